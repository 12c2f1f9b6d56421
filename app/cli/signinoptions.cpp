// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signinoptions.h"

#include "accounts/clientkey.h"
#include "cli/commands.h"
#include "oauth/authorizationendpoint.h"
#include "oauth/clientassertion.h"

#include <QCommandLineParser>

namespace cli {

namespace {

using base::Error;
using oauth::GrantType;

const QString anyPort = QStringLiteral("http://127.0.0.1:0/callback");
constexpr int longestTimeout = 24 * 60 * 60;

base::Failure wrong(const char *option, const QString &found = {})
{
    return base::failure(Error::Kind::BadInput, QStringLiteral("cli.option"), QLatin1String(option), found);
}

// Port 0 stands for any, as a program says it to the system.
base::Result<oauth::Redirect> redirectOf(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    QString registered = uri;
    if (url.port() == 0)
        registered.remove(registered.indexOf(QLatin1String(":0"), 5), 2);
    return oauth::Redirect::parse(registered);
}

constexpr Option signInOptions[] {
    {"provider", "NAME", QT_TRANSLATE_NOOP("cli", "A provider that Cloakroom knows, as github.")},
    {"answer", "NAME=VALUE",
        QT_TRANSLATE_NOOP(
            "cli", "What the provider has to be told, as host=git.example; may come several times.")},
    {"issuer", "URL",
        QT_TRANSLATE_NOOP(
            "cli", "The address of the provider; of several that an API names, the one to take.")},
    {"resource", "URL",
        QT_TRANSLATE_NOOP("cli", "The address of an API or MCP server, which says who gives tokens for it.")},
    {"client-id", "ID",
        QT_TRANSLATE_NOOP("cli",
            "What the provider calls this application; without it the server makes one, where it does "
            "that.")},
    {"scope", "SCOPE", QT_TRANSLATE_NOOP("cli", "What to ask for; may come several times.")},
    {"redirect-uri", "URI", QT_TRANSLATE_NOOP("cli", "Where the browser comes back to; port 0 is any port.")},
    {"param", "NAME=VALUE",
        QT_TRANSLATE_NOOP("cli", "One more parameter of the request; may come several times.")},
    {"name", "LABEL", QT_TRANSLATE_NOOP("cli", "What to call the account.")},
    {"timeout", "SECONDS",
        QT_TRANSLATE_NOOP("cli", "How long the whole sign-in may take, without saving it.")},
    {"client-secret", nullptr,
        QT_TRANSLATE_NOOP(
            "cli", "The application has a secret: read it from the standard input, or ask for it.")},
    {"device", nullptr,
        QT_TRANSLATE_NOOP(
            "cli", "Sign in with another device: shows an address and the code to enter there.")},
    {"paste", nullptr,
        QT_TRANSLATE_NOOP("cli",
            "The browser is on another machine: reads the address it ends on from the standard input.")},
    {"client-credentials", nullptr,
        QT_TRANSLATE_NOOP("cli", "Sign in as a program, on its own behalf: nobody is asked.")},
    {"private-key", "PEM",
        QT_TRANSLATE_NOOP("cli",
            "The application shows itself by this key, taken over into the keychain; a passphrase is asked "
            "for.")},
    {"make-key", "KIND",
        QT_TRANSLATE_NOOP(
            "cli", "... or by one that is made now, ec or rsa: its public half is shown, to be registered.")},
    {"certificate", "PEM",
        QT_TRANSLATE_NOOP(
            "cli", "... or by this certificate, with its key in the same file; a passphrase is asked for.")},
    {"authorities", "PEM",
        QT_TRANSLATE_NOOP("cli", "Certificates that are believed besides the system's, for this account.")},
    {"proxy", "URL",
        QT_TRANSLATE_NOOP("cli", "The account's own proxy, as http://proxy.example:8080, or none.")},
    {"proxy-user", "NAME",
        QT_TRANSLATE_NOOP(
            "cli", "Whom the proxy knows; the password is read from the standard input, or asked for.")},
    {"dpop", "WHEN",
        QT_TRANSLATE_NOOP("cli",
            "Whether tokens are bound to a key of this computer: where_offered, required or never; else "
            "never.")},
    {"par", "WHEN",
        QT_TRANSLATE_NOOP("cli",
            "Whether requests go to the server ahead of the browser: where_offered or never; else "
            "where_offered.")},
    {"jarm", "WHEN",
        QT_TRANSLATE_NOOP(
            "cli", "Whether the server is to sign its answers: where_offered or never; else where_offered.")},
    {"json", nullptr, QT_TRANSLATE_NOOP("cli", "Answer in JSON.")},
};

// Reads the options in groups; the first that is wrong is told.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    base::Result<SignInOptions> read()
    {
        m_options.request.needsKeychain = true;
        m_options.json = has("json");
        m_options.request.settings.label = value("name");
        m_options.request.settings.handOut.to = accounts::HandOutRules::To::CommandLine;
        for (const auto step : {&Reader::readPlace, &Reader::readWay, &Reader::readClient,
                 &Reader::readNetwork, &Reader::readRedirect, &Reader::readTimeout}) {
            if (const auto good = (this->*step)(); !good)
                return base::Failure(good.error());
        }
        return m_options;
    }

private:
    using Good = base::Result<base::Done>;

    bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    QString value(const char *name) const { return m_parser.value(QLatin1String(name)); }
    QStringList values(const char *name) const { return m_parser.values(QLatin1String(name)); }

    Good readPlace()
    {
        m_options.request.issuer = value("issuer");
        m_options.provider = value("provider");
        m_options.resource = value("resource");
        if (has("provider") && has("issuer"))
            return wrong("--provider", value("provider"));
        if (m_options.request.issuer.isEmpty() && m_options.provider.isEmpty()
            && m_options.resource.isEmpty())
            return wrong("--issuer");
        for (const QString &pair : values("answer")) {
            const qsizetype equals = pair.indexOf(u'=');
            if (equals < 1 || m_options.provider.isEmpty())
                return wrong("--answer", pair);
            m_options.answers.insert(pair.left(equals), pair.mid(equals + 1));
        }
        return base::Done {};
    }

    Good readWay()
    {
        m_options.pastes = has("paste");
        m_options.request.opensBrowser = !m_options.pastes;
        if (has("device") && has("paste"))
            return wrong("--paste", QStringLiteral("--device"));
        if (has("client-credentials") && (has("device") || has("paste")))
            return wrong("--client-credentials", QStringLiteral("--device"));
        if (has("device"))
            m_options.request.grant = GrantType::DeviceCode;
        if (has("client-credentials"))
            m_options.request.grant = GrantType::ClientCredentials;
        return base::Done {};
    }

    Good readClient()
    {
        oauth::Client &client = m_options.request.client;
        client.clientId = value("client-id");
        m_options.hasScopes = has("scope");
        client.scopes = oauth::Scopes::parse(values("scope").join(u' '));
        m_options.hasSecret = has("client-secret");
        const QString never = oauth::bindingName(oauth::Binding::Never); // scripts hand bearer tokens on
        const QString binding = has("dpop") ? value("dpop") : never;
        client.binding = oauth::bindingNamed(binding);
        m_options.request.choseBinding = has("dpop");
        if (oauth::bindingName(client.binding) != binding)
            return wrong("--dpop", binding);
        for (const auto &[option, choice] :
            {std::pair("par", &oauth::Client::sendsAhead), {"jarm", &oauth::Client::wantsSignedAnswers}}) {
            client.*choice = value(option) != never;
            if (has(option) && client.*choice && value(option) != QLatin1String("where_offered"))
                return wrong(qPrintable(QStringLiteral("--") + QLatin1String(option)), value(option));
        }
        if (has("make-key"))
            return makeKey();
        if (!has("private-key"))
            return base::Done {};
        const auto key = accounts::readClientKey(value("private-key"));
        if (!key && key.error().code == QLatin1String("key.encrypted"))
            m_options.lockedKey = value("private-key");
        else if (!key)
            return base::Failure(key.error());
        client.privateKey = key.value_or(crypto::Secret());
        return base::Done {};
    }

