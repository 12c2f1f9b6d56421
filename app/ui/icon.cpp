// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon.h"

#include <QDir>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Makes the files compiled into this library known to the program; again is harmless. Outside a namespace, as
// the macro asks.
static void initUiResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace ui {

namespace {

QPixmap drawn(const QString &name, int size, qreal devicePixelRatio)
{
    initUiResources();
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

class ThemedEngine : public QIconEngine
{
public:
    ThemedEngine(const QString &name, Role role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect.topLeft(), pixmap(rect.size(), mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return icon(m_name, m_role, qMin(size.width(), size.height()), 1);
    }
    QIconEngine *clone() const override { return new ThemedEngine(m_name, m_role); }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QPixmap icon(const QString &name, Role role, int size, qreal devicePixelRatio)
{
    const QColor ink = colour(role);
    const QString key
        = QStringLiteral("cloakroom:%1:%2:%3:%4").arg(name, ink.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = drawn(name, size, devicePixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(const QString &name, Role role)
{
    return QIcon(new ThemedEngine(name, role));
}

QIcon programIcon()
{
    QIcon result;
    for (const int size : {16, 32, 48, 64})
        result.addPixmap(programPixmap(size, 1));
    return result;
}

QPixmap programPixmap(int size, qreal devicePixelRatio)
{
    return drawn(QStringLiteral("cloakroom"), size, devicePixelRatio);
}

IconLabel::IconLabel(int size, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::show(const QString &name, Role role, const QString &words)
{
    m_name = name;
    m_role = role;
    setAccessibleName(words);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, (height() - m_size) / 2, icon(m_name, m_role, m_size, devicePixelRatioF()));
}

} // namespace ui
