// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QChar>
#include <QStringDecoder>
#include <algorithm>

namespace base {

namespace {

bool hides(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // Letters and marks that take no room: Hangul fillers, variation selectors, the combining joiner.
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x034F
            || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }
}

// How much of the start is ASCII that hides nothing; most text is that as a whole.
qsizetype plainLength(QStringView text)
{
    const auto end = std::find_if(
        text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() > 0x7E; });
    return end - text.begin();
}

} // namespace

QString visible(QStringView text, qsizetype most)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype plain = plainLength(text.mid(i, qMax<qsizetype>(0, most - shown.size())));
        shown += text.mid(i, plain);
        i += plain;
        if (i == text.size())
            break;
        if (shown.size() >= most)
            return shown + QChar(0x2026);
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (hides(c))
            shown += QStringLiteral("[U+%1]").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += text.mid(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    return shown;
}

QString visible(QByteArrayView utf8, qsizetype most)
{
    // No character is longer than four bytes: the rest would be cut anyway.
    const qsizetype enough = qMin(utf8.size(), 4 * most + 4);
    return visible(QStringView(fromUtf8(utf8.first(enough))), most);
}

QString fromUtf8(QByteArrayView utf8)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

} // namespace base
