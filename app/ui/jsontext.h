// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/token.h"

#include <QString>
#include <vector>

namespace ui {

// What a token says, in lines: its header, its payload, what it discloses. JSON stands as it was written
// (member order, doubled members, the digits of numbers), a member or an item a line; a payload that is no
// JSON stands as bytes.
class JsonText
{
public:
    enum class Kind { Title, Header, Payload, Bytes, Note };

    struct Line
    {
        quint32 start = 0; // in the text
        quint32 length = 0;
        quint32 end = 0; // the line that closes what this one opens; itself: nothing
        Kind kind = Kind::Payload;
        bool isDoubled = false; // a member whose name stands twice in its object: a fault
    };

    static constexpr qsizetype mostLines = 200000;
    static constexpr qsizetype mostBytes = 64 * 1024; // of a payload that is no JSON

    static JsonText of(const explain::Token &token);

    qsizetype size() const { return qsizetype(m_lines.size()); }
    const Line &line(qsizetype number) const { return m_lines[std::size_t(number)]; }
    QStringView text(qsizetype number) const; // as it came, of any length
    qsizetype longest() const { return m_longest; } // characters in a line

    // The lines of the token with a text in them, in any case.
    std::vector<quint32> find(const QString &text) const;

private:
    void add(Kind kind, const QString &line);
    void addJson(Kind kind, const base::Json &json);
    void addBytes(const QByteArray &bytes);
    // Finds what each line from there on opens, and doubled members where there are any.
    void close(std::size_t first, bool hasDoubles);

    QString m_text;
    std::vector<Line> m_lines;
    qsizetype m_longest = 0;
};

} // namespace ui
