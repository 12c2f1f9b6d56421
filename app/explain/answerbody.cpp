// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/answerbody.h"

#include "base/json.h"
#include "base/text.h"

#include <QStringList>

namespace explain {

namespace {

constexpr qsizetype longestLine = 200; // characters

QByteArray withoutToken(QByteArray body, const crypto::Secret &token)
{
    constexpr qsizetype shortestToHide = 8; // anything shorter stands in every text
    if (token.reveal().size() >= shortestToHide)
        body.replace(token.reveal(), "••••••••");
    return body;
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
    const QByteArray text = readable(withoutToken(answer.body, token));
    body.isCut = text.size() > most;
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text.first(qMin(text.size(), most))).split(u'\n'))
        lines += shownLine(line);
    body.text = lines.join(u'\n');
    return body;
}

} // namespace explain
