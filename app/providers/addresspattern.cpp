// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/addresspattern.h"

#include <algorithm>

namespace providers {

namespace {

const QRegularExpression &place()
{
    static const QRegularExpression place(QStringLiteral("\\{([a-z0-9_]+)\\}"));
    return place;
}

QString oneOf(const QStringList &patterns)
{
    return QStringLiteral("(?:%1)").arg(patterns.join(u'|'));
}

QStringList hostPatterns(const Provider &provider)
{
    QStringList patterns;
    for (const QString &host : provider.hosts) {
        const bool isAllUnder = host.startsWith(u'.');
        if (isAllUnder && host.count(u'.') < 2) // ".com" would be anybody
            continue;
        patterns += (isAllUnder ? QStringLiteral("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*") : QString())
            + QRegularExpression::escape(host);
    }
    return patterns;
}

// Of an answer with this before and behind it; empty: it could lead anywhere.
QString answerPattern(
    const Provider &provider, const Question &question, const QString &before, const QString &behind)
{
    static const QRegularExpression host(QStringLiteral("\\Ahttps?://[^/]*\\z"));
    static const QRegularExpression domain(QStringLiteral("\\A[^/{}]*(?:\\.[A-Za-z0-9-]+){2}(?:[:/]|\\z)"));
    if (question.kind == Question::Kind::Segment) {
        if (!host.match(before).hasMatch())
            return QStringLiteral("(?:(?!\\.\\.)[A-Za-z0-9._~-])+");
        return domain.match(behind).hasMatch() ? QStringLiteral("[A-Za-z0-9-]+") : QString();
    }
    QStringList patterns = hostPatterns(provider);
    if (question.kind != Question::Kind::Host && !patterns.isEmpty()) {
        const bool mayEndInSlash = question.kind == Question::Kind::Url;
        patterns = {QStringLiteral("https://") + oneOf(patterns) + QLatin1String(mayEndInSlash ? "/?" : "")};
    }
    QString usual = question.answer;
    while (question.kind == Question::Kind::Base && usual.endsWith(u'/'))
        usual.chop(1);
    if (!usual.isEmpty())
        patterns += QRegularExpression::escape(usual);
    return patterns.isEmpty() ? QString() : oneOf(patterns);
}

} // namespace

std::optional<QRegularExpression> addressPattern(const Provider &provider, const QString &address)
{
    QString pattern;
    QStringList answered;
    qsizetype end = 0;
    for (auto places = place().globalMatch(address); places.hasNext();) {
        const QRegularExpressionMatch at = places.next();
        const QString name = at.captured(1);
        const auto question = std::find_if(provider.questions.begin(), provider.questions.end(),
            [&name](const Question &each) { return each.name == name; });
        if (question == provider.questions.end())
            return {};
        pattern += QRegularExpression::escape(address.mid(end, at.capturedStart() - end));
        end = at.capturedEnd();
        if (const auto before = answered.indexOf(name); before >= 0) {
            pattern += QStringLiteral("\\g{%1}").arg(before + 1); // the same answer again
            continue;
        }
        const QString answer
            = answerPattern(provider, *question, address.left(at.capturedStart()), address.mid(end));
        if (answer.isEmpty())
            return {};
        pattern += u'(' + answer + u')';
        answered += name;
    }
    return QRegularExpression(
        QRegularExpression::anchoredPattern(pattern + QRegularExpression::escape(address.mid(end))));
}

QStringList placesOf(const QString &address)
{
    QStringList names;
    for (auto places = place().globalMatch(address); places.hasNext();)
        names += places.next().captured(1);
    names.removeDuplicates();
    return names;
}

} // namespace providers
