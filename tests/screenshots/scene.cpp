// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "jose/signature.h"
#include "providers/providersfile.h"
#include "ui/accountlistmodel.h"
#include "ui/accountpage.h"
#include "ui/accountspanel.h"
#include "ui/entries.h"
#include "ui/mainwindow.h"
#include "ui/signindialog.h"

#include <QDialog>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace screenshots {

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(13, 21, 4), Qt::UTC);
constexpr int issuedBefore = 1133; // seconds
constexpr int life = 3600;
const QString issuerName = u"https://id.example.com"_s;
const QString clientId = u"cloakroom-desktop"_s;
const QString keyId = u"2026-11"_s;
const QString nonce = u"n-0S6_WzA2Mj"_s;

// Always the same, so that pictures can be compared: an Ed25519 signature is a function of what is signed.
crypto::Key signingKey()
{
    const QByteArray pkcs8 = QByteArray::fromHex("302e020100300506032b657004220420")
        + QByteArray("a key for pictures and no other!");
    return *crypto::Key::fromPkcs8(pkcs8);
}

// DPoP's are of this kind.
crypto::Key proofKey()
{
    const QByteArray pkcs8
        = QByteArray::fromHex("3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420")
        + QByteArray("a key for pictures and no other!");
    return *crypto::Key::fromPkcs8(pkcs8);
}

QByteArray signedJwt(const QByteArray &claims, const QString &type)
{
    return jose::sign(claims, type, u"EdDSA"_s, signingKey(), keyId);
}

oauth::Scopes askedScopes()
{
    return oauth::Scopes::parse(u"openid email profile offline_access orders:read orders:write"_s);
}

accounts::Entry signedIn()
{
    accounts::Entry entry = signedInEntry(u"signed-in"_s, noon.addSecs(-issuedBefore), life);
    oauth::ServerMetadata &server = entry.account.server;
    server.jwksUri = QUrl(issuerName + u"/jwks"_s);
    server.userinfoEndpoint = QUrl(issuerName + u"/userinfo"_s);
    server.introspectionEndpoint = QUrl(issuerName + u"/introspect"_s);
    server.revocationEndpoint = QUrl(issuerName + u"/revoke"_s);
    server.endSessionEndpoint = QUrl(issuerName + u"/logout"_s);
    server.idTokenSigningAlgValuesSupported = {u"EdDSA"_s};
    entry.account.client.clientId = clientId;
    entry.account.client.scopes = askedScopes();
    entry.account.granted = askedScopes().without(oauth::Scopes({u"orders:write"_s}));
    entry.account.person = {u"42"_s, u"Ana Torres"_s, u"ana.torres@example.com"_s, u"ana"_s};
    oauth::TokenSet &tokens = entry.credential->tokens;
    tokens.tokenType = u"Bearer"_s;
    tokens.scopes = entry.account.granted;
    tokens.accessToken = crypto::Secret(Scene::accessToken());
    tokens.idToken = crypto::Secret(Scene::idToken());
    tokens.refreshToken = crypto::Secret("rt_7Zk0wq2uVnF3xYb8LrT1mEaPcD5sHgJ9");
    entry.credential->nonce = nonce;
    entry.keys = jose::JwkSet({jose::Jwk::fromKey(signingKey(), keyId)});
    entry.accessTokenBefore
        = crypto::Secret(signedJwt(R"({"iss":"https://id.example.com","sub":"42",)"
                                   R"("aud":"https://api.example.com/orders",)"
                                   R"("scope":"openid email profile orders:read orders:write",)"
                                   R"("client_id":"cloakroom-desktop","jti":"0f3b",)"
                                   R"("iat":1795524931,"exp":1795528531})",
            u"at+jwt"_s));
    return entry;
}

// Without a refresh token, so nothing renews it.
accounts::Entry expiring()
{
    accounts::Entry entry = signedInEntry(u"expiring"_s, noon.addSecs(240 - life), life);
    entry.account.server.issuer = u"https://login.contoso.example"_s;
    entry.account.person = {u"7"_s, {}, u"ben.okafor@contoso.example"_s, {}};
    entry.account.settings.colour = accounts::AccountSettings::Colour::Orange;
    entry.credential->tokens.accessToken = crypto::Secret("gho_16C7e42F292c6912E7710c838347Ae178B4a");
    entry.credential->tokens.refreshToken = {};
    return entry;
}

