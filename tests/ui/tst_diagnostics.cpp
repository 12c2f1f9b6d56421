// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/library.h"
#include "entries.h"
#include "labels.h"
#include "oauth/answer.h"
#include "support/memorystore.h"
#include "ui/aboutdialog.h"
#include "ui/diagnostics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using accounts::Entry;
using accounts::Preferences;
using accounts::State;
using base::Error;

namespace {

constexpr qsizetype piece = 6; // characters that tell something

// Values that are like nothing else, so that a piece of one in a text came from it.
class Canaries
{
public:
    QString operator()(const QString &value)
    {
        m_values += value;
        return value;
    }
    QUrl url(const QString &value) { return QUrl((*this)(value)); }
    crypto::Secret secret(const QString &value) { return crypto::Secret((*this)(value).toUtf8()); }
    Error error(Error::Kind kind, const QString &code, const QString &name)
    {
        return {kind, code, (*this)(u"xpctd-"_s + name), (*this)(u"fnd-"_s + name),
            (*this)(u"vnw-"_s + name + u".zzyzx.example"_s)};
    }

    const QStringList &values() const { return m_values; }

    // The first piece of any of them that stands in the text, however it is written.
    QString foundIn(const QString &text) const
    {
        for (const QString &value : m_values) {
            for (qsizetype i = 0; i + piece <= value.size(); ++i) {
                if (text.contains(value.mid(i, piece), Qt::CaseInsensitive))
                    return u"“%1” of “%2”"_s.arg(value.mid(i, piece), value);
            }
        }
        return {};
    }

private:
    QStringList m_values;
};

struct Desk
{
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    base::Clock clock = [this] { return now; };
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    accounts::Cloakroom cloakroom {folder.filePath(u"jqvxh-konten.json"_s), http, store, clock,
        [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); }};
    Preferences preferences;
    Canaries canary;

    void put(const Entry &entry) { const_cast<accounts::AccountBook &>(cloakroom.book()).put(entry); }
    QString text(bool hasTray = false) const { return ui::diagnostics(cloakroom, preferences, hasTray); }
    QString line(int number) const
    {
        for (const QString &each : text().split(u'\n')) {
            if (each.startsWith(u"  %1. "_s.arg(number)))
                return each;
        }
        return {};
    }

