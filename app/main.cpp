// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "control/agent.h"
#include "demo/demoserver.h"
#include "desktop/browsers.h"
#include "desktop/coredumps.h"
#include "desktop/firstinstance.h"
#include "desktop/screenlock.h"
#include "desktop/sleep.h"
#include "desktop/termination.h"
#include "keychain/oskeychain.h"
#include "keychain/parts.h"
#include "net/http.h"
#include "net/openbrowser.h"
#include "net/reachability.h"
#include "providers/userproviders.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTranslator>
#include <memory>

namespace {

const QString demoKey = QStringLiteral("demo provider");

// The built-in authorization server, started when somebody asks for it. What it must know to go on after
// a restart lies in the keychain like any login.
class DemoProvider : public QObject
{
public:
    DemoProvider(keychain::SecretStore &store, accounts::Cloakroom &cloakroom, const base::Clock &clock)
        : m_store(store)
        , m_cloakroom(cloakroom)
        , m_clock(clock)
    {
    }

    base::Future<accounts::SignInRequest> start()
    {
        if (m_server)
            return base::ready<accounts::SignInRequest>(request());
        // Without a stored state, or a keychain to store one, it starts afresh.
        const auto stored = base::recover(
            m_store.read(demoKey), this, [](const base::Error &error) -> base::Result<crypto::Secret> {
                if (error.kind == Kind::NotFound || error.kind == Kind::KeychainMissing)
                    return crypto::Secret();
                return base::Failure(error);
            });
        return base::andThen(stored, this, [this](const crypto::Secret &state) { return startWith(state); });
    }

    bool isUsed() const
    {
        const auto &entries = m_cloakroom.book().entries();
        return std::any_of(entries.begin(), entries.end(), [](const accounts::Entry &entry) {
            return entry.account.client.clientId == demo::DemoServer::clientId();
        });
    }

private:
    using Kind = base::Error::Kind;

    base::Result<accounts::SignInRequest> startWith(const crypto::Secret &state)
    {
        if (!m_server) {
            m_server
                = std::make_unique<demo::DemoServer>(m_clock, state, [this](const crypto::Secret &changed) {
                      m_cloakroom.awaitBeforeQuit(m_store.write(demoKey, changed));
                  });
            const auto issuer = m_server->start();
            if (!issuer) {
                m_server.reset();
                return base::Failure(issuer.error());
            }
            m_issuer = issuer->toString();
        }
        return request();
    }

    accounts::SignInRequest request() const
    {
        accounts::SignInRequest request;
        request.issuer = m_issuer;
        request.client.clientId = demo::DemoServer::clientId();
        request.client.scopes = oauth::Scopes(demo::DemoServer::scopes());
        return request;
    }

    keychain::SecretStore &m_store;
    accounts::Cloakroom &m_cloakroom;
    base::Clock m_clock;
    std::unique_ptr<demo::DemoServer> m_server;
    QString m_issuer;
};

void installTranslations(QApplication &app)
{
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const auto &[name, folder] : {std::pair(QStringLiteral("qtbase"), qtFolder),
             std::pair(QStringLiteral("cloakroom"), QStringLiteral(":/i18n")),
             std::pair(QStringLiteral("facts"), QStringLiteral(":/i18n"))}) {
        auto *translator = new QTranslator(&app);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            app.installTranslator(translator);
    }
}

int tellUnheard()
{
    QMessageBox::information(nullptr, QApplication::applicationDisplayName(),
        QApplication::translate("main",
            "Cloakroom is already running, but its window does not answer. Wait a moment, or end it and "
            "start "
            "it again."));
    return 1;
}

// What may make renewals due all at once. Qt loads much to know it, and without an account nothing is due.
void watchTheWorld(accounts::Cloakroom &cloakroom, ui::MainWindow &window)
{
    const accounts::AccountBook &book = cloakroom.book();
    if (book.entries().isEmpty()) {
        QObject::connect(
            &book, &accounts::AccountBook::added, &cloakroom,
            [&cloakroom, &window] { watchTheWorld(cloakroom, window); }, Qt::SingleShotConnection);
        return;
    }
    QObject::connect(new desktop::ScreenLock(&cloakroom), &desktop::ScreenLock::changed, &window,
        &ui::MainWindow::screenChanged);
    const auto wake = [&cloakroom] { cloakroom.renewals().wake(); };
    QObject::connect(new desktop::Sleep(&cloakroom), &desktop::Sleep::ended, &cloakroom, wake);
    QObject::connect(new net::Reachability(&cloakroom), &net::Reachability::returned, &cloakroom, wake);
}

bool wantsDemo(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Signs in to APIs and looks after the tokens."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
        QApplication::translate("main", "Start the built-in demo provider and sign in to it."));
    parser.addOption(demo);
    parser.process(app);
    return parser.isSet(demo);
}

} // namespace

int main(int argc, char *argv[])
{
    desktop::forbidCoreDumps();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cloakroom"));
    QApplication::setApplicationDisplayName(QStringLiteral("Cloakroom"));
    QApplication::setApplicationVersion(QStringLiteral(CLOAKROOM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.cloakroom.Cloakroom"));
    installTranslations(app);
    const bool startsWithDemo = wantsDemo(app);

    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    desktop::FirstInstance instance(folder);
    const auto rank = instance.claim();
    if (rank != desktop::FirstInstance::Rank::First)
        return rank == desktop::FirstInstance::Rank::Second ? 0 : tellUnheard();
    const desktop::Termination termination;

    const base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    net::Http http(clock);
    keychain::OsKeychain items(QStringLiteral("cloakroom"));
    keychain::Parts keychain(items, keychain::largestItem);
    accounts::Cloakroom cloakroom(
        folder + QStringLiteral("/accounts.json"), http, keychain, clock, net::openBrowser);
    cloakroom.activity().keepIn(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/activity"));
    DemoProvider demoProvider(keychain, cloakroom, clock);

    const auto loaded = cloakroom.load();
    providers::UserProviders ownProviders(folder + QStringLiteral("/providers.json"));
    ui::MainWindow window(cloakroom, ownProviders, [&demoProvider] { return demoProvider.start(); });

    window.setFindBrowsers(desktop::installedBrowsers);
    control::Agent agent(cloakroom, [&window](const accounts::Question &question, QObject *owner) {
        return window.askConsent(question, owner);
    });

    QObject::connect(&instance, &desktop::FirstInstance::wanted, &window, &ui::MainWindow::come);
    QObject::connect(&termination, &desktop::Termination::asked, &window, &ui::MainWindow::end);

    // Keychain, network and their libraries come after the window is there.
    QObject::connect(&window, &ui::MainWindow::filled, &cloakroom, [&] {
        cloakroom.watch();
        watchTheWorld(cloakroom, window);
        if (const auto listens = agent.listen(); !listens)
            window.showTrouble(listens.error());
        if (!loaded)
            window.showTrouble(loaded.error());
        if (startsWithDemo)
            window.signInWithDemo();
        if (!demoProvider.isUsed())
            return cloakroom.open();
        base::finally(demoProvider.start(), &cloakroom, [&](const auto &) { cloakroom.open(); });
    });
    // A keychain that was locked has the demo provider's state, too.
    QObject::connect(&cloakroom, &accounts::Cloakroom::keychainChanged, &demoProvider, [&] {
        if (demoProvider.isUsed() && !cloakroom.keychainTrouble())
            demoProvider.start();
    });
    window.show();
    return QApplication::exec();
}