accounts::Entry toSignInAgain()
{
    accounts::Entry entry = entryNamed(u"ended"_s, u"chris@fabrikam.example"_s);
    entry.account.server.issuer = u"https://accounts.fabrikam.example"_s;
    entry.account.settings.label = u"Fabrikam"_s;
    entry.state = accounts::State::SignInAgain;
    entry.trouble = base::Error {
        base::Error::Kind::SignInAgain, u"invalid_grant"_s, {}, {}, u"accounts.fabrikam.example"_s};
    return entry;
}

accounts::Entry lockedAway()
{
    accounts::Entry entry = entryNamed(u"locked"_s, u"dana@woodgrove.example"_s);
    entry.account.server.issuer = u"https://sso.woodgrove.example"_s;
    return entry; // its tokens are still to be read
}

providers::Provider ownProvider()
{
    providers::Provider provider;
    provider.name = u"Team"_s;
    provider.issuer = u"https://id.team.example"_s;
    provider.clientId = u"shared-desktop"_s;
    provider.scopes = oauth::Scopes({u"openid"_s, u"email"_s, u"files:read"_s});
    provider.resource = u"https://api.team.example"_s;
    provider.quirks = {{u"refresh_endpoint"_s, u"https://id.team.example/renew"_s}};
    provider.limits = QStringList {u"Slow on Mondays."_s};
    return provider;
}

} // namespace

Scene::Scene()
    : now(noon)
    , cloakroom(folder.filePath(u"accounts.json"_s), http, store, clock,
          [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); })
    , own(folder.filePath(u"providers.json"_s))
{
    cloakroom.activity().keepIn(folder.filePath(u"activity"_s));
}

Scene::~Scene()
{
    delete window.data();
    delete m_behind.data();
}

accounts::AccountBook &Scene::book()
{
    return const_cast<accounts::AccountBook &>(cloakroom.book());
}

QByteArray Scene::accessToken()
{
    return signedJwt(R"({"iss":"https://id.example.com","sub":"42","aud":"https://api.example.com/orders",)"
                     R"("scope":"openid email profile orders:read","client_id":"cloakroom-desktop",)"
                     R"("jti":"1d7c","auth_time":1795440731,"acr":"urn:mace:incommon:iap:silver",)"
                     R"("roles":["buyer","approver"],"tenant":{"id":"t-19","region":"eu-central"},)"
                     R"("iat":1795525331,"exp":1795528931})",
        u"at+jwt"_s);
}

QByteArray Scene::idToken()
{
    return signedJwt(
        "{\"iss\":\"https://id.example.com\",\"sub\":\"42\",\"aud\":\"cloakroom-desktop\",\"nonce\":\""
            + nonce.toLatin1()
            + R"(","email":"ana.torres@example.com","email_verified":true,"name":"Ana Torres",)"
              R"("iat":1795525331,"exp":1795528931})",
        u"JWT"_s);
}

QStringList Scene::foreignTexts() const
{
    QStringList texts = askedScopes().tokens();
    for (const accounts::Entry &entry : cloakroom.book().entries()) {
        const accounts::Account &account = entry.account;
        texts << account.name() << account.provider() << account.server.issuer << account.person.email
              << account.person.name;
    }
    texts << ownProvider().name << issuerName << u"id.example.com"_s;
    texts.removeAll(QString());
    return texts;
}

void Scene::addAccounts()
{
    for (const accounts::Entry &entry : {signedIn(), expiring(), toSignInAgain(), lockedAway()})
        book().put(entry);
    store.trouble = base::Error {base::Error::Kind::KeychainLocked, u"keychain.locked"_s, {}, {}, {}};
    cloakroom.open();
}

void Scene::addFurtherTokens()
{
    accounts::Entry entry = signedIn();
    const oauth::FurtherToken billing {u"billing"_s, oauth::FurtherToken::Way::Refresh,
        u"https://billing.example.com/"_s, {}, oauth::Scopes({u"orders:read"_s})};
    const oauth::FurtherToken reports {
        u"reports"_s, oauth::FurtherToken::Way::Exchange, {}, u"reports"_s, {}};
    entry.account.further = {billing, reports};
    entry.credential->proofKey = proofKey().toPkcs8();
    accounts::Further had;
    had.tokens = entry.credential->tokens;
    had.tokens->scopes = billing.scopes;
    had.tokens->tokenType = u"DPoP"_s;
    had.tokens->accessToken = crypto::Secret(
        signedJwt(R"({"iss":"https://id.example.com","sub":"42","aud":"https://billing.example.com/",)"
                  R"("scope":"orders:read","client_id":"cloakroom-desktop","jti":"5c21",)"
                  R"("iat":1795525331,"exp":1795528931,"cnf":{"jkt":")"
                + jose::Jwk::fromKey(proofKey(), {}).thumbprint() + R"("}})",
            u"at+jwt"_s));
    entry.further.insert(billing.id, had);
    accounts::Further refused;
    refused.trouble = base::Error {
        base::Error::Kind::Refused, u"invalid_target"_s, {}, u"no such audience"_s, u"id.example.com"_s};
    entry.further.insert(reports.id, refused);
    book().put(entry);
}

