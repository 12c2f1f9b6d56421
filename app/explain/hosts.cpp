// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/hosts.h"

#include "base/late.h"
#include "oauth/endpoint.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <libpsl.h>

namespace explain {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::Hosts)
};

#ifdef PSL_LIBRARY
QFunctionPointer inPsl(const char *name)
{
    return base::inLibrary(PSL_LIBRARY, name);
}

constinit base::Late<decltype(::psl_builtin), inPsl> psl_builtin("psl_builtin");
constinit base::Late<decltype(::psl_registrable_domain), inPsl> psl_registrable_domain(
    "psl_registrable_domain");
#endif

// Empty: it is no name that somebody could have registered.
QString registeredPart(const QString &host)
{
    const QByteArray name = host.toLatin1(); // ACE
    return QString::fromLatin1(psl_registrable_domain(psl_builtin(), name.constData()));
}

QUrl homeOf(const oauth::ServerMetadata &server)
{
    return server.issuer.isEmpty() ? server.tokenEndpoint : QUrl(server.issuer);
}

bool isNumber(const QUrl &url)
{
    static const QRegularExpression figures(QStringLiteral("\\A[0-9.]+\\z"));
    const QString host = url.host(QUrl::FullyEncoded);
    return host.contains(u':') || figures.match(host).hasMatch();
}

} // namespace

QString hostInWords(const QUrl &url)
{
    const QString shown = oauth::shownHost(url);
    const QString host = url.host(QUrl::FullyEncoded);
    const QString part = isNumber(url) || oauth::isLoopback(url) ? QString() : registeredPart(host);
    return part.isEmpty() || part == host ? shown : Tr::tr("%1 (part of %2)").arg(shown, part);
}

QString hostsInWords(const oauth::ServerMetadata &server)
{
    const QUrl home = homeOf(server);
    const QList<QUrl> others = server.elsewhere();
    QStringList hosts {hostInWords(home)};
    if (others.isEmpty() && hosts.first() == oauth::shownHost(home))
        return {};
    for (const QUrl &other : others)
        hosts += hostInWords(other);
    return hosts.join(QStringLiteral(", "));
}

QString placesInWords(const oauth::ServerMetadata &server)
{
    if (hostsInWords(server).isEmpty())
        return {};
    const QUrl home = homeOf(server);
    const QUrl page = server.authorizationEndpoint.isEmpty() ? home : server.authorizationEndpoint;
    QStringList others;
    for (const QUrl &each : QList<QUrl> {server.tokenEndpoint} + server.elsewhere()) {
        if (oauth::shownHost(each) != oauth::shownHost(page))
            others += hostInWords(each);
    }
    others.removeDuplicates();
    const QString place = Tr::tr("You sign in at %1.").arg(hostInWords(page));
    return others.isEmpty()
        ? place
        : place + u' ' + Tr::tr("Tokens also go to %1.").arg(others.join(QStringLiteral(", ")));
}

QString plainInWords(const oauth::ServerMetadata &server)
{
    return server.isEncrypted() ? QString() : Tr::tr("this computer, not encrypted");
}

} // namespace explain
