// SPDX-License-Identifier: GPL-3.0-or-later
#include "items.h"

#include <QAbstractItemView>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>

namespace screenshots {

namespace {

constexpr QChar dots(0x2026);

// A piece of a line, all in one font and direction; the place in the widget's pixels.
struct PaintedText
{
    QString text;
    QRectF place;
};

// Keeps the texts; nothing else leaves a trace.
class Recorder : public QPaintEngine
{
public:
    Recorder()
        : QPaintEngine(AllFeatures)
    {
    }

    QList<PaintedText> texts;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        texts += {item.text(), painter()->deviceTransform().mapRect(place)};
    }
};

// As large as the widget, with its fonts.
class Sheet : public QPaintDevice
{
public:
    explicit Sheet(const QWidget &widget)
        : m_widget(widget)
    {
    }

    QPaintEngine *paintEngine() const override { return &m_recorder; }
    const QList<PaintedText> &texts() const { return m_recorder.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_widget;
    mutable Recorder m_recorder;
};

QList<PaintedText> textsPaintedBy(QWidget &widget)
{
    Sheet sheet(widget);
    widget.render(&sheet);
    return sheet.texts();
}

// The dots stand where a foreign text goes on, or before its end.
bool isPartOf(const QString &whole, QString shown)
{
    shown.remove(QChar(0x2068)).remove(QChar(0x2069));
    const bool isEnd = shown.startsWith(dots);
    shown.remove(dots);
    return isEnd ? whole.endsWith(shown) : whole.startsWith(shown);
}

} // namespace

QList<Cut> cutsOf(const QAbstractItemView &view, const QStringList &foreign)
{
    constexpr qreal slack = 2; // marks of a script that rise above its lines
    QList<Cut> cuts;
    const auto texts = textsPaintedBy(*view.viewport());
    for (const auto &[text, place] : texts) {
        const QModelIndex index = view.indexAt(place.center().toPoint());
        const bool isForeign = std::any_of(foreign.begin(), foreign.end(),
            [&text = text](const QString &each) { return text.contains(each) || isPartOf(each, text); });
        if (!index.isValid() || isForeign)
            continue;
        const QRectF item = view.visualRect(index);
        if (text.contains(dots) && !index.data().toString().contains(text))
            cuts += {text, QStringLiteral("is cut")};
        else if (place.bottom() > item.bottom() + slack || place.top() < item.top() - slack)
            cuts += {text, QStringLiteral("sticks out of its row")};
        else if (place.right() > item.right() + slack || place.left() < item.left() - slack)
            cuts += {text, QStringLiteral("needs %1, has %2").arg(place.width()).arg(item.width())};
    }
    return cuts;
}

} // namespace screenshots
