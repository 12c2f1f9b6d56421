// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/clientkey.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/terminal.h"
#include "explain/qrcode.h"
#include "oauth/authorizationendpoint.h"

#include <QCommandLineParser>
#include <QSocketNotifier>
#include <unistd.h>

namespace cli {

namespace {

using base::Error;

const QString anyPort = QStringLiteral("http://127.0.0.1:0/callback");
const QStringList usualScopes {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
    QStringLiteral("offline_access")};
constexpr int longestTimeout = 24 * 60 * 60;

struct Wanted
{
    accounts::SignInRequest request;
    bool hasSecret = false;
    bool pastes = false;
    std::chrono::seconds timeout = accounts::SignIn::patience;
};

base::Failure wrong(const QString &option, const QString &found)
{
    return base::failure(Error::Kind::BadInput, QStringLiteral("cli.option"), option, found);
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

base::Result<base::Parameters> parametersOf(const QStringList &pairs)
{
    base::Parameters parameters;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString name = pair.left(equals);
        if (equals < 1 || oauth::AuthorizationRequest::isReserved(name))
            return wrong(QStringLiteral("--param"), name);
        parameters.append({name, pair.mid(equals + 1)});
    }
    return parameters;
}

base::Result<Wanted> asked(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("Signs in with the browser and keeps the tokens in the keychain. The "
               "same person again renews the account."));
    const auto option
        = [&parser](const char *name, const QString &what, const char *value, const QString &usual = {}) {
              const QCommandLineOption made(QLatin1String(name), what, QLatin1String(value), usual);
              parser.addOption(made);
              return made;
          };
    const auto issuer = option("issuer", Tr::tr("The address of the provider."), "URL");
    const auto clientId = option("client-id", Tr::tr("What the provider calls this application."), "ID");
    const auto scope = option("scope", Tr::tr("What to ask for; may come several times."), "SCOPE");
    const auto redirectUri = option(
        "redirect-uri", Tr::tr("Where the browser comes back to; port 0 is any port."), "URI", anyPort);
    const auto param
        = option("param", Tr::tr("One more parameter of the request; may come several times."), "NAME=VALUE");
    const auto label = option("name", Tr::tr("What to call the account."), "LABEL");
    const auto timeout = option("timeout", Tr::tr("How long the whole sign-in may take."), "SECONDS");
    const QCommandLineOption secret(QStringLiteral("client-secret"),
        Tr::tr("The application has a secret: read it from the standard input, or ask for it."));
    parser.addOption(secret);
    const QCommandLineOption device(QStringLiteral("device"),
        Tr::tr("Sign in with another device: shows an address and the code to enter there."));
    parser.addOption(device);
    const QCommandLineOption paste(QStringLiteral("paste"),
        Tr::tr("The browser is on another machine: reads the address it ends on from the standard input."));
    parser.addOption(paste);
    const QCommandLineOption program(QStringLiteral("client-credentials"),
        Tr::tr("Sign in as a program, on its own behalf: nobody is asked."));
    parser.addOption(program);
    const auto key = option("private-key",
        Tr::tr("The application shows itself by this key, taken over into the keychain."), "PEM");
    const auto certificate
        = option("certificate", Tr::tr("... or by this certificate, with its key in the same file."), "PEM");
    const auto dpop = option("dpop",
        Tr::tr("Whether tokens are bound to a key of this computer: where_offered, required or never."),
        "WHEN", oauth::bindingName(oauth::Binding::Never)); // scripts hand bearer tokens on
    process(parser, arguments);
    if (!parser.positionalArguments().isEmpty())
        return wrong(parser.positionalArguments().first(), {});

    Wanted asked;
    asked.request.issuer = parser.value(issuer);
    asked.request.client.clientId = parser.value(clientId);
    if (asked.request.issuer.isEmpty())
        return wrong(QStringLiteral("--issuer"), {});
    if (asked.request.client.clientId.isEmpty())
        return wrong(QStringLiteral("--client-id"), {});
    const QStringList scopes = parser.isSet(scope) ? parser.values(scope) : usualScopes;
    asked.request.client.scopes = oauth::Scopes::parse(scopes.join(u' '));
    asked.request.settings.label = parser.value(label);
    asked.request.needsKeychain = true;
    asked.hasSecret = parser.isSet(secret);
    asked.pastes = parser.isSet(paste);
    asked.request.opensBrowser = !asked.pastes;
    if (parser.isSet(device))
        asked.request.grant = oauth::GrantType::DeviceCode;
    if (parser.isSet(device) && parser.isSet(paste))
        return wrong(QStringLiteral("--paste"), QStringLiteral("--device"));
    if (parser.isSet(program) && (parser.isSet(device) || parser.isSet(paste)))
        return wrong(QStringLiteral("--client-credentials"), QStringLiteral("--device"));
    if (parser.isSet(program))
        asked.request.grant = oauth::GrantType::ClientCredentials;
    if (parser.isSet(program) && !parser.isSet(scope)) // the usual ones are about a person
        asked.request.client.scopes = {};
    asked.request.client.binding = oauth::bindingNamed(parser.value(dpop));
    if (oauth::bindingName(asked.request.client.binding) != parser.value(dpop))
        return wrong(QStringLiteral("--dpop"), parser.value(dpop));
    asked.request.settings.network.certificateFile = parser.value(certificate);
    if (const auto usable = asked.request.settings.check(); !usable)
        return base::Failure(usable.error());
    if (parser.isSet(key)) {
        const auto read = accounts::readClientKey(parser.value(key));
        if (!read)
            return base::Failure(read.error());
        asked.request.client.privateKey = *read;
    }

