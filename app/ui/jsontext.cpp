// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jsontext.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringMatcher>
#include <algorithm>

namespace ui {

namespace {

struct TextWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::JsonText)
};

constexpr qsizetype bytesInLine = 16;

// The name of a member's line, in its quotes; empty: an item, or a bracket.
QStringView nameIn(QStringView line)
{
    const QStringView text = line.trimmed();
    if (!text.startsWith(u'"'))
        return {};
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (text[at] == u'"')
            return text.sliced(at + 1).startsWith(u':') ? text.first(at + 1) : QStringView();
    }
    return {};
}

// "0010  65 78 61 6d 70 6c 65 ..  example", as dumps of memory look
QString dumpLine(QByteArrayView bytes, qsizetype offset)
{
    QString hex;
    QString characters;
    for (const char byte : bytes) {
        hex += QString::number(uchar(byte), 16).rightJustified(2, u'0') + u' ';
        characters += byte >= 0x20 && byte < 0x7f ? QChar::fromLatin1(byte) : QChar(u'.');
    }
    return QString::number(offset, 16).rightJustified(4, u'0') + QStringLiteral("  ")
        + hex.leftJustified(3 * bytesInLine + 1) + characters;
}

// An object whose lines are being read.
struct OpenNest
{
    std::size_t line;
    QHash<QStringView, std::size_t> names;
};

} // namespace

JsonText JsonText::of(const explain::Token &token)
{
    JsonText text;
    const base::Json header = token.jwt ? token.jwt->header() : token.header.value_or(base::Json());
    if (header.isUndefined())
        return text;
    text.add(Kind::Title, TextWords::tr("Header"));
    text.addJson(Kind::Header, header);
    if (!token.jwt)
        return text;
    text.add(Kind::Title, TextWords::tr("Payload"));
    if (token.jwt->claims().isUndefined())
        text.addBytes(token.jwt->payload());
    else
        text.addJson(Kind::Payload, token.jwt->claims());
    for (qsizetype i = 0; i < token.disclosures.size() && text.size() < mostLines; ++i) {
        text.add(Kind::Title, TextWords::tr("Disclosure %1").arg(QLocale().toString(i + 1)));
        text.addJson(Kind::Payload, token.disclosures.at(i));
    }
    return text;
}

QStringView JsonText::text(qsizetype number) const
{
    const Line &line = this->line(number);
    return QStringView(m_text).sliced(line.start, line.length);
}

std::vector<quint32> JsonText::find(const QString &text) const
{
    std::vector<quint32> found;
    if (text.isEmpty())
        return found;
    const QStringMatcher matcher(text, Qt::CaseInsensitive);
    for (qsizetype at = matcher.indexIn(m_text); at >= 0;) {
        const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), at,
            [](qsizetype place, const Line &line) { return place < qsizetype(line.start); });
        const auto line = std::prev(after);
        if (line->kind != Kind::Title && line->kind != Kind::Note)
            found.push_back(quint32(line - m_lines.begin()));
        at = after == m_lines.end() ? -1 : matcher.indexIn(m_text, after->start);
    }
    return found;
}

void JsonText::add(Kind kind, const QString &line)
{
    const auto number = quint32(m_lines.size());
    m_lines.push_back({quint32(m_text.size()), quint32(line.size()), number, kind});
    m_longest = qMax(m_longest, line.size());
    m_text += line + u'\n';
}

void JsonText::addJson(Kind kind, const base::Json &json)
{
    const std::size_t first = m_lines.size();
    const qsizetype all = json.lineCount();
    const qsizetype shown = qBound<qsizetype>(0, mostLines - size(), all);
    const QString text = base::fromUtf8(json.firstLines(shown));
    m_lines.reserve(first + std::size_t(shown) + 2);
    m_text.reserve(m_text.size() + text.size() + 1);
    qsizetype from = 0;
    for (qsizetype line = 0; line < shown; ++line) {
        const qsizetype newLine = text.indexOf(u'\n', from);
        const qsizetype to = newLine < 0 ? text.size() : newLine;
        m_lines.push_back({quint32(m_text.size() + from), quint32(to - from), quint32(m_lines.size()), kind});
        m_longest = qMax(m_longest, to - from);
        from = to + 1;
    }
    m_text += text + u'\n';
    if (shown < all)
        add(Kind::Note, TextWords::tr("… and %1 more lines").arg(QLocale().toString(all - shown)));
    close(first, json.hasDuplicatesWithin());
}

void JsonText::addBytes(const QByteArray &bytes)
{
    const qsizetype shown = qMin(bytes.size(), mostBytes);
    for (qsizetype at = 0; at < shown; at += bytesInLine)
        add(Kind::Bytes, dumpLine(QByteArrayView(bytes).sliced(at, qMin(bytesInLine, shown - at)), at));
    if (shown < bytes.size())
        add(Kind::Note, TextWords::tr("… and %1 more bytes").arg(QLocale().toString(bytes.size() - shown)));
}

void JsonText::close(std::size_t first, bool hasDoubles)
{
    std::vector<OpenNest> open;
    for (std::size_t number = first; number < m_lines.size(); ++number) {
        const QStringView line = text(qsizetype(number));
        if (hasDoubles && !open.empty()) {
            if (const QStringView name = nameIn(line); !name.isEmpty()) {
                auto &names = open.back().names;
                if (const auto before = names.constFind(name); before != names.constEnd())
                    m_lines[number].isDoubled = m_lines[before.value()].isDoubled = true;
                else
                    names.insert(name, number);
            }
        }
        const QStringView bare = line.trimmed();
        if (bare.endsWith(u'{') || bare.endsWith(u'['))
            open.push_back({number, {}});
        else if ((bare.startsWith(u'}') || bare.startsWith(u']')) && !open.empty()) {
            m_lines[open.back().line].end = quint32(number);
            open.pop_back();
        }
    }
}

} // namespace ui