    // With something in every place that an account has.
    Entry full(const QString &n)
    {
        Entry entry;
        accounts::Account &account = entry.account;
        account.id = canary(u"1dq7-"_s + n);
        account.settings.label = canary(u"Mjölnir Käsekuchen "_s + n);
        account.settings.group = canary(u"Gruppenzwang "_s + n);
        account.settings.colour = accounts::AccountSettings::Colour::Violet;
        account.settings.browser
            = {canary(u"/opt/flötenfuchs"_s + n), {canary(u"--schublade"_s), canary(u"Herrenhaus"_s)}};
        account.settings.network.proxy = base::Route::Proxy::Given;
        account.settings.network.proxyUrl = canary.url(u"http://schleuse.zzyzx.example:48131"_s);
        account.settings.network.authoritiesFile = canary(u"/home/qwyjibo/stempelamt.pem"_s);
        account.settings.network.certificateFile = canary(u"/home/qwyjibo/ausweis.p12"_s);
        account.settings.network.certificateHosts = QStringList {canary(u"tresor.zzyzx.example"_s)};
        account.settings.handOut.to = accounts::HandOutRules::To::AskOnce;
        account.settings.handOut.allow(canary(u"/usr/libexec/kobold-"_s + n), now);
        account.settings.handOut.allow(canary(u"/usr/libexec/wichtel-"_s + n), now, true);
        oauth::ServerMetadata &server = account.server;
        server.issuer = canary(u"https://pförtner.zzyzx.example/mandant-8841"_s);
        server.askedAs = canary(u"https://gefragt.zzyzx.example"_s);
        server.authorizationEndpoint = canary.url(u"https://zzyzx.example/drehtür"_s);
        server.tokenEndpoint = canary.url(u"https://zzyzx.example/münzprägung"_s);
        server.jwksUri = canary.url(u"https://zzyzx.example/schlüsselbund"_s);
        server.userinfoEndpoint = canary.url(u"https://zzyzx.example/werbinich"_s);
        server.revocationEndpoint = canary.url(u"https://zzyzx.example/widerruf"_s);
        server.endSessionEndpoint = canary.url(u"https://zzyzx.example/feierabend"_s);
        server.registrationEndpoint = canary.url(u"https://zzyzx.example/anmeldestelle"_s);
        server.deviceAuthorizationEndpoint = canary.url(u"https://zzyzx.example/fernseher"_s);
        server.pushedAuthorizationRequestEndpoint = canary.url(u"https://zzyzx.example/geschubst"_s);
        server.introspectionEndpoint = canary.url(u"https://zzyzx.example/nabelschau"_s);
        oauth::Client &client = account.client;
        client.clientId = canary(u"garderobenfrau-4711"_s);
        client.keyId = canary(u"bartschlüssel-19"_s);
        client.redirect.path = canary(u"/heimkehr-77"_s);
        client.redirectUri = canary.url(u"http://127.0.0.1:51973/heimkehr-77"_s);
        client.scopes = oauth::Scopes::parse(canary(u"mjam.lesen"_s) + u' ' + canary(u"mjam.kritzeln"_s));
        client.resource = canary(u"https://zzyzx.example/speisekammer"_s);
        client.extraParameters.append({canary(u"würze"_s + n), canary(u"kurkuma-und-koriander"_s)});
        account.person.subject = canary(u"subj-90210-vbnm"_s);
        account.person.name = canary(u"Wilhelmine Überzwerch"_s);
        account.person.email = canary(u"wilhelmine@überzwerch.test"_s);
        account.person.preferredUsername = canary(u"wüberzwerch"_s);
        account.granted = oauth::Scopes::parse(canary(u"mjam.hamstern"_s));
        oauth::FurtherToken further;
        further.id = canary(u"ftid-3b1c"_s);
        further.resource = canary(u"https://zzyzx.example/dachboden"_s);
        further.audience = canary(u"dachdecker-33"_s);
        further.scopes = oauth::Scopes::parse(canary(u"mjam.dachlatten"_s));
        account.further = {further};
        account.registration = canary.url(u"https://zzyzx.example/karteikarte/5521"_s);
        account.signedInAt = now.addSecs(-7200);

        entry.state = State::SignedIn;
        accounts::Credential credential;
        credential.accountId = account.id;
        credential.sequence = 1;
        credential.tokens.accessToken = canary.secret(u"zgtk-7Hq2vXw9LpRb4NdK"_s);
        credential.tokens.refreshToken = canary.secret(u"rfrk-Yc8mTz1SgUe6JoFa"_s);
        credential.tokens.idToken = canary.secret(u"eyJxdHoiOjB9.eyJtYW1wZiI6MX0.c2lnbmF0dXI"_s);
        credential.tokens.tokenType = u"DPoP"_s;
        credential.tokens.scopes = account.granted;
        credential.tokens.receivedAt = now.addSecs(-60);
        credential.tokens.expiresAt = now.addSecs(3540);
        credential.clientSecret = canary.secret(u"psst-Bw5nKv0Qe"_s);
        credential.nonce = canary(u"nnc-88xPqLr2"_s);
        credential.privateKey = canary.secret(u"MIGHAgEAMBMGByqGSM49AgEG-privat"_s);
        credential.proofKey = canary.secret(u"MIGHAgEAMBMGByqGSM49AgEG-beweis"_s);
        credential.registrationToken = canary.secret(u"rgst-Vt3hCx7Dm"_s);
        entry.credential = credential;
        entry.trouble = canary.error(Error::Kind::Busy, u"token.busy"_s, u"störung-"_s + n);
        entry.notKept = canary.error(Error::Kind::KeychainSilent, u"keychain.silent"_s, u"unverwahrt-"_s + n);
        accounts::Further had;
        had.tokens = credential.tokens;
        had.tokens->accessToken = canary.secret(u"ftok-Lm2nBv6Cx9"_s);
        had.trouble = canary.error(Error::Kind::Refused, u"invalid_target"_s, u"weiteres-"_s + n);
        entry.further.insert(further.id, had);
        further.id = canary(u"odid-9f9f"_s);
        further.resource = canary(u"https://zzyzx.example/hinterhof"_s);
        entry.onDemand = {further};
        entry.accessTokenBefore = canary.secret(u"vrgk-Ik4uJm8Nh"_s);
        return entry;
    }
};

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdNoSecretAndNobodysName()
    {
        Desk desk;
        desk.put(desk.full(u"eins"_s));
        Entry program = desk.full(u"zwei"_s);
        program.account.id = desk.canary(u"2dq8-zwei"_s);
        program.account.grant = oauth::GrantType::ClientCredentials;
        program.account.settings.label.clear(); // and so it is called otherwise
        desk.put(program);
        Entry ended = desk.full(u"drei"_s);
        ended.account.id = desk.canary(u"3dq9-drei"_s);
        ended.account.settings.label.clear();
        ended.account.person = {};
        ended.state = State::SignInAgain;
        ended.credential.reset();
        desk.put(ended);
        accounts::Policy policy;
        policy.allowedIssuers = QStringList {desk.canary(u"*.hausordnung.test"_s)};
        policy.fault = desk.canary.error(Error::Kind::BadInput, u"policy.damaged"_s, u"hausordnung"_s);
        policy.preferences.insert(desk.canary(u"hausschuhe"_s), desk.canary(u"filzpantoffeln"_s));
        desk.cloakroom.setPolicy(policy);
        desk.store.trouble
            = desk.canary.error(Error::Kind::KeychainLocked, u"keychain.locked"_s, u"schlüsselkasten"_s);
        desk.cloakroom.open();
        QTRY_VERIFY(desk.cloakroom.keychainTrouble());
        desk.preferences.network.proxy = base::Route::Proxy::Given;
        desk.preferences.network.proxyUrl = desk.canary.url(u"socks5://umleitung.zzyzx.example:10943"_s);
        desk.preferences.network.authoritiesFile = desk.canary(u"/srv/beglaubigt.pem"_s);
        desk.canary(desk.folder.path()); // where it is all kept
        desk.canary(u"jqvxh-konten.json"_s);

        const QString text = desk.text();
        QVERIFY(desk.canary.values().size() > 100);
        const QString found = desk.canary.foundIn(text);
        QVERIFY2(found.isEmpty(), qPrintable(found + u'\n' + text));
        QVERIFY(text.contains(u"Accounts: 3\n"_s));
    }

    // The same in other disguises than as they are.
    void holdNoSecretEncodedEither()
    {
        Desk desk;
        desk.put(desk.full(u"eins"_s));
        const QString text = desk.text();
        Canaries encoded;
        for (const QString &value : desk.canary.values()) {
            const QByteArray bytes = value.toUtf8();
            encoded(QString::fromLatin1(bytes.toBase64()));
            encoded(QString::fromLatin1(bytes.toHex()));
            encoded(QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        QVERIFY2(encoded.foundIn(text).isEmpty(), qPrintable(encoded.foundIn(text)));
    }

    // The canary sings: what is looked for would be found.
    void wouldFindAPiece()
    {
        Canaries canary;
        canary(u"wilhelmine@überzwerch.test"_s);
        QVERIFY(canary.foundIn(u"mine@ü"_s).contains(u"mine@ü"_s));
        QVERIFY(!canary.foundIn(u"… WILHEL …"_s).isEmpty());
        QVERIFY(canary.foundIn(u"mine@"_s).isEmpty());
        QVERIFY(canary.foundIn(u"signed in, token.busy"_s).isEmpty());
    }

    // "error" of a token endpoint's answer is the code of what went wrong, and it may say anything.
    void holdNothingThatAServerMadeUp_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("a name") << u"no grant for wilhelmine@überzwerch"_s;
        QTest::newRow("an address") << u"see https://hilfe-zzyzx/4711"_s;
        QTest::newRow("a token") << u"rfrk-Yc8mTz1SgUe6JoFa"_s;
    }

    void holdNothingThatAServerMadeUp()
    {
        QFETCH(const QString, code);
        Desk desk;
        Entry entry = entryNamed(u"a"_s, u"ana@example.com"_s);
        entry.state = State::SignInAgain;
        entry.trouble = oauth::serverError(desk.canary(code), desk.canary(u"btw-kuddelmuddel"_s), {});
        desk.put(entry);
        QCOMPARE(desk.canary.foundIn(desk.text()), QString());
    }

    void tellTheVersions()
    {
        Desk desk;
        const QStringList lines = desk.text().split(u'\n');
        QCOMPARE(lines.constFirst(), u"Cloakroom "_s + QStringLiteral(CLOAKROOM_VERSION));
        QVERIFY(lines.at(1).contains(QString::fromLatin1(qVersion())));
        QVERIFY(lines.at(1).contains(crypto::libraryVersion()));
        QVERIFY(desk.text().contains(QSysInfo::kernelVersion()));
        QVERIFY(desk.text().contains(u"platform: "_s + QGuiApplication::platformName()));
        QVERIFY(desk.text().endsWith(u"Accounts: 0\n"_s));
    }

    void tellHowEachAccountStands_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("opening") << State::Opening << u"opening"_s;
        QTest::newRow("signed in") << State::SignedIn << u"signed in"_s;
        QTest::newRow("renewing") << State::Renewing << u"renewing"_s;
        QTest::newRow("signing out") << State::SigningOut << u"signing out"_s;
        QTest::newRow("keychain") << State::KeychainClosed << u"keychain closed"_s;
        QTest::newRow("locked") << State::Locked << u"locked"_s;
        QTest::newRow("ended") << State::SignInAgain << u"sign in again"_s;
    }

    void tellHowEachAccountStands()
    {
        QFETCH(const State, state);
        QFETCH(const QString, said);
        Desk desk;
        Entry entry = entryNamed(u"a"_s, u"ana@example.com"_s);
        entry.state = state;
        entry.account.grant = oauth::GrantType::DeviceCode;
        desk.put(entry);
        QCOMPARE(desk.line(1),
            u"  1. %1, urn:ietf:params:oauth:grant-type:device_code, other programs: nobody"_s.arg(said));
    }

    void tellAllThatHelpsOfAnAccount()
    {
        Desk desk;
        desk.put(entryNamed(u"a"_s, u"ana@example.com"_s));
        desk.put(desk.full(u"eins"_s));
        QCOMPARE(desk.line(2),
            u"  2. signed in, authorization_code, renews itself, 3540 s left, bound, further tokens: 1, "
            u"other "
            "programs: ask_once, network of its own, trouble: token.busy, not kept: keychain.silent"_s);
        desk.now = desk.now.addSecs(4000);
        QVERIFY(desk.line(2).contains(u"-460 s left"_s));
    }

    void tellOfTheWholeProgram()
    {
        Desk desk;
        QVERIFY(desk.text(true).contains(
            u"Tray: yes; locked: no; issuers limited by policy: no; tokens shown: yes\n"_s));
        QVERIFY(desk.text().contains(u"chosen: -; scheme: "_s));
        QVERIFY(desk.text().contains(u"Keychain trouble: none\n"_s));
        desk.cloakroom.setPolicy(
            accounts::Policy::closed(Error {Error::Kind::Disk, u"policy.read"_s, {}, {}, {}}));
        QVERIFY(desk.cloakroom.lock());
        desk.store.trouble = Error {Error::Kind::KeychainMissing, u"keychain.no_bus"_s, {}, {}, {}};
        desk.cloakroom.open();
        desk.preferences.language = u"zh_CN"_s;
        QTRY_VERIFY(desk.cloakroom.keychainTrouble());
        QVERIFY(desk.text().contains(
            u"Tray: no; locked: yes; issuers limited by policy: yes; tokens shown: no\n"_s));
        QVERIFY(desk.text().contains(u"chosen: zh_CN; scheme: "_s));
        QVERIFY(desk.text().contains(u"Keychain trouble: keychain.no_bus\n"_s));
    }

    // What is around the program may be wrong, and long.
    void showTheDesktopInOneLine()
    {
        const QByteArray before = qgetenv("XDG_CURRENT_DESKTOP");
        qputenv("XDG_CURRENT_DESKTOP", "KDE\nAccounts: 9" + QByteArray(500, 'x'));
        Desk desk;
        const QString text = desk.text();
        before.isEmpty() ? qunsetenv("XDG_CURRENT_DESKTOP") : qputenv("XDG_CURRENT_DESKTOP", before);
        QVERIFY(text.contains(u"Desktop: KDE[U+000A]Accounts: 9"_s));
        QVERIFY(!text.contains(QString(65, u'x')));
        QCOMPARE(text.count(u"\nAccounts: "_s), 1);
    }

    // They are for whoever looks after the program, in one language.
    void areInEnglish()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        Desk desk;
        desk.put(desk.full(u"eins"_s));
        const QString line = desk.line(1);
        const QString text = desk.text();
        QLocale::setDefault(before);
        QVERIFY2(line.contains(u"3540 s left"_s), qPrintable(line));
        QVERIFY(text.contains(u"Language: ar_EG, "_s));
    }

    void areCopiedAsTheyAre()
    {
        QGuiApplication::clipboard()->clear();
        Desk desk;
        desk.put(desk.full(u"eins"_s));
        const QString text = desk.text();
        const QPointer<ui::AboutDialog> dialog = new ui::AboutDialog(text);
        dialog->open();
        const auto buttons = dialog->findChildren<QPushButton *>();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString()); // not before it is wanted
        QVERIFY(labels(*dialog).filter(u"Copied."_s).isEmpty());
        for (QPushButton *each : buttons) {
            if (each->text() == u"Copy diagnostics"_s)
                each->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(!labels(*dialog).filter(u"Copied."_s).isEmpty());
        QVERIFY(dialog->isVisible());
        for (QPushButton *each : buttons) {
            if (each->text() == u"Close"_s)
                each->click();
        }
        QTRY_VERIFY(!dialog);
    }

    void namesWhatItIsMadeOf()
    {
        const QPointer<ui::AboutDialog> dialog = new ui::AboutDialog({});
        dialog->open();
        const QString shown = labels(*dialog).join(u'\n');
        QVERIFY(shown.contains(u"Cloakroom "_s + QStringLiteral(CLOAKROOM_VERSION)));
        for (const char *each : {"Qt ", "QtKeychain", "OpenSSL ", "simdjson", "libpsl", "libqrencode",
                 "tl::expected", "GPL-3.0-or-later"})
            QVERIFY2(shown.contains(QLatin1String(each)), each);
        delete dialog;
    }
};

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
