// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmap.h"

#include "base/text.h"
#include "jose/base64url.h"

#include <QCoreApplication>
#include <algorithm>
#include <cctype>

namespace ui {

namespace {

struct MapWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::TokenMap)
};

using Kind = explain::Token::Kind;

constexpr qsizetype longestNameShown = 64; // characters in a caption
constexpr qsizetype longestValueShown = 120;

struct ByteRange
{
    qsizetype from;
    qsizetype to;
};

// Where the members of an object stand in its bytes, which are sound JSON, perhaps without their end.
std::vector<ByteRange> membersOf(QByteArrayView json)
{
    std::vector<ByteRange> members;
    qsizetype from = -1;
    const auto close = [&](qsizetype to) {
        if (from < 0)
            return;
        while (std::isspace(uchar(json[to - 1])))
            --to;
        members.push_back({from, to});
        from = -1;
    };
    int depth = 0;
    bool isInString = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"') {
            isInString = !isInString;
            if (depth == 1 && from < 0)
                from = at;
        } else if (isInString) {
            at += c == '\\' ? 1 : 0;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth == 0)
                close(at);
        } else if (c == ',' && depth == 1) {
            close(at);
        }
    }
    close(json.size());
    return members;
}

// The first character that carries more of this byte than of the one before.
qsizetype firstCharacter(qsizetype byte)
{
    return (byte * 4 + 1) / 3;
}

QString partName(TokenMap::Part part)
{
    switch (part) {
    case TokenMap::Part::Header:
        return MapWords::tr("header");
    case TokenMap::Part::Payload:
        return MapWords::tr("payload");
    case TokenMap::Part::Signature:
        return MapWords::tr("signature");
    case TokenMap::Part::Disclosure:
        return MapWords::tr("disclosure");
    case TokenMap::Part::Encrypted:
        break;
    }
    return MapWords::tr("encrypted");
}

std::optional<base::Json::Member> readMember(const QByteArray &member)
{
    const auto json = base::Json::parse('{' + member + '}', base::Json::Duplicates::Keep);
    if (!json || json->members().size() != 1)
        return {};
    return json->members().front();
}

bool saysText(const QByteArray &member, const QString &text)
{
    return base::fromUtf8(member).contains(text, Qt::CaseInsensitive);
}

} // namespace

TokenMap::TokenMap(const crypto::Secret &token, const explain::Token &kind, qsizetype most)
{
    const QByteArrayView all = token.reveal();
    const QByteArrayView bytes = all.first(qMin(all.size(), most));
    if (!kind.jwt && !kind.header)
        return;
    const auto endOf = [&](char mark, qsizetype from) {
        const qsizetype at = bytes.indexOf(mark, from);
        return at < 0 ? bytes.size() : at;
    };
    const qsizetype header = endOf('.', 0);
    addJson(bytes.first(header), 0, Part::Header);
    if (!kind.jwt) {
        addPart(header, bytes.size(), Part::Encrypted);
        return;
    }
    const qsizetype payload = endOf('.', qMin(header + 1, bytes.size()));
    if (header < payload && kind.jwt->claims().isObject())
        addJson(bytes.first(payload).sliced(header + 1), header + 1, Part::Payload);
    else
        addPart(header, payload, Part::Payload);
    const qsizetype signature = endOf('~', payload);
    addPart(payload, signature, Part::Signature);
    addPart(signature, bytes.size(), Part::Disclosure);
}

void TokenMap::addPart(qsizetype from, qsizetype to, Part part)
{
    if (from < to)
        m_pieces.push_back({from, to, part});
}

void TokenMap::addJson(QByteArrayView characters, qsizetype from, Part part)
{
    const qsizetype end = from + characters.size();
    qsizetype done = m_pieces.empty() ? 0 : m_pieces.back().to;
    // A token that is cut for the screen is cut between two groups of four.
    qsizetype whole = characters.size();
    auto bytes = jose::fromBase64url(characters);
    if (!bytes) {
        whole -= whole % 4;
        bytes = jose::fromBase64url(characters.first(whole));
    }
    for (const ByteRange &member : membersOf(bytes.value_or(QByteArray()))) {
        const qsizetype first = from + firstCharacter(member.from);
        const bool isCut = member.to == bytes->size(); // else at least a bracket comes behind it
        const qsizetype last = isCut ? end : from + firstCharacter(member.to);
        addPart(done, first, part);
        m_pieces.push_back({first, last, part, bytes->sliced(member.from, member.to - member.from)});
        done = last;
    }
    addPart(done, end, part);
}

const TokenMap::Piece *TokenMap::at(qsizetype character) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), character,
        [](qsizetype place, const Piece &piece) { return place < piece.from; });
    if (after == m_pieces.begin() || character >= std::prev(after)->to)
        return nullptr;
    return &*std::prev(after);
}

QString TokenMap::caption(const Piece &piece)
{
    const QString part = partName(piece.part);
    if (piece.member.isEmpty())
        return part;
    const auto member = readMember(piece.member);
    if (!member) // its end isn't shown
        return part + QStringLiteral(" · ") + base::visible(QByteArrayView(piece.member), longestNameShown);
    const base::Json &value = member->value;
    const QByteArray text = value.isArray() || value.isObject() ? value.toBytes() : value.text();
    return part + QStringLiteral(" · ") + base::visible(QByteArrayView(member->name), longestNameShown)
        + QStringLiteral(" · ") + base::visible(QByteArrayView(text), longestValueShown);
}

std::vector<TokenMap::Piece> TokenMap::find(const QString &text) const
{
    std::vector<Piece> found;
    if (text.isEmpty())
        return found;
    std::copy_if(m_pieces.begin(), m_pieces.end(), std::back_inserter(found),
        [&](const Piece &piece) { return !piece.member.isEmpty() && saysText(piece.member, text); });
    return found;
}

} // namespace ui
