// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/issuerwords.h"

#include "explain/foreign.h"
#include "explain/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace explain {

using oauth::IssuerDocument;
using oauth::PublishedKey;
using Verdict = Check::Verdict;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::Issuer)
};

QString listed(const QStringList &names)
{
    constexpr qsizetype most = 24;
    QStringList shown;
    for (const QString &each : names.first(qMin(names.size(), most)))
        shown += foreign(each, 128);
    if (names.size() > most)
        shown += Tr::tr("%L1 more").arg(names.size() - most);
    return shown.join(QStringLiteral(", "));
}

// RFC 8414 section 3.3
Check issuer(const IssuerDocument &document)
{
    const QString name = Tr::tr("Issuer");
    if (document.namesItself())
        return {name, Verdict::Passed, Tr::tr("is the address that you gave")};
    if (document.issuer().isEmpty())
        return {name, Verdict::Failed, Tr::tr("the document does not name one")};
    return {name, Verdict::Failed,
        Tr::tr("%1, not %2: nothing in the document counts for that")
            .arg(foreign(document.issuer()), foreign(document.asked))};
}

Check addresses(const IssuerDocument &document)
{
    const QString name = Tr::tr("Addresses");
    QStringList bad;
    for (const auto &address : document.addresses()) {
        if (!address.isUsable)
            bad += Tr::tr("%1 is “%2”").arg(foreign(address.name, 64), foreign(address.text));
    }
    if (!bad.isEmpty()) {
        return {name, Verdict::Failed,
            Tr::tr("%1: it has to begin with https://")
                .arg(bad.first(qMin<qsizetype>(bad.size(), 4)).join(QStringLiteral(", ")))};
    }
    return {name, Verdict::Passed, Tr::tr("each can be used safely")};
}

// RFC 7636 section 4.2, RFC 9700 section 2.1.1
Check pkce(const IssuerDocument &document)
{
    const QString name = QStringLiteral("PKCE");
    const QStringList methods = document.list("code_challenge_methods_supported");
    if (methods.contains(QLatin1String("S256")))
        return {name, Verdict::Passed, QStringLiteral("S256")};
    if (methods.isEmpty())
        return {name, Verdict::Attention, Tr::tr("not listed; it may know S256 all the same")};
    return {name, Verdict::Failed, Tr::tr("%1, without S256").arg(listed(methods))};
}

// RFC 9207
Check issParameter(const IssuerDocument &document)
{
    const QString name = Tr::tr("Names itself in answers");
    if (document.json.value("authorization_response_iss_parameter_supported").isTrue())
        return {name, Verdict::Passed, Tr::tr("yes, so that no answer is taken for another server's")};
    return {name, Verdict::Attention, Tr::tr("not promised, so that servers could be mixed up (RFC 9207)")};
}

// RFC 9700 sections 2.1.2 and 2.4
Check oldGrants(const IssuerDocument &document)
{
    QStringList old;
    for (const QString &grant : document.list("grant_types_supported")) {
        if (grant == QLatin1String("implicit") || grant == QLatin1String("password"))
            old += grant;
    }
    const QString name = Tr::tr("Grants");
    if (old.isEmpty())
        return {name, Verdict::Passed, Tr::tr("none that is given up")};
    return {name, Verdict::Attention,
        Tr::tr("it still offers %1, which RFC 9700 advises against").arg(listed(old))};
}

// OpenID Connect Discovery section 3
Check signatures(const IssuerDocument &document)
{
    const QStringList algorithms = document.list("id_token_signing_alg_values_supported");
    const QString name = Tr::tr("Signatures");
    if (algorithms.contains(QLatin1String("none"), Qt::CaseInsensitive))
        return {name, Verdict::Attention, Tr::tr("it offers “none”: ID tokens that anybody can write")};
    if (algorithms.isEmpty())
        return {name, Verdict::NotChecked, Tr::tr("it lists no algorithms for ID tokens")};
    return {name, Verdict::Passed, listed(algorithms)};
}

Check signIn(const IssuerDocument &document)
{
    const QString name = Tr::tr("Sign-in");
    if (!document.trouble)
        return {name, Verdict::Passed, Tr::tr("Cloakroom can sign in with this document")};
    const explain::Words words = inWords(*document.trouble);
    return {name, Verdict::Failed,
        Tr::tr("Cloakroom can't sign in with this document. %1")
            .arg(words.why.isEmpty() ? words.what : words.why)};
}

struct NamedAddress
{
    const char *member;
    const char *name;
};

