// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/answerbody.h"

#include "base/json.h"
#include "base/jsontoken.h"
#include "base/text.h"

#include <QStringList>

namespace explain {

namespace {

constexpr qsizetype longestLine = 200; // characters
constexpr const char *hidden = "••••••••";

QByteArray withoutToken(QByteArray body, const crypto::Secret &token)
{
    constexpr qsizetype shortestToHide = 8; // anything shorter stands in every text
    if (token.reveal().size() < shortestToHide)
        return body;
    QByteArray quoted; // as a string of JSON has it
    base::appendQuoted(quoted, {token.reveal().data(), std::size_t(token.reveal().size())});
    return body.replace(token.reveal(), hidden).replace(quoted.sliced(1).chopped(1), hidden);
}

QByteArray readable(const QByteArray &body)
{
    const auto json = base::Json::parse(body, base::Json::Duplicates::Keep);
    const bool isTree = json && (json->isObject() || json->isArray());
    return isTree ? json->toBytes(true) : body;
}

bool isText(QByteArrayView body)
{
    return !body.contains('\0');
}

QString shownLine(const QString &line)
{
    QString blank = line;
    if (blank.endsWith(u'\r'))
        blank.chop(1);
    const QString shown = base::visible(blank.replace(u'\t', QLatin1String("    ")), line.size() * 10 + 1);
    QStringList pieces;
    for (qsizetype at = 0; at < shown.size() || at == 0; at += longestLine)
        pieces += shown.mid(at, longestLine);
    return pieces.join(u'\n');
}

} // namespace

AnswerBody AnswerBody::of(const base::HttpAnswer &answer, const crypto::Secret &token)
{
    AnswerBody body;
    if (!isText(answer.body))
        return body;
    // Only what is readable has no more escapes than it needs.
    const QByteArray text = withoutToken(readable(answer.body), token);
    body.isCut = text.size() > most;
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text.first(qMin(text.size(), most))).split(u'\n'))
        lines += shownLine(line);
    body.text = lines.join(u'\n');
    return body;
}

} // namespace explain
