// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention.h"
#include "demoprovider.h"

#include "accounts/cloakroom.h"
#include "accounts/keptpreferences.h"
#include "accounts/policy.h"
#include "control/agent.h"
#include "desktop/appearance.h"
#include "desktop/appimage.h"
#include "desktop/browsers.h"
#include "desktop/coredumps.h"
#include "desktop/display.h"
#include "desktop/firstinstance.h"
#include "desktop/programid.h"
#include "desktop/screenlock.h"
#include "desktop/sleep.h"
#include "desktop/startatlogin.h"
#include "desktop/termination.h"
#include "desktop/trayhost.h"
#include "keychain/oskeychain.h"
#include "keychain/parts.h"
#include "net/http.h"
#include "net/openbrowser.h"
#include "net/reachability.h"
#include "providers/knownquirks.h"
#include "providers/userproviders.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>

namespace {

int tellUnheard(const desktop::Termination &termination)
{
    QMessageBox box(QMessageBox::Information, QApplication::applicationDisplayName(),
        QApplication::translate("main",
            "Cloakroom is already running, but its window does not answer. Wait a moment, or end it and "
            "start "
            "it again."));
    box.setTextFormat(Qt::PlainText);
    QObject::connect(&termination, &desktop::Termination::asked, &box, &QMessageBox::reject);
    box.exec();
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
    auto *sleep = new desktop::Sleep(&cloakroom);
    QObject::connect(sleep, &desktop::Sleep::ended, &cloakroom, wake);
    QObject::connect(sleep, &desktop::Sleep::ended, &window, &ui::MainWindow::lookAtTheTime);
    QObject::connect(new net::Reachability(&cloakroom), &net::Reachability::returned, &cloakroom, wake);
}

using Wish = desktop::FirstInstance::Wish;

// What the program was started for.
struct Wishes
{
    bool inBackground = false;
    Wish wish;
};

void grant(const Wish &wish, ui::MainWindow &window)
{
    switch (wish.what) {
    case Wish::For::Nothing:
        return;
    case Wish::For::Window:
        return window.come();
    case Wish::For::SignIn:
        window.come();
        return window.signIn();
    case Wish::For::Inspect:
        window.come();
        return wish.file.isEmpty() ? window.inspect() : window.inspectFile(wish.file);
    case Wish::For::Demo:
        window.come();
        return window.signInWithDemo();
    }
}

QStringList argumentsOf(const Wish &wish)
{
    switch (wish.what) {
    case Wish::For::Nothing:
    case Wish::For::Window:
        break;
    case Wish::For::SignIn:
        return {QStringLiteral("--sign-in")};
    case Wish::For::Inspect:
        return {wish.file.isEmpty() ? QStringLiteral("--inspect") : wish.file};
    case Wish::For::Demo:
        return {QStringLiteral("--demo")};
    }
    return {};
}

Wishes wishesOf(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Signs in to APIs and looks after the tokens."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
        QApplication::translate("main", "Start the built-in demo provider and sign in to it."));
    const QCommandLineOption background(QStringLiteral("in-background"),
        QApplication::translate("main", "Start without showing the window, in the tray."));
    const QCommandLineOption signIn(
        QStringLiteral("sign-in"), QApplication::translate("main", "Begin a sign-in."));
    const QCommandLineOption inspect(QStringLiteral("inspect"),
        QApplication::translate("main", "Inspect a token: the one in FILE, or one to be pasted."));
    parser.addOptions({demo, signIn, inspect, background});
    parser.addPositionalArgument(QStringLiteral("FILE"),
        QApplication::translate("main", "A file with a token."), QStringLiteral("[FILE]"));
    parser.process(app);
    Wishes wishes {parser.isSet(background), {}};
    if (parser.isSet(demo))
        wishes.wish.what = Wish::For::Demo;
    else if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        wishes.wish = {Wish::For::Inspect, QFileInfo(files.first()).absoluteFilePath()};
    else if (parser.isSet(inspect))
        wishes.wish.what = Wish::For::Inspect;
    else if (parser.isSet(signIn))
        wishes.wish.what = Wish::For::SignIn;
    else if (wishes.inBackground)
        wishes.wish.what = Wish::For::Nothing;
    return wishes;
}

QString settingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

QString preferencesIn(const QString &folder)
{
    return folder + QStringLiteral("/preferences.json");
}

