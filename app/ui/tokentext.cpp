// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokentext.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>
#include <cmath>

namespace ui {

namespace {

constexpr int padding = 10;
constexpr qsizetype maskLength = 24; // whatever is hidden, so that its length is too
constexpr QChar dot(0x2022);

} // namespace

TokenText::TokenText(QWidget *parent)
    : QWidget(parent)
{
    setFont(monoFont());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Encoded token"));
}

void TokenText::setToken(const crypto::Secret &token, const explain::Token &kind)
{
    m_token = token;
    m_open = kind.open;
    m_dots.clear();
    if (kind.kind != explain::Token::Kind::Opaque) {
        const QByteArrayView bytes = token.reveal();
        for (qsizetype at = bytes.indexOf('.'); at >= 0; at = bytes.indexOf('.', at + 1))
            m_dots += at;
    }
    setRevealed(false);
}

void TokenText::setRevealed(bool revealed)
{
    m_revealed = revealed;
    setAccessibleDescription(revealed ? tr("shown") : tr("partly hidden"));
    updateGeometry();
    update();
}

qsizetype TokenText::shownLength() const
{
    const qsizetype length = m_token.reveal().size();
    return qMin(m_revealed ? length : qMin(m_open, length) + maskLength, mostShown);
}

int TokenText::lineCount(int columns) const
{
    return int((shownLength() + columns - 1) / columns);
}

QString TokenText::line(int row, int columns) const
{
    const qsizetype from = qsizetype(row) * columns;
    return slice(from, qMin<qsizetype>(columns, shownLength() - from));
}

QString TokenText::slice(qsizetype from, qsizetype length) const
{
    const QByteArrayView bytes = m_token.reveal();
    QString text;
    text.reserve(length);
    for (qsizetype at = from; at < from + length; ++at) {
        if (!m_revealed && at >= m_open)
            text += dot;
        else
            text += bytes[at] > 0x20 && bytes[at] < 0x7f ? QChar::fromLatin1(bytes[at])
                                                         : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

qsizetype TokenText::partEnd(qsizetype at) const
{
    for (const qsizetype end : m_dots) {
        if (at == end)
            return end + 1;
        if (at < end)
            return end;
    }
    return shownLength();
}

Role TokenText::roleAt(qsizetype at) const
{
    if (m_dots.isEmpty() || m_dots.contains(at))
        return Role::Text;
    if (at < m_dots.first())
        return Role::JwtHeader;
    return at > m_dots.last() ? Role::JwtSignature : Role::JwtPayload;
}

int TokenText::columnsIn(int width) const
{
    const qreal character = QFontMetricsF(font()).horizontalAdvance(QLatin1Char('M'));
    return qBound(8, int(std::floor((width - 2 * padding) / character)), mostColumns);
}

QSize TokenText::sizeHint() const
{
    return {600, heightForWidth(600)};
}

int TokenText::heightForWidth(int width) const
{
    return lineCount(columnsIn(width)) * fontMetrics().lineSpacing() + 2 * padding;
}

void TokenText::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Role::Line));
    painter.setBrush(colour(Role::Window));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, space::controlRadius);

    const qreal character = QFontMetricsF(font()).horizontalAdvance(QLatin1Char('M'));
    const int lineHeight = fontMetrics().lineSpacing();
    const int columns = columnsIn(width());
    const int first = qMax(0, (event->rect().top() - padding) / lineHeight);
    const int last = qMin(lineCount(columns) - 1, (event->rect().bottom() - padding) / lineHeight);
    for (int row = first; row <= last; ++row) {
        const qsizetype from = qsizetype(row) * columns;
        const qsizetype to = qMin(from + columns, shownLength());
        const qreal baseline = padding + row * lineHeight + fontMetrics().ascent();
        for (qsizetype at = from; at < to;) {
            const qsizetype end = qMin(to, partEnd(at));
            painter.setPen(colour(roleAt(at)));
            painter.drawText(QPointF(padding + qreal(at - from) * character, baseline), slice(at, end - at));
            at = end;
        }
    }
}

} // namespace ui
