// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/clientkey.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/desk.h"
#include "cli/receipt.h"
#include "cli/signinoptions.h"
#include "cli/signinplace.h"
#include "cli/standing.h"
#include "cli/terminal.h"
#include "explain/hosts.h"
#include "explain/qrcode.h"
#include "explain/serverabilities.h"
#include "explain/time.h"
#include "explain/words.h"
#include "oauth/clientassertion.h"

#include <QJsonDocument>

namespace cli {

namespace {

void say(const QString &text)
{
    print(stderr, text.toUtf8() + '\n');
}

void tellServer(const accounts::Flow &flow)
{
    if (const QString places = explain::placesInWords(flow.server()); !places.isEmpty())
        say(places);
    const QString against = explain::contradictionsInShort(flow.server(), flow.client(), flow.grant());
    if (!against.isEmpty())
        say(Tr::tr("If the server refuses this: %1.").arg(against));
}

void tellAddress(const QString &sentence, const QUrl &address)
{
    say(sentence.arg(address.toString(QUrl::FullyEncoded)));
}

void tellLife(const QDateTime &end)
{
    const qint64 life = QDateTime::currentDateTimeUtc().secsTo(end);
    say(Tr::tr("It is good for %1.").arg(explain::duration(life)));
}

void tellCode(const oauth::DeviceAuthorization &device)
{
    const QByteArray address = device.address().toEncoded(QUrl::FullyEncoded);
    print(stderr, explain::QrCode(address).toText());
    say(Tr::tr("Open on any device\n%1\nand enter the code\n%2")
            .arg(base::visible(device.verificationUri.toString(QUrl::FullyEncoded)),
                base::visible(device.userCode)));
    if (!device.verificationUriComplete.isEmpty())
        say(Tr::tr("or open, and compare the code\n%1").arg(base::visible(QString::fromLatin1(address))));
    tellLife(device.expiresAt);
    say(Tr::tr("Only if you began this sign-in yourself: whoever enters the code signs in this computer."));
}

// Each line is tried; one that is refused changes nothing. What comes in pieces holds nobody up.
class PastedLines : public QObject
{
public:
    explicit PastedLines(accounts::CodeFlow *flow)
        : QObject(flow)
        , m_flow(flow)
        , m_input(Listener::standardInput())
    {
        connect(&m_input, &Listener::heard, this, &PastedLines::take);
    }

private:
    static constexpr qsizetype longest = 64 * 1024;

