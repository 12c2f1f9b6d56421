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

QString asShown(QString text)
{
    const qsizetype most = text.size() * 10 + 1;
    return base::visible(text.replace(u'\t', QLatin1String("    ")), most);
}

QString withoutToken(QString text, const crypto::Secret &token)
{
    constexpr qsizetype shortestToHide = 8; // anything shorter stands in every text
    if (token.reveal().size() < shortestToHide)
        return text;
    QByteArray quoted; // as a string of JSON has it
    base::appendQuoted(quoted, {token.reveal().data(), std::size_t(token.reveal().size())});
    for (const QString &said : {token.revealText(), QString::fromUtf8(quoted.sliced(1).chopped(1))})
        text.replace(asShown(said), QString::fromUtf8(hidden));
    return text;
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

QString broken(const QString &line)
{
    QStringList pieces;
    for (qsizetype at = 0; at < line.size() || at == 0; at += longestLine)
        pieces += line.mid(at, longestLine);
    return pieces.join(u'\n');
}

} // namespace

AnswerBody AnswerBody::of(const base::HttpAnswer &answer, const crypto::Secret &token)
{
    AnswerBody body;
    if (!isText(answer.body))
        return body;
    QStringList lines = QString::fromUtf8(readable(answer.body)).split(u'\n');
    for (QString &line : lines)
        line = asShown(line.endsWith(u'\r') ? line.chopped(1) : line);
    // As it is shown: other bytes may look like the token's, and what is readable has no more escapes than it
    // needs.
    const QString text = withoutToken(lines.join(u'\n'), token);
    body.isCut = text.size() > most;
    lines = text.first(qMin(text.size(), most)).split(u'\n');
    for (QString &line : lines)
        line = broken(line);
    body.text = lines.join(u'\n');
    return body;
}

} // namespace explain
