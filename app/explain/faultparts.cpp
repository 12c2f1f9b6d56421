// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/faultparts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace explain {

namespace {

constexpr std::array words {QT_TRANSLATE_NOOP("json", "a closing quote"),
    QT_TRANSLATE_NOOP("json", "a control character as an escape"), QT_TRANSLATE_NOOP("json", "a digit"),
    QT_TRANSLATE_NOOP("json", "a name in quotes"), QT_TRANSLATE_NOOP("json", "a value"),
    QT_TRANSLATE_NOOP("json", "an escape"), QT_TRANSLATE_NOOP("json", "the end"),
    QT_TRANSLATE_NOOP("json", "a pair of surrogates"), QT_TRANSLATE_NOOP("json", "an object"),
    QT_TRANSLATE_NOOP("json", "each name once"), QT_TRANSLATE_NOOP("json", "an array of keys"),
    QT_TRANSLATE_NOOP("json", "3 parts"), QT_TRANSLATE_NOOP("json", "an odd modulus"),
    QT_TRANSLATE_NOOP("json", "an even one"), QT_TRANSLATE_NOOP("json", "an odd exponent of at least 3"),
    QT_TRANSLATE_NOOP("json", "another"), QT_TRANSLATE_NOOP("json", "an RSA key"),
    QT_TRANSLATE_NOOP("json", "a point on the curve"), QT_TRANSLATE_NOOP("json", "a private key"),
    QT_TRANSLATE_NOOP("json", "a string of at most 1024 bytes"), QT_TRANSLATE_NOOP("json", "header"),
    QT_TRANSLATE_NOOP("json", "payload"), QT_TRANSLATE_NOOP("json", "signature")};

// With a number.
constexpr std::array counts {QT_TRANSLATE_NOOP("json", "at most %1 bytes"),
    QT_TRANSLATE_NOOP("json", "at most %1 bits"), QT_TRANSLATE_NOOP("json", "at least %1 bits"),
    QT_TRANSLATE_NOOP("json", "at most %1 keys"), QT_TRANSLATE_NOOP("json", "at most %1 levels"),
    QT_TRANSLATE_NOOP("json", "%1 bytes"), QT_TRANSLATE_NOOP("json", "%1 bits")};

QString translated(const char *text)
{
    return QCoreApplication::translate("json", text);
}

QString counted(const QString &part)
{
    if (std::none_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); }))
        return part;
    static const QRegularExpression digits(QStringLiteral("\\b\\d{1,9}\\b"));
    const auto found = digits.match(part);
    const QString form = found.hasMatch()
        ? QString(part).replace(found.capturedStart(), found.capturedLength(), QStringLiteral("%1"))
        : QString();
    for (const char *each : counts) {
        if (form == QLatin1String(each))
            return translated(each).arg(QLocale().toString(found.captured().toInt()));
    }
    return part;
}

QString wordOrCount(const QString &part)
{
    for (const char *each : words) {
        if (part == QLatin1String(each))
            return translated(each);
    }
    if (part == QLatin1String(", or }") || part == QLatin1String(", or ]"))
        return QCoreApplication::translate("explain::Token", "a comma or the end of the list");
    return counted(part);
}

} // namespace

QString partInWords(const QString &part)
{
    if (!part.contains(QLatin1String("line "))) // most by far; a pattern takes its library into memory
        return wordOrCount(part);
    // "header, line 1, column 7: }"
    static const QRegularExpression place(
        QStringLiteral("^(?:(header|payload), )?line (\\d+), column (\\d+): (.*)$"));
    const auto found = place.match(part);
    if (!found.hasMatch())
        return wordOrCount(part);
    const QString where = QCoreApplication::translate("json", "line %1, column %2: %3")
                              .arg(found.captured(2), found.captured(3), wordOrCount(found.captured(4)));
    return found.captured(1).isEmpty()
        ? where
        : QCoreApplication::translate("json", "%1, %2", "part of a token, and the place in it")
              .arg(wordOrCount(found.captured(1)), where);
}

} // namespace explain
