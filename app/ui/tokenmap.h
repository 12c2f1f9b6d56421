// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "explain/token.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace ui {

// What the characters of a token in compact form stand for: each belongs to a part, and in a part that is
// JSON to the member whose bytes it carries (RFC 4648 section 5: four characters are three bytes).
class TokenMap
{
public:
    enum class Part { Header, Payload, Signature, Disclosure, Encrypted };

    struct Piece
    {
        qsizetype from = 0; // characters of the token
        qsizetype to = 0; // the one after the last
        Part part = Part::Header;
        QByteArray member = {}; // its JSON: "name":value; empty: between members, or in no JSON

        bool operator==(const Piece &) const = default;
    };

    TokenMap() = default;
    // Of the first `most` characters.
    TokenMap(const crypto::Secret &token, const explain::Token &kind, qsizetype most);

    bool isEmpty() const { return m_pieces.empty(); } // opaque: nothing can be told
    const std::vector<Piece> &pieces() const { return m_pieces; } // one after the other, without a gap
    const Piece *at(qsizetype character) const;

    // "payload · exp · 1795532531"; foreign text is made visible and cut
    static QString caption(const Piece &piece);

    // The members with a text in their name or value, in any case.
    std::vector<Piece> find(const QString &text) const;

private:
    void addPart(qsizetype from, qsizetype to, Part part);
    void addJson(QByteArrayView characters, qsizetype from, Part part);

    std::vector<Piece> m_pieces;
};

} // namespace ui