    void take(const QByteArray &piece)
    {
        m_rest += piece.isEmpty() ? QByteArrayLiteral("\n") : piece;
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
    Listener m_input;
    QByteArray m_rest; // of a line
};

void tellFreshAddress(accounts::CodeFlow *flow, bool pastes)
{
    base::finally(flow->freshAddress(), flow, [flow, pastes](const base::Result<QUrl> &address) {
        if (flow->hasAnswer()) // meanwhile
            return;
        if (!address)
            fail(address.error());
        tellAddress(pastes ? Tr::tr("Sign in in a browser of yours, at\n%1\nand paste the address it ends on "
                                    "here. Never paste one for somebody who asks you to.")
                           : Tr::tr("Sign in in a browser on this computer, at\n%1"),
            address.value_or(flow->address()));
        if (const auto end = flow->addressEnds())
            tellLife(*end);
    });
    if (pastes)
        new PastedLines(flow);
}

// An address that is pasted does from now on, where there is somebody to do so.
void tellTrouble(accounts::CodeFlow *flow)
{
    const explain::Words words = explain::inWords(*flow->browserTrouble());
    say(words.what + u' ' + words.why);
    if (oauth::offers(flow->server(), oauth::GrantType::DeviceCode))
        say(Tr::tr("With --device you sign in with another device."));
    const bool pastes = inputIsTyped();
    if (!pastes)
        say(Tr::tr("With --paste you bring the answer of a browser that is elsewhere."));
    tellFreshAddress(flow, pastes);
}

void tell(const accounts::SignIn &flow, bool pastes)
{
    if (auto *code = flow.codeFlow()) {
        if (pastes)
            return tellFreshAddress(code, true);
        if (code->browserTrouble())
            return tellTrouble(code);
        tellAddress(
            Tr::tr("Sign in in the browser. If it does not open, here is the address:\n%1"), code->address());
        QObject::connect(code, &accounts::Flow::browserFailed, code, [code] {
            if (!code->hasAnswer()) // else its page opened all the same
                tellTrouble(code);
        });
    } else if (const auto *device = flow.deviceFlow())
        tellCode(*device->device());
}

// A line of the standard input each.
base::Result<base::Done> askSecrets(SignInOptions &what)
{
    accounts::SignInRequest &request = what.request;
    if (what.hasSecret) {
        const auto secret = askSecret(Tr::tr("Client secret:"));
        if (!secret)
            return base::Failure(secret.error());
        request.client.clientSecret = *secret;
    }
    if (!request.settings.network.proxyUser.isEmpty()) {
        const auto password = askSecret(Tr::tr("Password for the proxy:"));
        if (!password)
            return base::Failure(password.error());
        request.routeSecrets.proxyPassword = *password;
    }
    // What is wrong without one says who reads the file.
    if (!what.lockedKey.isEmpty()) {
        const auto passphrase = askSecret(Tr::tr("Passphrase of the private key:"));
        const auto key = accounts::readClientKey(what.lockedKey, passphrase.value_or(crypto::Secret()));
        if (!key)
            return base::Failure(key.error());
        request.client.privateKey = *key;
    }
    if (what.hasLockedCertificate) {
        const auto passphrase = askSecret(Tr::tr("Passphrase of the certificate:"));
        request.routeSecrets.passphrase = passphrase.value_or(crypto::Secret());
    }
    return request.settings.check(request.routeSecrets);
}

base::Result<accounts::Account> attempt(Desk &desk, const SignInOptions &what)
{
    const auto flow = desk.cloakroom().signIn(what.request);
    flow->setPatience(std::chrono::ceil<std::chrono::seconds>(what.left()));
    QObject::connect(flow.get(), &accounts::SignIn::reached, &desk,
        [&flow, pastes = what.pastes, isServerTold = false](accounts::SignIn::Step step) mutable {
            if (flow->flow() && !std::exchange(isServerTold, true))
                tellServer(*flow->flow());
            if (step == accounts::SignIn::Step::WaitForUser)
                tell(*flow, pastes);
        });
    const auto account = flow->run();
    const auto ended = desk.wait(account, what.left(), what.timeout);
    // A sign-in is over for the server once it gave tokens: nothing but saving them brings it back.
    if (ended || !flow->hasTokens())
        return ended;
    const auto saved = desk.waitOut(account);
    if (saved || saved.error().code != QLatin1String("cli.timeout"))
        return saved;
    return base::failure(base::Error::Kind::KeychainSilent, QStringLiteral("keychain.sign_in_lost"), {},
        QStringLiteral("keychain.silent"));
}

// A first sign-in that the list didn't take leads to nothing once the command has ended: it is taken back.
int tellLost(Desk &desk, const QString &id)
{
    base::Error why = *desk.entry(id)->notListed;
    const auto takenBack = desk.waitOut(desk.cloakroom().signOut(id));
    desk.cloakroom().activity().forget(id);
    const auto trouble = takenBack ? troubleOf(*takenBack) : std::optional(takenBack.error());
    if (takenBack && trouble)
        print(stderr, receiptText(*takenBack).toUtf8());
    if (trouble)
        fail(*trouble);
    else
        why.code = QStringLiteral("accounts.sign_in_lost");
    return fail(why);
}

// Whether somebody pressed Enter; the end of the input is none.
base::Future<bool> enterPressed(QObject *context)
{
    const auto promise = std::make_shared<QPromise<base::Result<bool>>>();
    promise->start();
    auto *listener = new Listener(Listener::standardInput(), context);
    QObject::connect(listener, &Listener::heard, listener, [listener, promise](const QByteArray &piece) {
        listener->end();
        listener->deleteLater();
        promise->addResult(!piece.isEmpty());
        promise->finish();
    });
    return promise->future();
}

// The key is good once it is registered; until then it lives as long as the command.
base::Result<accounts::Account> signInWithNewKey(Desk &desk, const SignInOptions &what)
{
    constexpr std::chrono::hours patience {24};
    const bool isSentAlong = what.request.registers;
    const QString key = QString::fromUtf8(oauth::publicKey(what.request.client));
    say(isSentAlong ? Tr::tr("The public key that is registered:\n%1").arg(key)
                    : Tr::tr("Register this public key at the provider, then press Enter:\n%1").arg(key));
    for (;;) {
        const auto goesOn
            = isSentAlong ? base::Result<bool>(false) : desk.wait(enterPressed(&desk), patience);
        if (!goesOn)
            return base::Failure(goesOn.error());
        const auto account = attempt(desk, what);
        if (account || !*goesOn || account.error().code == QLatin1String("cli.interrupted"))
            return account;
        fail(account.error());
        say(Tr::tr("The key is kept until this command ends. Press Enter to try again."));
    }
}

} // namespace

int signIn(const QStringList &arguments)
{
    auto what = SignInOptions::read(arguments);
    if (!what) {
        const bool isUsage = what.error().code == QLatin1String("cli.option");
        return isUsage ? misused(what.error(), QStringLiteral("sign-in")) : fail(what.error());
    }
    Desk desk;
    if (const auto loaded = desk.load(); !loaded)
        return fail(loaded.error());
    // An API is asked by the way that the secrets are for.
    const bool isAskedFirst = !what->resource.isEmpty();
    auto ready = isAskedFirst ? askSecrets(*what) : beginAt(*what, desk);
    if (ready)
        ready = isAskedFirst ? beginAt(*what, desk) : askSecrets(*what);
    if (!ready)
        return fail(ready.error());
    const auto account = what->makesKey ? signInWithNewKey(desk, *what) : attempt(desk, *what);
    if (!account)
        return fail(account.error());
    const QString name = base::visible(account->name(), 64);
    if (!desk.book().isListed(account->id))
        desk.settle(); // it is written once more
    const accounts::Entry *entry = desk.entry(account->id);
    if (entry && entry->notListed && !desk.book().isListed(account->id))
        return tellLost(desk, account->id);
    print(output(),
        what->json && entry ? QJsonDocument(toJson(*entry)).toJson()
                            : Tr::tr("Signed in as %1 (%2).").arg(name, account->id).toUtf8() + '\n');
    if (entry && entry->doubt)
        fail(*entry->doubt); // which costs the name alone
    const int kept
        = entry && entry->notKept ? fail(*entry->notKept) : int(Good); // nobody knows whether it is
    return entry && entry->notListed ? desk.tell(*entry->notListed) : kept;
}

} // namespace cli