void Scene::endSessionSoon()
{
    book().update(u"signed-in"_s, [](accounts::Entry &entry) {
        entry.account.signedInAt = noon.addDays(-28);
        entry.credential->tokens.refreshExpiresAt = noon.addDays(2);
        entry.credential->tokens.refreshEndStays = true;
    });
}

void Scene::addActivity()
{
    using accounts::Event;
    const auto exchange = [](int status, const QByteArray &body) {
        base::HttpRequest request;
        request.method = "POST";
        request.url = QUrl(issuerName + u"/token"_s);
        request.body = "grant_type=refresh_token&refresh_token=hidden&client_id=cloakroom-desktop";
        base::HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        return oauth::Exchange::of(request, answer);
    };
    const auto record
        = [this](int minutesAgo, const Event &event, const QList<oauth::Exchange> &exchanges = {}) {
              now = noon.addSecs(-60 * minutesAgo);
              const QObject flow;
              for (const oauth::Exchange &each : exchanges)
                  cloakroom.activity().add(&flow, each);
              cloakroom.activity().record(u"signed-in"_s, event, &flow);
          };
    record(2900, Event::signIn(base::Done {}));
    record(1500,
        Event::renewal(
            base::failure(base::Error::Kind::Busy, u"token.busy"_s, u"200"_s, u"503"_s, u"id.example.com"_s),
            {}, noon.addSecs(-60 * 1498)),
        {exchange(503, {})});
    record(
        1498, Event::renewal(base::Done {}), {exchange(200, R"({"access_token":"a","refresh_token":"r"})")});
    record(19, Event::renewal(base::Done {}), {exchange(200, R"({"access_token":"a"})")});
    record(3, Event::handedOut({u"/usr/bin/git"_s, {}, false, u"orders:read"_s, {}, 3}));
    now = noon;
}

void Scene::waitFor(const std::function<bool()> &isThere)
{
    if (!QTest::qWaitFor(isThere, 10'000))
        missing += u"it doesn't come"_s;
}

ui::MainWindow *Scene::showMainWindow(QSize size)
{
    auto *shown = new ui::MainWindow(cloakroom, own, preferences, {});
    if (size.isValid())
        shown->resize(size);
    const QSignalSpy filled(shown, &ui::MainWindow::filled);
    show(shown);
    waitFor([&filled] { return filled.count() > 0; });
    return shown;
}

void Scene::act(const QKeySequence &keys)
{
    act([&keys](const QAction &action) { return action.shortcuts().contains(keys); }, keys.toString());
}

void Scene::act(QAction::MenuRole role)
{
    act([role](const QAction &action) { return action.menuRole() == role; }, u"role %1"_s.arg(role));
}

void Scene::act(const std::function<bool(const QAction &)> &isIt, const QString &what)
{
    for (QAction *action : window->findChildren<QAction *>()) {
        if (isIt(*action))
            return dialogOf([action] { action->trigger(); });
    }
    missing += u"no action has %1"_s.arg(what);
}

void Scene::dialogOf(const std::function<void()> &deed)
{
    deed();
    for (auto *dialog : window->findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        m_behind = window;
        window = dialog;
        return;
    }
}

ui::AccountPage *Scene::showAccount(const QString &id, int tab)
{
    window->findChild<ui::AccountsPanel *>()->select(id);
    auto *page = window->findChild<ui::AccountPage *>();
    page->findChild<QTabBar *>()->setCurrentIndex(tab);
    return page;
}

ui::SignInDialog *Scene::showSignInDialog()
{
    auto *dialog = new ui::SignInDialog(cloakroom, own, [] {
        return base::ready<accounts::SignInRequest>(base::failure(base::Error::Kind::Refused,
            u"access_denied"_s, {}, u"The resource owner denied the request"_s, u"id.example.com"_s));
    });
    window = dialog;
    dialog->choose();
    return dialog;
}

void Scene::addOwnProviders()
{
    providers::Provider second = ownProvider();
    second.name = u"Werkstatt"_s;
    second.issuer = u"https://id.werkstatt.example"_s;
    own.add({ownProvider(), second});
}

QString Scene::providersFile()
{
    const QString file = folder.filePath(u"team.json"_s);
    if (!providers::writeProviders(file, {ownProvider()}))
        missing += u"a file of providers"_s;
    return file;
}

} // namespace screenshots
