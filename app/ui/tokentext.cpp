// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokentext.h"

#include "ui/charactergrid.h"
#include "ui/programstyle.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>
#include <cmath>

namespace ui {

namespace {

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
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Encoded token"));
}

void TokenText::setToken(const crypto::Secret &token, const explain::Token &kind)
{
    m_token = token;
    m_open = kind.open;
    m_map = TokenMap(token, kind, mostShown);
    m_dots.clear();
    if (kind.kind != explain::Token::Kind::Opaque) {
        const QByteArrayView bytes = token.reveal();
        for (qsizetype at = bytes.indexOf('.'); at >= 0; at = bytes.indexOf('.', at + 1))
            m_dots += at;
    }
    m_cursor = 0;
    m_found.clear();
    point(-1);
    setRevealed(false);
}

void TokenText::setRevealed(bool revealed)
{
    m_revealed = revealed;
    setAccessibleDescription(revealed ? tr("shown") : tr("partly hidden"));
    updateGeometry();
    update();
}

void TokenText::setExplored(bool explored)
{
    m_explored = explored && !m_map.isEmpty();
    setFocusPolicy(m_explored ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(m_explored);
    m_found.clear();
    point(-1);
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
    return qBound(8, int(std::floor((width - 2 * CharacterGrid::padding) / character)), mostColumns);
}

CharacterGrid TokenText::grid() const
{
    return {QFontMetricsF(font()).horizontalAdvance(QLatin1Char('M')), fontMetrics().lineSpacing(),
        columnsIn(width())};
}

QSize TokenText::sizeHint() const
{
    return {600, heightForWidth(600)};
}

int TokenText::heightForWidth(int width) const
{
    return lineCount(columnsIn(width)) * fontMetrics().lineSpacing() + 2 * CharacterGrid::padding;
}

// Of what is hidden nothing is told but its part.
const TokenMap::Piece *TokenText::pieceAt(qsizetype at) const
{
    return at < 0 || at >= shownLength() ? nullptr : m_map.at(m_revealed ? at : qMin(at, m_open));
}

void TokenText::point(qsizetype at)
{
    m_pointed = at;
    const TokenMap::Piece *piece = pieceAt(at);
    const QString caption = piece ? TokenMap::caption(*piece) : QString();
    setAccessibleDescription(!caption.isEmpty() ? caption : m_revealed ? tr("shown") : tr("partly hidden"));
    Q_EMIT pointedAt(caption);
    update();
}

Found TokenText::find(const QString &text)
{
    m_found = m_map.find(text);
    std::erase_if(m_found, [this](const TokenMap::Piece &piece) { return piece.from >= shownLength(); });
    if (m_found.empty() && !text.isEmpty()) {
        const QString shown = slice(0, shownLength());
        for (qsizetype at = shown.indexOf(text); at >= 0; at = shown.indexOf(text, at + text.size()))
            m_found.push_back({at, at + text.size()});
    }
    return goTo(m_found.empty() ? -1 : 0);
}

Found TokenText::step(int by)
{
    return goTo(stepped(m_place, by, qsizetype(m_found.size())));
}

Found TokenText::goTo(qsizetype place)
{
    m_place = place;
    if (place < 0) {
        point(-1);
        return {};
    }
    moveCursor(m_found[std::size_t(place)].from);
    return {place + 1, qsizetype(m_found.size())};
}

void TokenText::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Role::Line));
    painter.setBrush(colour(Role::Window));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, space::controlRadius);

    if (hasFocus())
        drawFocus(&painter, rect());

    const CharacterGrid grid = this->grid();
    const int first = qMax(0, (event->rect().top() - CharacterGrid::padding) / grid.lineHeight);
    const int last = qMin(
        lineCount(grid.columns) - 1, (event->rect().bottom() - CharacterGrid::padding) / grid.lineHeight);
    for (const TokenMap::Piece &piece : m_found)
        paintGround(painter, grid, piece, Role::SoonGround);
    if (const TokenMap::Piece *piece = pieceAt(m_pointed); piece && m_explored)
        paintGround(painter, grid, *piece, Role::Selection);
    for (int row = first; row <= last; ++row)
        paintLine(painter, grid, row);
    if (hasFocus()) {
        QRectF caret = grid.of(m_cursor);
        caret.setWidth(1.5);
        painter.fillRect(caret, colour(Role::Text));
    }
}

void TokenText::paintLine(QPainter &painter, const CharacterGrid &grid, int row) const
{
    const qsizetype from = qsizetype(row) * grid.columns;
    const qsizetype to = qMin(from + grid.columns, shownLength());
    for (qsizetype at = from; at < to;) {
        const qsizetype end = qMin(to, partEnd(at));
        painter.setPen(colour(roleAt(at)));
        painter.drawText(grid.of(at).topLeft() + QPointF(0, fontMetrics().ascent()), slice(at, end - at));
        at = end;
    }
}

void TokenText::paintGround(
    QPainter &painter, const CharacterGrid &grid, const TokenMap::Piece &piece, Role role) const
{
    const bool isHidden = !m_revealed && piece.to > m_open; // and its length too
    const qsizetype to = isHidden ? shownLength() : qMin(piece.to, shownLength());
    for (qsizetype at = piece.from; at < to;) {
        const qsizetype end = qMin(to, (at / grid.columns + 1) * grid.columns);
        painter.fillRect(grid.of(at, end - at), colour(role));
        at = end;
    }
}

} // namespace ui