    Good makeKey()
    {
        using accounts::ClientKeyKind;
        const QString kind = value("make-key");
        const bool isRsa = kind == QLatin1String("rsa");
        if (has("private-key") || (!isRsa && kind != QLatin1String("ec")))
            return wrong("--make-key", has("private-key") ? QStringLiteral("--private-key") : kind);
        oauth::Client &client = m_options.request.client;
        client.privateKey = accounts::makeClientKey(isRsa ? ClientKeyKind::Rsa : ClientKeyKind::Ec);
        client.keyId = oauth::keyIdOf(client.privateKey);
        client.authentication = oauth::ClientAuthentication::PrivateKeyJwt;
        client.choseAuthentication = true;
        m_options.makesKey = true;
        return base::Done {};
    }

    Good readNetwork()
    {
        base::Route &network = m_options.request.settings.network;
        network.certificateFile = value("certificate");
        network.authoritiesFile = value("authorities");
        if (value("proxy") == QLatin1String("none")) {
            network.proxy = base::Route::Proxy::None;
        } else if (has("proxy")) {
            const auto proxy = base::Route::checkedProxy(value("proxy"));
            if (!proxy)
                return base::Failure(proxy.error());
            network.proxy = base::Route::Proxy::Given;
            network.proxyUrl = *proxy;
        }
        if (has("proxy-user") && network.proxy != base::Route::Proxy::Given)
            return wrong("--proxy-user", value("proxy"));
        network.proxyUser = value("proxy-user");
        const auto usable = m_options.request.settings.check();
        m_options.hasLockedCertificate
            = !usable && usable.error().code == QLatin1String("route.encrypted_key");
        return m_options.hasLockedCertificate ? base::Done {} : usable;
    }

    Good readRedirect()
    {
        oauth::Client &client = m_options.request.client;
        m_options.hasRedirect = has("redirect-uri");
        const QString uri = has("redirect-uri") ? value("redirect-uri") : anyPort;
        const auto redirect = redirectOf(uri);
        if (!redirect)
            return base::Failure(redirect.error());
        if (!redirect->elsewhere.isEmpty() && !m_options.pastes) // nobody would bring the answer back
            return wrong("--redirect-uri", uri);
        client.redirect = *redirect;
        for (const QString &pair : values("param")) {
            const qsizetype equals = pair.indexOf(u'=');
            const QString name = pair.left(equals);
            if (equals < 1 || oauth::AuthorizationRequest::isReserved(name))
                return wrong("--param", name);
            client.extraParameters.append({name, pair.mid(equals + 1)});
        }
        return base::Done {};
    }

    Good readTimeout()
    {
        if (has("device")) // until the code ends
            m_options.timeout = std::chrono::seconds(longestTimeout);
        if (!has("timeout"))
            return base::Done {};
        const int seconds = value("timeout").toInt();
        if (seconds < 1 || seconds > longestTimeout)
            return wrong("--timeout", value("timeout"));
        m_options.timeout = std::chrono::seconds(seconds);
        return base::Done {};
    }

    const QCommandLineParser &m_parser;
    SignInOptions m_options;
};

} // namespace

base::Result<SignInOptions> SignInOptions::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        withExample(Tr::tr("Signs in with the browser and keeps the tokens in the keychain. The "
                           "same person again renews the account."),
            QStringLiteral("cloakroom-cli sign-in --provider gitlab --client-id ID --name work")));
    add(parser, signInOptions);
    process(parser, arguments, QStringLiteral("sign-in"));
    expect({}, parser.positionalArguments(), QStringLiteral("sign-in"));
    if (!parser.isSet(QStringLiteral("issuer")) && !parser.isSet(QStringLiteral("provider"))
        && !parser.isSet(QStringLiteral("resource")))
        expect({QStringLiteral("--provider NAME | --issuer URL | --resource URL")}, {},
            QStringLiteral("sign-in"));
    return Reader(parser).read();
}

} // namespace cli
