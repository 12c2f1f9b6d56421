// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/challengewords.h"

#include "explain/foreign.h"
#include "explain/words.h"
#include "oauth/scope.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace explain {

using oauth::Challenge;
using Verdict = Check::Verdict;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::Challenges)
};

// RFC 9110 section 15, RFC 6585: names of the protocol, which stay in English.
constexpr std::array statuses {
    std::pair {200, "OK"},
    std::pair {201, "Created"},
    std::pair {202, "Accepted"},
    std::pair {203, "Non-Authoritative Information"},
    std::pair {204, "No Content"},
    std::pair {206, "Partial Content"},
    std::pair {301, "Moved Permanently"},
    std::pair {302, "Found"},
    std::pair {303, "See Other"},
    std::pair {304, "Not Modified"},
    std::pair {307, "Temporary Redirect"},
    std::pair {308, "Permanent Redirect"},
    std::pair {400, "Bad Request"},
    std::pair {401, "Unauthorized"},
    std::pair {403, "Forbidden"},
    std::pair {404, "Not Found"},
    std::pair {405, "Method Not Allowed"},
    std::pair {406, "Not Acceptable"},
    std::pair {408, "Request Timeout"},
    std::pair {409, "Conflict"},
    std::pair {410, "Gone"},
    std::pair {422, "Unprocessable Content"},
    std::pair {429, "Too Many Requests"},
    std::pair {500, "Internal Server Error"},
    std::pair {501, "Not Implemented"},
    std::pair {502, "Bad Gateway"},
    std::pair {503, "Service Unavailable"},
    std::pair {504, "Gateway Timeout"},
};

QString nameOf(int status)
{
    for (const auto &[number, name] : statuses) {
        if (number == status)
            return QStringLiteral("%1 %2").arg(number).arg(QLatin1String(name));
    }
    return QString::number(status);
}

QString redirectInWords(const base::HttpAnswer &answer)
{
    const QByteArray location = answer.header("Location");
    if (location.isEmpty())
        return Tr::tr("It points elsewhere without saying where.");
    const QUrl target = answer.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const QString shown
        = target.isValid() ? target.toString(QUrl::FullyEncoded) : QString::fromUtf8(location);
    return Tr::tr("It points to %1. Nothing was sent there: the token goes only where you send it.")
        .arg(foreign(shown));
}

QString meaningOf(int status)
{
    switch (status) {
    case 400:
        return Tr::tr("The server can't use the request. Look whether the address is whole.");
    case 401:
        return Tr::tr("The server does not take this token.");
    case 403:
        return Tr::tr("The server knows the token, and what it allows is not enough for this.");
    case 404:
    case 410:
        return Tr::tr("There is nothing at this address, or nothing that this token may see.");
    case 405:
        return Tr::tr("This address can't be asked with GET.");
    case 429:
        return Tr::tr("The server asks for patience. Try again later.");
    default:
        break;
    }
    if (status >= 200 && status < 300)
        return Tr::tr("The server answered. Whether it looked at the token it does not say.");
    if (status >= 500)
        return Tr::tr("The server has trouble of its own. Try again later.");
    return Tr::tr("The server refused the request.");
}

struct ErrorWords
{
    const char *error;
    const char *words;
};

// RFC 6750 section 3.1, RFC 9449 section 7.1 and 9, RFC 9470 section 3
constexpr std::array errors {
    ErrorWords {"invalid_request",
        QT_TRANSLATE_NOOP("explain::Challenges",
            "Something in the request is missing, doubled or malformed. Look whether the address is whole.")},
    ErrorWords {"invalid_token",
        QT_TRANSLATE_NOOP("explain::Challenges",
            "The token has expired, was revoked, is damaged or was made for somebody else. Renew it, or "
            "compare its audience and issuer with what this API wants.")},
    ErrorWords {"insufficient_scope",
        QT_TRANSLATE_NOOP("explain::Challenges",
            "The token does not allow enough. Sign in again and ask for the scope that is missing.")},
    ErrorWords {"insufficient_user_authentication",
        QT_TRANSLATE_NOOP(
            "explain::Challenges", "The sign-in is too old or not strong enough for this. Sign in again.")},
    ErrorWords {"invalid_dpop_proof",
        QT_TRANSLATE_NOOP("explain::Challenges", "The proof that the token is yours does not hold.")},
    ErrorWords {"use_dpop_nonce",
        QT_TRANSLATE_NOOP("explain::Challenges",
            "The proof that the token is yours has to carry a number that the server gives out.")},
};

QString errorInWords(const QString &error)
{
    for (const ErrorWords &each : errors) {
        if (error == QLatin1String(each.error))
            return Tr::tr(each.words);
    }
    return Tr::tr("This is a word of the server's own.");
}

