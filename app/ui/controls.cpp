// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls.h"

#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace ui {

namespace {

// QLabel is never narrower than its longest word, and a foreign word can be of any length.
class WrappedLabel : public QLabel
{
public:
    explicit WrappedLabel(QWidget *parent)
        : QLabel(parent)
    {
        setWordWrap(true);
        setAlignment(Qt::AlignLeading | Qt::AlignTop);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize minimumSizeHint() const override
    {
        const QMargins margins = contentsMargins();
        const int line = fontMetrics().height();
        return {leastCharacters * fontMetrics().averageCharWidth() + margins.left() + margins.right(),
            line + margins.top() + margins.bottom()};
    }
    int heightForWidth(int width) const override
    {
        const QMargins margins = contentsMargins();
        return m_heights.at(width - margins.left() - margins.right(), text(), font()) + margins.top()
            + margins.bottom();
    }

protected:
    virtual QColor ink() const { return palette().color(foregroundRole()); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(ink());
        QRect rect = contentsRect();
        if (alignment().testFlag(Qt::AlignVCenter))
            rect.adjust(0, qMax(0, (rect.height() - m_heights.at(rect.width(), text(), font())) / 2), 0, 0);
        drawWrapped(
            painter, rect, text(), QStyle::visualAlignment(layoutDirection(), alignment()), selection());
    }

private:
    QList<QTextLayout::FormatRange> selection() const
    {
        if (!hasSelectedText())
            return {};
        QTextLayout::FormatRange range {selectionStart(), int(selectedText().size()), {}};
        range.format.setBackground(palette().highlight());
        range.format.setForeground(palette().highlightedText());
        return {range};
    }

    static constexpr int leastCharacters = 12;

    mutable WrappedHeights m_heights;
};

class WrongLabel : public WrappedLabel
{
public:
    using WrappedLabel::WrappedLabel;

protected:
    QColor ink() const override { return colour(Role::Failed); }
};

QLabel *asPlain(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *asSecondary(QLabel *label)
{
    label->setFont(secondaryFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    return asPlain(new QLabel(parent), text);
}

QLabel *secondaryLabel(const QString &text, QWidget *parent)
{
    return asSecondary(plainLabel(text, parent));
}

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    return asPlain(new WrappedLabel(parent), text);
}

QLabel *wrappedSecondaryLabel(const QString &text, QWidget *parent)
{
    return asSecondary(wrappedLabel(text, parent));
}

QLabel *wrongLabel(QWidget *parent)
{
    return asPlain(new WrongLabel(parent), {});
}

QPushButton *button(const QString &text, QWidget *parent)
{
    return new QPushButton(text, parent);
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *primary = new QPushButton(text, parent);
    primary->setProperty("primary", true);
    return primary;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    QPushButton *link = button(text, parent);
    link->setFlat(true);
    return link;
}

QWidget *horizontalLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, rect(), int(Qt::AlignLeft | Qt::AlignVCenter), palette(), isEnabled(),
        elided(fontMetrics(), text(), width()), foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    const bool cut = fontMetrics().horizontalAdvance(text()) > width();
    // As HTML, so that markup in a foreign name stays text.
    const QString whole = QStringLiteral("<span>%1</span>").arg(text().toHtmlEscaped());
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? whole : QString(), this);
    return true;
}

} // namespace ui
