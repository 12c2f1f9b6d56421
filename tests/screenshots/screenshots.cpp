// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER LANGUAGE light|dark|contrast [NAME...]: makes each window (or the named ones), keeps a
// picture of it in FOLDER ("-": none) and prints what doesn't fit, and letters that mean two things, a line
// each. Ends with 1 if there is any. The scale is that of QT_SCALE_FACTOR.
#include "fit.h"
#include "jose/base64url.h"
#include "mnemonics.h"
#include "scene.h"
#include "unnamed.h"

#include "ui/accountpage.h"
#include "ui/accountsettingsdialog.h"
#include "ui/consentdialog.h"
#include "ui/expecteddialog.h"
#include "ui/furtherbar.h"
#include "ui/furtherdialog.h"
#include "ui/helpwindow.h"
#include "ui/inspectpage.h"
#include "ui/issuerdialog.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/programstyle.h"
#include "ui/proofdialog.h"
#include "ui/quitdialog.h"
#include "ui/serveranswer.h"
#include "ui/signindialog.h"
#include "ui/signinform.h"
#include "ui/signoutdialog.h"
#include "ui/steadyscrollareas.h"
#include "ui/theme.h"
#include "ui/tokenviews.h"
#include "ui/traydialog.h"
#include "ui/trydialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <cstdio>

using namespace Qt::StringLiterals;
using support::ScriptedAnswer;
using Offer = explain::Check::Offer;

namespace screenshots {

namespace {

// Of an account's page.
enum Tab { AccessTab, IdTab, RefreshTab, ServerTab, ActivityTab };

QPushButton *primaryOf(const QWidget &window)
{
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->property("primary").toBool())
            return button;
    }
    return nullptr;
}

// Buttons at the left of a dialog come first.
QPushButton *firstButtonOf(const QWidget &window)
{
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->property("primary").toBool())
            return button;
    }
    return nullptr;
}

bool shows(const QWidget &window, const char *className)
{
    const auto all = window.findChildren<QWidget *>();
    return std::any_of(all.begin(), all.end(),
        [className](const QWidget *each) { return each->isVisible() && each->inherits(className); });
}

void openFold(Scene &scene)
{
    for (auto *fold : scene.window->findChildren<QToolButton *>()) {
        if (fold->isVisible() && fold->property("fold").toBool())
            fold->setChecked(true);
    }
}

void mainWindow(Scene &scene, QSize size, const QString &account = u"signed-in"_s, Tab tab = AccessTab)
{
    scene.addAccounts();
    scene.addActivity();
    scene.showMainWindow(size);
    scene.showAccount(account, tab);
}

void tokenView(Scene &scene, ui::TokenViews::View view, Tab tab = AccessTab)
{
    mainWindow(scene, {}, u"signed-in"_s, tab);
    scene.window->findChild<ui::TokenViews *>()->setView(view);
}

void inspectPage(Scene &scene, const QByteArray &token)
{
    scene.addAccounts();
    scene.showMainWindow();
    scene.act(Qt::CTRL | Qt::Key_I);
    if (auto *page = scene.window->findChild<ui::InspectPage *>(); page && !token.isEmpty())
        page->inspect(token);
}

// Of what a pasted token is held against.
void expected(Scene &scene, Offer offer)
{
    scene.show(new ui::ExpectedDialog(offer, {.issuer = u"https://id.example.com"_s}, nullptr));
}

// One is bound to its key, the other refused.
void furtherToken(Scene &scene, const QString &id)
{
    scene.addAccounts();
    scene.addFurtherTokens();
    scene.showMainWindow();
    scene.window->findChild<ui::FurtherBar *>()->choose(id);
}