Remark errorRemark(const Challenge &challenge)
{
    const QString error = challenge.value(QStringLiteral("error"));
    QStringList sentences {errorInWords(error)};
    if (const QString said = challenge.value(QStringLiteral("error_description")); !said.isEmpty())
        sentences += Tr::tr("The server adds: “%1”").arg(foreign(said, 1024));
    return {Verdict::Failed, foreign(error, 64), sentences.join(u' ')};
}

QString listed(const QString &spaced)
{
    QStringList shown;
    const QStringList words = oauth::Scopes::parse(spaced).tokens();
    for (const QString &word : words.first(qMin<qsizetype>(words.size(), 20)))
        shown += foreign(word, 128);
    return QLocale().createSeparatedList(shown);
}

// What a parameter beside realm and error tells.
QString parameterInWords(const QString &name, const QString &value)
{
    if (name == QLatin1String("scope"))
        return Tr::tr("What a token needs here: %1.").arg(listed(value));
    if (name == QLatin1String("resource_metadata")) {
        return Tr::tr("The API describes itself there and names the servers that make tokens for it "
                      "(RFC 9728). Nothing was fetched from there.");
    }
    if (name == QLatin1String("algs"))
        return Tr::tr("The algorithms it takes for the proof: %1.").arg(listed(value));
    if (name == QLatin1String("acr_values"))
        return Tr::tr("How strong the sign-in has to be: %1.").arg(listed(value));
    if (name == QLatin1String("max_age"))
        return Tr::tr("How long ago the sign-in may be, in seconds.");
    if (name == QLatin1String("error_uri"))
        return Tr::tr("The server tells more there.");
    return {};
}

Remark schemeRemark(const Challenge &challenge)
{
    const QString realm = challenge.value(QStringLiteral("realm"));
    QStringList sentences;
    if (challenge.isFor(QLatin1String("Bearer")))
        sentences += Tr::tr("The server asks for a token that is good for whoever holds it (RFC 6750).");
    else if (challenge.isFor(QLatin1String("DPoP")))
        sentences += Tr::tr("The server asks for a token with a proof that it is yours (RFC 9449).");
    else if (challenge.isFor(QLatin1String("Basic")) || challenge.isFor(QLatin1String("Digest")))
        sentences += Tr::tr("The server asks for a user name and a password, not for a token.");
    else if (challenge.isFor(QLatin1String("Negotiate")) || challenge.isFor(QLatin1String("NTLM")))
        sentences += Tr::tr("The server asks for the sign-in of a company's network, not for a token.");
    else
        sentences += Tr::tr("The server asks in a way that Cloakroom does not know.");
    if (!realm.isEmpty())
        sentences += Tr::tr("It calls the place “%1”.").arg(foreign(realm, 128));
    return {Verdict::NotChecked, foreign(challenge.scheme, 64), sentences.join(u' ')};
}

} // namespace

Remark statusInWords(const base::HttpAnswer &answer)
{
    const int status = answer.status;
    if (status >= 300 && status < 400 && status != 304)
        return {Verdict::Attention, nameOf(status), redirectInWords(answer)};
    const Verdict verdict = status < 300 ? Verdict::Passed
        : status == 401 || status == 403 ? Verdict::Failed
                                         : Verdict::Attention;
    return {verdict, nameOf(status), meaningOf(status)};
}

QList<Remark> challengesInWords(const QList<Challenge> &challenges)
{
    constexpr qsizetype most = 12; // more isn't for people
    QList<Remark> remarks;
    for (const Challenge &challenge : challenges.first(qMin(challenges.size(), most))) {
        remarks += schemeRemark(challenge);
        if (!challenge.value(QStringLiteral("error")).isEmpty())
            remarks += errorRemark(challenge);
        for (const auto &[name, value] :
            challenge.parameters.first(qMin(challenge.parameters.size(), most))) {
            if (name == QLatin1String("realm") || name == QLatin1String("error")
                || name == QLatin1String("error_description"))
                continue;
            const bool isListed = name == QLatin1String("scope") || name == QLatin1String("algs");
            remarks += {Verdict::NotChecked,
                isListed ? foreign(name, 64)
                         : QStringLiteral("%1: %2").arg(foreign(name, 64), foreign(value)),
                parameterInWords(name, value)};
        }
    }
    return remarks;
}

QList<Remark> answerInWords(const base::HttpAnswer &answer)
{
    QList<Remark> remarks {statusInWords(answer)};
    const auto challenges = oauth::challengesOf(answer);
    if (!challenges) {
        remarks += {
            Verdict::Attention, QStringLiteral("WWW-Authenticate"), inWords(challenges.error()).toString()};
    } else if (challenges->isEmpty() && answer.status == 401) {
        // RFC 9110 section 15.5.2
        remarks += {Verdict::Attention, QStringLiteral("WWW-Authenticate"),
            Tr::tr("It is missing, so that the server does not say why, nor what it wants instead.")};
    } else {
        remarks += challengesInWords(*challenges);
    }
    return remarks;
}

} // namespace explain