// Whether there may be a window. Where there can be none, that is said; whoever asks what the program is gets
// the answer in either case, and it ends.
bool isForWindow(int argc, char *argv[])
{
    static constexpr std::string_view questions[] {"-h", "--help", "--help-all", "-v", "--version"};
    const std::vector<std::string_view> given(argv, argv + argc);
    const auto optionsEnd = std::ranges::find(given, std::string_view("--"));
    const auto asked
        = std::find_first_of(given.begin(), optionsEnd, std::begin(questions), std::end(questions));
    const bool isAsked = asked != optionsEnd;
    if (!isAsked && desktop::hasDisplay(given))
        return true;
    // The other arguments may be Qt's, which only a program with a window knows.
    char *question[] {argv[0], isAsked ? argv[asked - given.begin()] : nullptr, nullptr};
    int count = isAsked ? 2 : 1;
    QCoreApplication app(count, question);
    const accounts::Preferences defaults
        = accounts::Preferences::of(accounts::Policy::ofThisComputer().preferences, {});
    ui::speak(
        app, accounts::Preferences::read(preferencesIn(settingsFolder()), defaults).preferences.language);
    wishesOf(app);
    const QString words = QApplication::translate(
        "main", "There is no display for Cloakroom's window. In a terminal, cloakroom-cli does the same.");
    std::fputs(qPrintable(words + u'\n'), stderr);
    return false;
}

ui::Desktop desktopOf(desktop::StartAtLogin &startAtLogin)
{
    if (!desktop::StartAtLogin::isPossible())
        return {desktop::installedBrowsers, {}, {}};
    return {desktop::installedBrowsers, [&startAtLogin] { return startAtLogin.isOn(); },
        [&startAtLogin](bool on) { return startAtLogin.set(on); }};
}

// As the session tells it, from now on.
void followLook(const desktop::AppearancePortal &portal, ui::MainWindow &window)
{
    using Scheme = desktop::Appearance::Scheme;
    using Brightness = ui::SessionLook::Brightness;
    const desktop::Appearance &now = portal.current();
    window.setSessionLook({now.scheme == Scheme::Dark ? Brightness::Dark
            : now.scheme == Scheme::Light             ? Brightness::Light
                                                      : Brightness::Unsaid,
        now.highContrast, now.reducedMotion});
}

// The end of the session comes as a wish to quit, also to a program in the tray; on macOS a file that is
// opened comes as an event.
class Program : public QApplication
{
public:
    using QApplication::QApplication;

    std::function<void()> quitAsked;
    std::function<void(const Wish &)> wished;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::FileOpen && wished) {
            wished({Wish::For::Inspect, static_cast<QFileOpenEvent *>(event)->file()});
            return true;
        }
        if (event->type() != QEvent::Quit || !quitAsked)
            return QApplication::event(event);
        event->ignore();
        quitAsked();
        return true;
    }
};