    const auto redirect = redirectOf(parser.value(redirectUri));
    const auto parameters = parametersOf(parser.values(param));
    if (!redirect || !parameters)
        return base::Failure(redirect ? parameters.error() : redirect.error());
    asked.request.client.redirect = *redirect;
    if (!redirect->elsewhere.isEmpty() && !asked.pastes) // nobody would bring the answer back
        return wrong(QStringLiteral("--redirect-uri"), parser.value(redirectUri));
    asked.request.client.extraParameters = *parameters;
    if (parser.isSet(device)) // until the code ends
        asked.timeout = std::chrono::seconds(longestTimeout);
    if (parser.isSet(timeout)) {
        const int seconds = parser.value(timeout).toInt();
        if (seconds < 1 || seconds > longestTimeout)
            return wrong(QStringLiteral("--timeout"), parser.value(timeout));
        asked.timeout = std::chrono::seconds(seconds);
    }
    return asked;
}

void say(const QString &text)
{
    print(stderr, text.toUtf8() + '\n');
}

void tellAddress(const accounts::CodeFlow &flow, bool pastes)
{
    const QString address = flow.address().toString(QUrl::FullyEncoded);
    say(pastes
            ? Tr::tr(
                "Sign in in a browser of yours, at\n%1\nand paste the address it ends on here. Never paste "
                "one for somebody who asks you to.")
                  .arg(address)
            : Tr::tr("Sign in in the browser. If it does not open, here is the address:\n%1").arg(address));
    if (flow.browserTrouble() && oauth::offers(flow.server(), oauth::GrantType::DeviceCode))
        say(Tr::tr("No browser could be opened. With --device you sign in with another device."));
}

void tellCode(const oauth::DeviceAuthorization &device)
{
    const QByteArray address = device.address().toEncoded(QUrl::FullyEncoded);
    print(stderr, explain::QrCode(address).toText());
    say(Tr::tr("Open on any device\n%1\nand enter the code\n%2")
            .arg(base::visible(device.verificationUri.toString(QUrl::FullyEncoded)),
                base::visible(device.userCode)));
}

// Each line is tried; one that is refused changes nothing. What comes in pieces holds nobody up.
class PastedLines : public QObject
{
public:
    explicit PastedLines(accounts::CodeFlow *flow)
        : QObject(flow)
        , m_flow(flow)
        , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &PastedLines::read);
    }

private:
    static constexpr qsizetype longest = 64 * 1024;

    void read()
    {
        char piece[4096];
        const auto count = ::read(STDIN_FILENO, piece, sizeof piece);
        m_rest.append(piece, qMax<qsizetype>(count, 0));
        if (count <= 0) {
            m_notifier.setEnabled(false);
            m_rest += '\n';
        }
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            const QString line = QString::fromUtf8(m_rest.first(end)).trimmed();
            m_rest.remove(0, end + 1);
            if (const auto taken = m_flow->takeAddress(line); !line.isEmpty() && !taken)
                fail(taken.error());
        }
        if (m_rest.size() > longest)
            m_rest.clear();
    }

    accounts::CodeFlow *m_flow;
    QSocketNotifier m_notifier;
    QByteArray m_rest; // of a line
};

void tell(const accounts::SignIn &flow, bool pastes)
{
    if (auto *code = flow.codeFlow()) {
        tellAddress(*code, pastes);
        if (pastes)
            new PastedLines(code);
    } else if (const auto *device = flow.deviceFlow())
        tellCode(*device->device());
}

} // namespace

int signIn(const QStringList &arguments)
{
    auto what = asked(arguments);
    if (!what)
        return fail(what.error());
    if (what->hasSecret) {
        const auto secret = askSecret(Tr::tr("Client secret:"));
        if (!secret)
            return fail(secret.error());
        what->request.client.clientSecret = *secret;
    }
    Desk desk;
    if (const auto loaded = desk.load(); !loaded)
        return fail(loaded.error());
    const auto flow = desk.cloakroom().signIn(what->request);
    flow->setPatience(what->timeout);
    QObject::connect(flow.get(), &accounts::SignIn::reached, &desk,
        [&flow, pastes = what->pastes](accounts::SignIn::Step step) {
            if (step == accounts::SignIn::Step::WaitForUser)
                tell(*flow, pastes);
        });
    const auto account = desk.wait(flow->run(), what->timeout);
    if (!account)
        return fail(account.error());
    const QString name = base::visible(account->name(), 64);
    print(stdout, Tr::tr("Signed in as %1 (%2).").arg(name, account->id).toUtf8() + '\n');
    const accounts::Entry *entry = desk.entry(account->id);
    return entry && entry->trouble ? fail(*entry->trouble) : int(Good);
}

} // namespace cli