void askServer(Scene &scene)
{
    scene.issuer.on("/introspect",
        ScriptedAnswer::json(
            R"({"active":true,"sub":"42","client_id":"cloakroom-desktop","scope":"orders:read"})"));
    scene.issuer.on("/userinfo", ScriptedAnswer::json(R"({"sub":"42","name":"Ana Torres"})"));
    mainWindow(scene, {}, u"signed-in"_s, ServerTab);
    scene.book().update(u"signed-in"_s, [&scene](accounts::Entry &entry) {
        entry.account.server.introspectionEndpoint = scene.issuer.url(u"/introspect"_s);
        entry.account.server.userinfoEndpoint = scene.issuer.url(u"/userinfo"_s);
    });
    for (auto *answer : scene.window->findChildren<ui::ServerAnswer *>()) { // one after the other
        answer->findChild<QPushButton *>()->click();
        scene.waitFor([answer] { return shows(*answer, "ui::ClaimsView"); });
    }
}

// A provider given by hand: nothing has to answer before the browser opens.
accounts::SignInRequest signInByHand()
{
    accounts::SignInRequest request;
    request.server.emplace();
    request.server->authorizationEndpoint = QUrl(u"https://id.example.com/authorize"_s);
    request.server->tokenEndpoint = QUrl(u"https://id.example.com/token"_s);
    request.client.clientId = u"cloakroom-desktop"_s;
    return request;
}

bool isWaitingForBrowser(const QWidget &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    return std::count_if(buttons.begin(), buttons.end(), [](auto *each) { return each->isVisible(); }) > 2;
}

void progress(Scene &scene, const accounts::SignInRequest &request)
{
    scene.showSignInDialog()->signIn(request);
    scene.waitFor([&scene] { return scene.window && isWaitingForBrowser(*scene.window); });
}

void progressElsewhere(Scene &scene)
{
    accounts::SignInRequest request = signInByHand();
    request.client.redirect.elsewhere = QUrl(u"https://www.example.com/callback"_s);
    progress(scene, request);
}