constexpr std::array endpoints {
    NamedAddress {
        "authorization_endpoint", QT_TRANSLATE_NOOP("explain::Issuer", "Authorization · RFC 6749, 3.1")},
    NamedAddress {"token_endpoint", QT_TRANSLATE_NOOP("explain::Issuer", "Tokens · RFC 6749, 3.2")},
    NamedAddress {"jwks_uri", QT_TRANSLATE_NOOP("explain::Issuer", "Keys · RFC 7517")},
    NamedAddress {
        "userinfo_endpoint", QT_TRANSLATE_NOOP("explain::Issuer", "The person · OpenID Connect Core, 5.3")},
    NamedAddress {"revocation_endpoint", QT_TRANSLATE_NOOP("explain::Issuer", "Revocation · RFC 7009")},
    NamedAddress {"introspection_endpoint", QT_TRANSLATE_NOOP("explain::Issuer", "Introspection · RFC 7662")},
    NamedAddress {"device_authorization_endpoint",
        QT_TRANSLATE_NOOP("explain::Issuer", "Sign-in with a code, on another device · RFC 8628")},
    NamedAddress {
        "registration_endpoint", QT_TRANSLATE_NOOP("explain::Issuer", "Registration of clients · RFC 7591")},
    NamedAddress {"pushed_authorization_request_endpoint",
        QT_TRANSLATE_NOOP("explain::Issuer", "Pushed requests · RFC 9126")},
    NamedAddress {"end_session_endpoint",
        QT_TRANSLATE_NOOP("explain::Issuer", "Sign-out in the browser · OpenID Connect")},
};

constexpr std::array lists {
    NamedAddress {
        "dpop_signing_alg_values_supported", QT_TRANSLATE_NOOP("explain::Issuer", "DPoP · RFC 9449")},
    NamedAddress {"grant_types_supported", QT_TRANSLATE_NOOP("explain::Issuer", "Grants")},
    NamedAddress {"response_types_supported", QT_TRANSLATE_NOOP("explain::Issuer", "Response types")},
    NamedAddress {"token_endpoint_auth_methods_supported",
        QT_TRANSLATE_NOOP("explain::Issuer", "How clients show who they are")},
    NamedAddress {"scopes_supported", QT_TRANSLATE_NOOP("explain::Issuer", "Scopes")},
};

QString whyUnusable(const PublishedKey &key)
{
    const QString &code = key.fault;
    if (code == QLatin1String("jwk.use"))
        return Tr::tr("for encryption, not for signatures");
    if (code == QLatin1String("jwk.alg"))
        return Tr::tr("for %1, which signs nothing here").arg(foreign(key.alg, 32));
    if (code == QLatin1String("jwk.ambiguous"))
        return Tr::tr("another key has the same name");
    if (code == QLatin1String("jwk.kty") && key.kty == QLatin1String("oct"))
        return Tr::tr("a secret that is published is none");
    if (code == QLatin1String("jwk.kty"))
        return Tr::tr("of a kind that Cloakroom does not know");
    if (code == QLatin1String("jwk.crv"))
        return Tr::tr("on a curve that Cloakroom does not know");
    if (code == QLatin1String("key.rsa"))
        return Tr::tr("not of 2048 to 16384 bits, or with an exponent that is not safe");
    if (code == QLatin1String("key.ec") || code == QLatin1String("key.okp"))
        return Tr::tr("its point is not on its curve");
    if (code == QLatin1String("jwk.duplicate"))
        return Tr::tr("one name stands twice in it");
    return Tr::tr("something in it is missing or can't be read");
}

} // namespace

QList<Check> checkIssuer(const IssuerDocument &document)
{
    return {issuer(document), addresses(document), pkce(document), issParameter(document),
        signatures(document), oldGrants(document), signIn(document)};
}

QList<Ability> abilitiesOf(const IssuerDocument &document)
{
    const QString none = Tr::tr("not offered");
    QList<Ability> abilities;
    for (const auto &[member, name] : endpoints) {
        const base::Json value = document.json.value(member);
        abilities += {Tr::tr(name), value.isString() ? foreign(value.string()) : none, value.isString()};
    }
    for (const auto &[member, name] : lists) {
        const QStringList values = document.list(member);
        abilities += {Tr::tr(name), values.isEmpty() ? none : listed(values), !values.isEmpty()};
    }
    return abilities;
}

Check checkKey(const PublishedKey &key)
{
    const QString name = foreign(key.kid, 128);
    if (key.isPrivate) {
        return {name, Verdict::Failed, Tr::tr("its private half is published: anybody can sign with it")};
    }
    if (key.fault.isEmpty())
        return {name, Verdict::Passed, Tr::tr("checks signatures")};
    const bool isMeantSo = key.fault == QLatin1String("jwk.use") || key.fault == QLatin1String("jwk.alg");
    return {name, isMeantSo ? Verdict::NotChecked : Verdict::Attention, whyUnusable(key)};
}

} // namespace explain
