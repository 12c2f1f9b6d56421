// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "demo/demoserver.h"
#include "desktop/coredumps.h"
#include "keychain/oskeychain.h"
#include "net/http.h"
#include "net/openbrowser.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
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
    DemoProvider(keychain::SecretStore &store, const base::Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    base::Future<accounts::SignInRequest> start()
    {
        if (m_server)
            return base::ready<accounts::SignInRequest>(request());
        // Without a stored state it starts afresh.
        const auto stored = base::recover(m_store.read(demoKey), this,
            [](const base::Error &) { return base::Result<crypto::Secret>(crypto::Secret()); });
        return base::andThen(stored, this, [this](const crypto::Secret &state) { return startWith(state); });
    }

    static bool isUsedBy(const accounts::AccountBook &book)
    {
        const auto &entries = book.entries();
        return std::any_of(entries.begin(), entries.end(), [](const accounts::Entry &entry) {
            return entry.account.client.clientId == demo::DemoServer::clientId();
        });
    }

private:
    base::Result<accounts::SignInRequest> startWith(const crypto::Secret &state)
    {
        if (!m_server) {
            m_server = std::make_unique<demo::DemoServer>(
                m_clock, state, [this](const crypto::Secret &changed) { m_store.write(demoKey, changed); });
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
    base::Clock m_clock;
    std::unique_ptr<demo::DemoServer> m_server;
    QString m_issuer;
};

void installTranslations(QApplication &app)
{
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const auto &[name, folder] : {std::pair(QStringLiteral("qtbase"), qtFolder),
             std::pair(QStringLiteral("cloakroom"), QStringLiteral(":/i18n"))}) {
        auto *translator = new QTranslator(&app);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            app.installTranslator(translator);
    }
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

    const base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    net::Http http(clock);
    keychain::OsKeychain keychain(QStringLiteral("cloakroom"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    accounts::Cloakroom cloakroom(
        folder + QStringLiteral("/accounts.json"), http, keychain, clock, net::openBrowser);
    DemoProvider demoProvider(keychain, clock);

    const auto loaded = cloakroom.load();
    ui::MainWindow window(cloakroom, [&demoProvider] { return demoProvider.start(); });
    if (!loaded)
        window.showTrouble(loaded.error());

    // Keychain, network and their libraries come after the window is there.
    QObject::connect(&window, &ui::MainWindow::painted, &cloakroom, [&] {
        if (startsWithDemo)
            window.signInWithDemo();
        if (!DemoProvider::isUsedBy(cloakroom.book()))
            return cloakroom.open();
        base::finally(demoProvider.start(), &cloakroom, [&](const auto &) { cloakroom.open(); });
    });
    window.show();
    return QApplication::exec();
}