void deviceCode(Scene &scene)
{
    scene.issuer.on("/device",
        ScriptedAnswer::json(
            R"({"device_code":"d","user_code":"WDJB-MJHT","interval":300,"expires_in":1800,)"
            R"("verification_uri":"https://id.example.com/device",)"
            R"("verification_uri_complete":"https://id.example.com/device?user_code=WDJB-MJHT"})"));
    accounts::SignInRequest request = signInByHand();
    request.grant = oauth::GrantType::DeviceCode;
    request.server->deviceAuthorizationEndpoint = scene.issuer.url(u"/device"_s);
    progress(scene, request);
}

// After a form, so that there is a way back to it.
void signInFailure(Scene &scene)
{
    auto *dialog = scene.showSignInDialog();
    Q_EMIT dialog->findChild<ui::SignInChoice *>()->providerChosen(u"gitlab"_s);
    dialog->signInWithDemo();
    scene.waitFor([dialog] { return shows(*dialog, "ui::SignInFailure"); });
}

void form(Scene &scene, const QString &provider)
{
    auto *dialog = scene.showSignInDialog();
    if (provider.isEmpty())
        Q_EMIT dialog->findChild<ui::SignInChoice *>()->otherChosen();
    else
        Q_EMIT dialog->findChild<ui::SignInChoice *>()->providerChosen(provider);
}

// An API that names two issuers leads to the form of the first.
void found(Scene &scene)
{
    const QString api = scene.issuer.url(u"/mcp"_s).toString();
    const QString issuer = scene.issuer.url().toString();
    scene.issuer.on("/mcp",
        ScriptedAnswer {401,
            {{"WWW-Authenticate",
                "Bearer resource_metadata=\"" + scene.issuer.url(u"/about"_s).toEncoded() + '"'}},
            {}});
    const QJsonObject about {{u"resource"_s, api}, {u"resource_name"_s, u"Orders"_s},
        {u"scopes_supported"_s, QJsonArray {u"orders:read"_s, u"orders:write"_s}},
        {u"authorization_servers"_s, QJsonArray {issuer, u"https://login.contoso.example"_s}}};
    scene.issuer.on("/about", ScriptedAnswer::json(QJsonDocument(about).toJson()));
    scene.issuer.metadata[u"code_challenge_methods_supported"_s] = QJsonArray {u"S256"_s};
    for (const QString &name : {u"revocation_endpoint"_s, u"registration_endpoint"_s})
        scene.issuer.metadata[name] = scene.issuer.url(u"/any"_s).toString();
    auto *dialog = scene.showSignInDialog();
    Q_EMIT dialog->findChild<ui::SignInChoice *>()->addressChosen(*accounts::Address::read(api));
    scene.waitFor([dialog] { return shows(*dialog, "ui::SignInForm"); });
}

void foundBroken(Scene &scene)
{
    scene.issuer.metadata[u"issuer"_s] = u"https://id.other.example"_s;
    auto *dialog = scene.showSignInDialog();
    Q_EMIT dialog->findChild<ui::SignInChoice *>()->addressChosen(
        *accounts::Address::read(scene.issuer.url().toString()));
    scene.waitFor([dialog] { return primaryOf(*dialog) && primaryOf(*dialog)->isVisible(); });
}

// What is missing stands beside its field.
void wrongForm(Scene &scene)
{
    form(scene, {});
    openFold(scene);
    primaryOf(*scene.window)->click();
}

const accounts::Asker git {
    u"/usr/bin/git"_s, u"4711 10"_s, {u"git (4711)"_s, u"bash (4000)"_s}, {}, false, false};
const accounts::Asker remotePython {u"/usr/bin/python3.11"_s, u"4712 10"_s,
    {u"python3.11 (4712)"_s, u"sshd (900)"_s}, u"ssh build.example.com"_s, true, false};

void accountSettings(Scene &scene, accounts::HandOutRules::To to)
{
    scene.addAccounts();
    scene.book().update(u"signed-in"_s, [&](accounts::Entry &entry) {
        entry.account.settings.handOut.to = to;
        for (const QString &program : {u"/usr/bin/git"_s, u"/usr/local/bin/kubectl"_s})
            entry.account.settings.handOut.allow(program, scene.now.addDays(-3));
    });
    accounts::Question question;
    question.accountId = u"signed-in"_s;
    question.asker = remotePython;
    scene.cloakroom.passingAnswers().allow(question, scene.now.addSecs(1900));
    scene.show(new ui::AccountSettingsDialog(scene.cloakroom, scene.entry(u"signed-in"_s),
        {{u"Firefox – work"_s, {u"firefox"_s, {u"-P"_s, u"work"_s}}}}));
}

void consent(Scene &scene, const accounts::Asker &asker)
{
    accounts::Question question;
    question.accountId = u"signed-in"_s;
    question.accountName = u"ana.torres@example.com"_s;
    question.asker = asker;
    question.request.resource = u"https://billing.example.com/"_s;
    question.request.scopes = oauth::Scopes({u"orders:read"_s});
    auto *dialog = scene.show(new ui::ConsentDialog(question));
    scene.waitFor([dialog] { return primaryOf(*dialog)->isEnabled(); });
}

ui::SignOutDialog *signOut(Scene &scene)
{
    scene.addAccounts();
    scene.store.trouble.reset();
    return scene.show(new ui::SignOutDialog(scene.cloakroom, scene.entry(u"signed-in"_s)));
}

void signOutReceipt(Scene &scene, int status)
{
    scene.issuer.on("/revoke", ScriptedAnswer {status, {}, {}});
    scene.addAccounts();
    scene.store.trouble.reset();
    scene.book().update(u"signed-in"_s, [&scene](accounts::Entry &entry) {
        entry.account.server.revocationEndpoint = scene.issuer.url(u"/revoke"_s);
    });
    auto *dialog = scene.show(new ui::SignOutDialog(scene.cloakroom, scene.entry(u"signed-in"_s)));
    primaryOf(*dialog)->click();
    scene.waitFor([dialog] { return shows(*dialog, "ui::StepList"); });
}

ui::TryDialog *tryDialog(Scene &scene, const QString &address)
{
    auto *dialog
        = scene.show(new ui::TryDialog(scene.cloakroom.onRequest(), crypto::Secret(Scene::accessToken()),
            QCoreApplication::translate("ui::MainWindow", "The access token of %1")
                .arg(u"ana.torres@example.com"_s)));
    dialog->offerMoreScopes();
    dialog->setAddress(address);
    return dialog;
}

void tryAnswer(Scene &scene)
{
    scene.issuer.on("/orders",
        ScriptedAnswer {403,
            {{"Content-Type", "application/json"},
                {"WWW-Authenticate", R"(Bearer error="insufficient_scope", scope="orders:write")"}},
            R"({"error":"insufficient_scope"})"});
    auto *dialog = tryDialog(scene, scene.issuer.url(u"/orders"_s).toString());
    primaryOf(*dialog)->click();
    scene.waitFor([dialog] { return shows(*dialog, "ui::StepList"); });
}

void proof(Scene &scene)
{
    static ui::Clipboard clipboard; // outlives the dialog
    scene.show(new ui::ProofDialog(crypto::Secret(Scene::accessToken()),
        crypto::Key::generate(crypto::Curve::P256).toPkcs8(), scene.clock, clipboard));
}

void issuerSeen(Scene &scene)
{
    auto *dialog = scene.show(new ui::IssuerDialog(scene.cloakroom.onRequest(), scene.clock));
    dialog->lookAt(scene.issuer.url().toString());
    scene.waitFor([&scene] { return !scene.issuer.requests("/jwks").isEmpty(); });
    scene.waitFor([dialog] { return shows(*dialog, "ui::IssuerView"); });
}

ui::SignInChoice *ownChoice(Scene &scene)
{
    scene.addOwnProviders();
    return scene.showSignInDialog()->findChild<ui::SignInChoice *>();
}

void ownProviders(Scene &scene, ui::SignInChoice::Deed deed)
{
    auto *choice = ownChoice(scene);
    const auto all = scene.own.read();
    Q_EMIT choice->deedAsked(deed, all->first().id);
}

void imported(Scene &scene)
{
    Q_EMIT ownChoice(scene)->importAsked(scene.providersFile());
    primaryOf(*scene.window)->click();
}

void brokenImport(Scene &scene)
{
    auto *choice = ownChoice(scene);
    QFile file(scene.folder.filePath(u"broken.json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(
            "{\"version\": 1, \"providers\": {\n\"a\": {\"name\": \"A\", \"client_secret\": \"hush\"}}}");
    file.close();
    Q_EMIT choice->importAsked(file.fileName());
}

struct Row
{
    const char *name;
    std::function<void(Scene &)> make;
};

// All of them. One more is one line more.
const QList<Row> &table()
{
    using Deed = ui::SignInChoice::Deed;
    using To = accounts::HandOutRules::To;
    using ui::TokenViews;
    static const QList<Row> rows {
        {"main-empty", [](Scene &scene) { scene.showMainWindow(); }},
        {"main-access-token", [](Scene &scene) { mainWindow(scene, {}); }},
        {"main-json", [](Scene &scene) { tokenView(scene, TokenViews::Json); }},
        {"main-encoded", [](Scene &scene) { tokenView(scene, TokenViews::Encoded); }},
        {"main-id-token", [](Scene &scene) { mainWindow(scene, {}, u"signed-in"_s, IdTab); }},
        {"main-refresh-token", [](Scene &scene) { mainWindow(scene, {}, u"signed-in"_s, RefreshTab); }},
        {"main-server", [](Scene &scene) { mainWindow(scene, {}, u"signed-in"_s, ServerTab); }},
        {"main-server-asked", askServer},
        {"main-activity", [](Scene &scene) { mainWindow(scene, {}, u"signed-in"_s, ActivityTab); }},
        {"main-expiring", [](Scene &scene) { mainWindow(scene, {}, u"expiring"_s); }},
        {"main-sign-in-again", [](Scene &scene) { mainWindow(scene, {}, u"ended"_s, ActivityTab); }},
        {"main-keychain-locked", [](Scene &scene) { mainWindow(scene, {}, u"locked"_s, ActivityTab); }},
        {"main-session-ends",
            [](Scene &scene) {
                scene.addAccounts();
                scene.endSessionSoon();
                scene.showMainWindow();
            }},
        {"main-further", [](Scene &scene) { furtherToken(scene, u"billing"_s); }},
        {"main-further-refused", [](Scene &scene) { furtherToken(scene, u"reports"_s); }},
        {"main-scopes",
            [](Scene &scene) {
                mainWindow(scene, {});
                openFold(scene);
            }},
        {"main-forged",
            [](Scene &scene) {
                scene.addAccounts();
                scene.book().update(u"signed-in"_s, [](accounts::Entry &entry) {
                    const QByteArrayList parts = Scene::accessToken().split('.');
                    const QByteArray more = R"({"iss":"https://id.example.com","sub":"42","scope":"admin"})";
                    entry.credential->tokens.accessToken
                        = crypto::Secret(parts.first() + '.' + jose::base64url(more) + '.' + parts.last());
                });
                scene.showMainWindow();
            }},
        {"main-by-rules",
            [](Scene &scene) {
                using base::Error;
                const Error broken {Error::Kind::BadInput, u"policy.damaged"_s, u"{\"theme\":\"system\"}"_s,
                    u"\"drak\""_s, accounts::Policy::file()};
                scene.cloakroom.setPolicy(accounts::Policy::closed(broken));
                mainWindow(scene, {});
                qobject_cast<ui::MainWindow *>(scene.window)->showTrouble(broken);
            }},
        {"main-small",
            [](Scene &scene) {
                mainWindow(scene, {640, 480});
            }},
        {"main-narrow",
            [](Scene &scene) {
                mainWindow(scene, {640, 400});
            }},
        {"main-narrow-empty",
            [](Scene &scene) {
                scene.showMainWindow({640, 400});
            }},
        {"main-just-wide",
            [](Scene &scene) {
                mainWindow(scene, {860, 560});
            }},
        {"main-narrow-copied",
            [](Scene &scene) {
                mainWindow(scene, {640, 400});
                scene.window->findChild<ui::AccountPage *>()->tellCopied();
            }},
        {"about",
            [](Scene &scene) {
                scene.showMainWindow();
                scene.act(QAction::AboutRole);
            }},
        {"inspect-empty", [](Scene &scene) { inspectPage(scene, {}); }},
        {"inspect-token",
            [](Scene &scene) {
                inspectPage(scene, Scene::accessToken());
                openFold(scene);
            }},
        {"inspect-broken",
            [](Scene &scene) { inspectPage(scene, "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJo.AA!A"); }},
        {"inspect-id-token",
            [](Scene &scene) {
                inspectPage(scene,
                    "eyJhbGciOiJFUzI1NiJ9."
                        + jose::base64url(R"({"iss":"https:\/\/id.example.com","aud":"cloakroom-desktop",)"
                                          R"("azp":"cloakroom-desktop","exp":1795440000,"nonce":"n-0S6",)"
                                          R"("at_hash":"77QmUPtjPfzWtF2AnpK9RQ","c_hash":"LDktKdoQak3Pk0"})")
                        + ".AAAA");
            }},
        {"inspect-issuer", [](Scene &scene) { expected(scene, Offer::ChooseIssuer); }},
        {"inspect-audience", [](Scene &scene) { expected(scene, Offer::ChooseAudience); }},
        {"inspect-client", [](Scene &scene) { expected(scene, Offer::ChooseClient); }},
        {"inspect-nonce", [](Scene &scene) { expected(scene, Offer::ChooseNonce); }},
        {"inspect-access-token", [](Scene &scene) { expected(scene, Offer::GiveAccessToken); }},
        {"inspect-code", [](Scene &scene) { expected(scene, Offer::GiveCode); }},
        {"compare",
            [](Scene &scene) {
                scene.addAccounts();
                scene.showMainWindow();
                scene.act(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
            }},
        {"locked",
            [](Scene &scene) {
                scene.addAccounts();
                scene.showMainWindow();
                scene.cloakroom.lock();
            }},
        {"sign-in-choice", [](Scene &scene) { scene.showSignInDialog(); }},
        {"sign-in-provider", [](Scene &scene) { form(scene, u"gitlab"_s); }},
        {"sign-in-unsuitable", [](Scene &scene) { form(scene, u"apple"_s); }},
        {"sign-in-found", found},
        {"sign-in-found-broken", foundBroken},
        {"sign-in-issuer", [](Scene &scene) { form(scene, {}); }},
        {"sign-in-issuer-more",
            [](Scene &scene) {
                form(scene, {});
                openFold(scene);
            }},
        {"sign-in-issuer-wrong", wrongForm},
        {"sign-in-progress", [](Scene &scene) { progress(scene, signInByHand()); }},
        {"sign-in-progress-elsewhere", progressElsewhere},
        {"sign-in-device", deviceCode},
        {"sign-in-failure", signInFailure},
        {"sign-in-failure-details",
            [](Scene &scene) {
                signInFailure(scene);
                firstButtonOf(*scene.window)->click();
            }},
        {"account-settings", [](Scene &scene) { accountSettings(scene, To::Nobody); }},
        {"account-settings-programs", [](Scene &scene) { accountSettings(scene, To::AskOnce); }},
        {"consent", [](Scene &scene) { consent(scene, git); }},
        {"consent-remote", [](Scene &scene) { consent(scene, remotePython); }},
        {"sign-out", [](Scene &scene) { signOut(scene); }},
        {"sign-out-receipt", [](Scene &scene) { signOutReceipt(scene, 200); }},
        {"sign-out-failed", [](Scene &scene) { signOutReceipt(scene, 503); }},
        {"quit",
            [](Scene &scene) {
                scene.show(new ui::QuitDialog(
                    {u"ana.torres@example.com"_s, u"Fabrikam"_s}, {u"Contoso"_s}, nullptr));
            }},
        {"try", [](Scene &scene) { tryDialog(scene, u"https://api.example.com/orders"_s); }},
        {"try-answer", tryAnswer},
        {"proof", proof},
        {"issuer",
            [](Scene &scene) { scene.show(new ui::IssuerDialog(scene.cloakroom.onRequest(), scene.clock)); }},
        {"issuer-seen", issuerSeen},
        {"further",
            [](Scene &scene) {
                scene.addAccounts();
                scene.show(new ui::FurtherDialog(scene.cloakroom, scene.entry(u"signed-in"_s)));
            }},
        {"own-providers", imported},
        {"own-provider-editor", [](Scene &scene) { ownProviders(scene, Deed::Edit); }},
        {"own-provider-remove", [](Scene &scene) { ownProviders(scene, Deed::Remove); }},
        {"import", [](Scene &scene) { Q_EMIT ownChoice(scene)->importAsked(scene.providersFile()); }},
        {"import-broken", brokenImport},
        {"preferences",
            [](Scene &scene) {
                scene.showMainWindow();
                scene.act(QAction::PreferencesRole);
            }},
        {"shortcuts",
            [](Scene &scene) {
                scene.showMainWindow();
                scene.act(Qt::CTRL | Qt::Key_Question);
            }},
        {"palette",
            [](Scene &scene) {
                scene.addAccounts();
                scene.showMainWindow();
                scene.act(Qt::CTRL | Qt::Key_K);
            }},
        {"guide", [](Scene &scene) { scene.show(new ui::HelpWindow); }},
        {"guide-ideas", [](Scene &scene) { scene.show(new ui::HelpWindow)->open(u"ideas"_s); }},
        {"stay-in-tray", [](Scene &scene) { scene.show(new ui::TrayDialog); }},
    };
    return rows;
}

// Everything that is to come has come: layouts, what is read in another thread, what was deleted.
void settle(const QWidget *window)
{
    constexpr int quiet = 60; // ms
    if (window && !QTest::qWaitForWindowExposed(const_cast<QWidget *>(window)))
        std::fprintf(stderr, "A window isn't exposed.\n");
    QTest::qWait(quiet);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

struct Look
{
    ui::Theme::Choice theme = ui::Theme::Choice::Light;
    ui::SessionLook session;
};

QStringList shoot(const Row &row, const QString &folder, const Look &look)
{
    Scene scene;
    row.make(scene);
    ui::Theme::apply(look.theme, look.session); // the main window has one of its own
    settle(scene.window);
    if (!scene.window)
        return {u"can't be made: there is no window"_s};
    QStringList faults;
    for (const QString &missing : std::as_const(scene.missing))
        faults += u"can't be made: "_s + missing;
    if (folder != u"-"_s) {
        const QString file = folder + u'/' + QLatin1String(row.name) + u".png"_s;
        if (!scene.window->grab().save(file))
            faults += u"can't be kept in "_s + file;
    }
    return faults + faultsOf(*scene.window, scene.foreignTexts()) + doubledMnemonicsOf(*scene.window)
        + unnamedIn(*scene.window);
}

// A screen that is as large as an ordinary one at each scale, and nothing of the person's own settings.
void prepare(const QString &folder, double scale)
{
    constexpr QSize screen(1600, 1000);
    const QJsonObject described {{u"name"_s, u"screen"_s}, {u"x"_s, 0}, {u"y"_s, 0},
        {u"width"_s, int(screen.width() * scale)}, {u"height"_s, int(screen.height() * scale)},
        {u"logicalDpi"_s, 96}, {u"logicalBaseDpi"_s, 96}, {u"dpr"_s, 1}};
    const QString file = folder + u"/screens.json"_s;
    QFile screens(file);
    if (screens.open(QIODevice::WriteOnly))
        screens.write(QJsonDocument(QJsonObject {{u"screens"_s, QJsonArray {described}}}).toJson());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.toLocal8Bit());
    qputenv("TZ", "Europe/Berlin");
    for (const char *home : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(home, folder.toLocal8Bit());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
}

void tellNoTrifles(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith(QLatin1String("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int run(const QStringList &arguments)
{
    const QString folder = arguments.value(1);
    const QString language = arguments.value(2);
    const QString theme = arguments.value(3);
    const QStringList names = arguments.mid(4);
    const QMap<QString, Look> themes {{u"light"_s, {ui::Theme::Choice::Light, {}}},
        {u"dark"_s, {ui::Theme::Choice::Dark, {}}},
        {u"contrast"_s, {ui::Theme::Choice::Dark, {ui::SessionLook::Brightness::Unsaid, true}}}};
    if (folder.isEmpty() || language.isEmpty() || !themes.contains(theme)) {
        std::fprintf(stderr, "usage: screenshots FOLDER|- LANGUAGE light|dark|contrast [NAME...]\n");
        return 2;
    }
    if (folder != u"-"_s && !QDir().mkpath(folder)) {
        std::fprintf(stderr, "There can't be a folder %s.\n", qPrintable(folder));
        return 2;
    }
    ui::speak(*qApp, language);
    QApplication::setCursorFlashTime(0);
    QApplication::setStyle(new ui::ProgramStyle);
    ui::steadyScrollAreas();
    const Look chosen = themes.value(theme);

    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
    bool isFine = true;
    for (const Row &row : table()) {
        if (!names.isEmpty() && !names.contains(QLatin1String(row.name)))
            continue;
        for (const QString &fault : shoot(row, folder, chosen)) {
            isFine = false;
            std::printf(
                "%s %s %s: %s\n", row.name, qPrintable(language), qPrintable(scale), qPrintable(fault));
        }
        std::fflush(stdout);
    }
    return isFine ? 0 : 1;
}

} // namespace screenshots

int main(int argc, char *argv[])
{
    qInstallMessageHandler(screenshots::tellNoTrifles);
    const QTemporaryDir home;
    const double scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble();
    screenshots::prepare(home.path(), scale > 0 ? scale : 1);
    const QApplication app(argc, argv);
    QApplication::setApplicationName(u"cloakroom"_s);
    QApplication::setApplicationDisplayName(u"Cloakroom"_s);
    return screenshots::run(QApplication::arguments());
}