// `path` is what a later start of it calls; `next` are the arguments of one that has to follow.
int run(Program &app, const QString &path, std::optional<QStringList> &next)
{
    const QString folder = settingsFolder();
    const accounts::Policy policy = accounts::Policy::ofThisComputer();
    accounts::KeptPreferences preferences(
        preferencesIn(folder), accounts::Preferences::of(policy.preferences, {}));
    ui::speak(app, preferences.current().language);
    const Wishes wishes = wishesOf(app);

    const desktop::Termination termination; // before there is anything to give back
    desktop::FirstInstance instance(folder);
    const auto rank = instance.claim(wishes.wish);
    if (rank != desktop::FirstInstance::Rank::First)
        return rank == desktop::FirstInstance::Rank::Second ? 0 : tellUnheard(termination);

    const base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    net::Http http(clock);
    keychain::OsKeychain items(QStringLiteral("cloakroom"));
    keychain::Parts keychain(items, keychain::largestItem);
    providers::UserProviders ownProviders(folder + QStringLiteral("/providers.json"));
    accounts::Cloakroom cloakroom(
        folder + QStringLiteral("/accounts.json"), http, keychain, clock, net::openBrowser);
    cloakroom.activity().keepIn(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/activity"));
    cloakroom.setPolicy(policy);
    const auto obey = [&] { http.setUsualProxy(preferences.current().network); };
    QObject::connect(&preferences, &accounts::KeptPreferences::changed, &http, obey);
    obey();
    DemoProvider demoProvider(keychain, cloakroom, clock);

    cloakroom.setKnownQuirks(providers::KnownQuirks());
    ui::MainWindow window(
        cloakroom, ownProviders, preferences, [&demoProvider] { return demoProvider.start(); });
    desktop::StartAtLogin startAtLogin(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), path);
    window.setDesktop(desktopOf(startAtLogin));
    control::Agent agent(cloakroom, [&window](const accounts::Question &question, QObject *owner) {
        return window.askConsent(question, owner);
    });

    // The window can grant a wish once it is filled; it is coming anyway.
    bool isFilled = false;
    Wish awaiting = wishes.wish;
    if (awaiting.what == Wish::For::Window)
        awaiting.what = Wish::For::Nothing;
    app.wished = [&](const Wish &wish) {
        if (window.isEnding())
            next = argumentsOf(wish);
        else if (isFilled)
            grant(wish, window);
        else if (wish.what > Wish::For::Window || wish.what > awaiting.what)
            awaiting = wish;
    };
    QObject::connect(&window, &ui::MainWindow::ending, &agent, &control::Agent::close);
    QObject::connect(&instance, &desktop::FirstInstance::wanted, &window, app.wished);
    QObject::connect(&termination, &desktop::Termination::asked, &window, &ui::MainWindow::end);
    app.quitAsked = [&window] { window.quit(); };

    // The accounts come after the window is there, keychain, network and their libraries after those.
    base::Result<base::Done> loaded;
    QObject::connect(&window, &ui::MainWindow::painted, &cloakroom, [&] { loaded = cloakroom.load(); });
    std::unique_ptr<desktop::AppearancePortal> portal;
    std::unique_ptr<Attention> attention;
    std::unique_ptr<desktop::TrayHost> trayHost;
    QObject::connect(&window, &ui::MainWindow::filled, &cloakroom, [&] {
        portal = std::make_unique<desktop::AppearancePortal>();
        QObject::connect(
            portal.get(), &desktop::AppearancePortal::changed, &window, [&] { followLook(*portal, window); });
        attention = std::make_unique<Attention>(window);
        trayHost = std::make_unique<desktop::TrayHost>();
        QObject::connect(trayHost.get(), &desktop::TrayHost::found, &window, &ui::MainWindow::addTray);
        cloakroom.watch();
        watchTheWorld(cloakroom, window);
        // The last that is told is seen: what matters most.
        if (const auto listens = agent.listen(); !listens)
            window.showTrouble(listens.error());
        if (preferences.fault())
            window.showTrouble(*preferences.fault());
        if (policy.fault)
            window.showTrouble(*policy.fault);
        if (!loaded)
            window.showTrouble(loaded.error());
        isFilled = true;
        grant(awaiting, window);
        if (!demoProvider.isUsed())
            return cloakroom.open();
        base::finally(demoProvider.goOn(), &cloakroom, [&](const auto &) { cloakroom.open(); });
    });
    // A keychain that was locked has the demo provider's state, too.
    QObject::connect(&cloakroom, &accounts::Cloakroom::keychainChanged, &demoProvider, [&] {
        if (demoProvider.isUsed() && !cloakroom.keychainTrouble())
            demoProvider.goOn();
    });
    if (wishes.inBackground)
        window.startInBackground();
    else
        window.show();
    const int status = QApplication::exec();
    app.quitAsked = {};
    app.wished = {};
    if (window.wantsRestart() && !next)
        next = QStringList();
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    desktop::forbidCoreDumps();
    const QString image = desktop::takeAppImage(QFile::decodeName(argv[0]));
    QApplication::setApplicationName(QStringLiteral("cloakroom"));
    QApplication::setApplicationVersion(QStringLiteral(CLOAKROOM_VERSION));
    if (!isForWindow(argc, argv))
        return 1;
    Program app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Cloakroom"));
    QApplication::setDesktopFileName(QString::fromLatin1(desktop::programId));
    QApplication::setQuitOnLastWindowClosed(false); // the tray may have it
    std::optional<QStringList> next;
    const QString path = image.isEmpty() ? QApplication::applicationFilePath() : image;
    const int status = run(app, path, next);
    if (next) // when nothing of this run is left that the next would meet
        QProcess::startDetached(path, *next);
    return status;
}
