// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "explain/activityexport.h"
#include "explain/exchangewords.h"
#include "labels.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"
#include "ui/activityview.h"

#include <QClipboard>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

using namespace accounts;
using namespace Qt::StringLiterals;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using support::ScriptedRequest;

namespace {

constexpr qsizetype leastPart = 10; // characters of a secret that are looked for

// A sign-in, renewals and a sign-out with secrets that are known here, at a server that repeats them.
struct Desk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    ScriptedIssuer issuer;
    QTemporaryDir top;
    QString folder = top.filePath(u"activity"_s);
    net::Http http {clock};
    support::MemoryStore store;
    Cloakroom cloakroom {top.filePath(u"accounts.json"_s), http, store, clock, issuer.browser()};
    QByteArrayList secrets {"C0de-0f-the-br0wser+/=x",
        "Cli3nt-s3cret+with/signs=", "First~Acc3ss.Token_4711x", "First+R3fresh/Token=4711x",
        "Second~Acc3ss.Token_4712y", "Second+R3fresh/Token=4712y"};

    Desk()
    {
        cloakroom.activity().keepIn(folder);
        const QString own = issuer.url().toString();
        issuer.metadata[u"revocation_endpoint"_s] = own + u"/revoke"_s;
        issuer.metadata[u"end_session_endpoint"_s] = own + u"/logout"_s;
        issuer.browserAnswer = {{u"code"_s, text(0)}, {u"session_state"_s, text(0)}};
        give(2, 3);
        issuer.on("/revoke", [this](const ScriptedRequest &request) {
            remember(request);
            return ScriptedAnswer::json("{\"error\":\"server_error\",\"error_description\":\"kept "
                    + request.value(u"token"_s).toUtf8() + "\"}",
                500);
        });
    }

    QString text(int secret) const { return QString::fromLatin1(secrets.at(secret)); }

    void give(int accessToken, int refreshToken)
    {
        issuer.tokenAnswer[u"access_token"_s] = text(accessToken);
        issuer.tokenAnswer[u"refresh_token"_s] = text(refreshToken);
        issuer.tokenAnswer[u"vendor_says"_s] = text(refreshToken);
    }

    void refuse()
    {
        issuer.on("/token", [this](const ScriptedRequest &request) {
            remember(request);
            const QByteArray token = request.value(u"refresh_token"_s).toUtf8();
            ScriptedAnswer answer
                = ScriptedAnswer::json("{\"error\":\"invalid_grant\",\"error_description\":\""
                        + token.left(token.size() / 2) + " is of " + secrets.at(1) + "\"}",
                    400);
            answer.headers.append(qMakePair("WWW-Authenticate"_ba, "Bearer realm=\"" + token + '"'));
            return answer;
        });
    }

    // Whatever of a request is random or an answer to a question.
    void remember(const ScriptedRequest &request) { secrets += request.header("Authorization").mid(6); }

    QString signIn()
    {
        SignInRequest request;
        request.issuer = issuer.url().toString();
        request.client.clientId = ScriptedIssuer::clientId();
        request.client.clientSecret = crypto::Secret(secrets.at(1));
        request.client.scopes = oauth::Scopes::parse(u"openid notes:read"_s);
        const auto flow = cloakroom.signIn(request);
        const auto account = support::awaited(flow->run());
        const QUrlQuery asked(issuer.lastAuthorizationUrl);
        for (const auto &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s})
            secrets += asked.queryItemValue(name, QUrl::FullyDecoded).toUtf8();
        for (const ScriptedRequest &sent : issuer.requests("/token")) {
            remember(sent);
            secrets += sent.value(u"code_verifier"_s).toUtf8();
        }
        secrets += issuer.tokenAnswer[u"id_token"_s].toString().toUtf8().split('.').value(1);
        secrets += issuer.tokenAnswer[u"id_token"_s].toString().toUtf8().split('.').value(2);
        return account ? account->id : QString();
    }

    void renew(const QString &id)
    {
        cloakroom.renew(id);
        QTRY_VERIFY(!cloakroom.isBusy());
    }

    QByteArray files() const
    {
        QByteArray all;
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            QFile file(QDir(folder).filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

QByteArray shownBy(ui::ActivityView &view)
{
    QStringList texts = labels(view);
    auto *list = view.findChild<QTreeView *>();
    const auto *model = list->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex event = model->index(row, 0);
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole),
                 int(ui::ActivityModel::SearchRole)})
            texts += event.data(role).toString();
        for (int child = 0; child < model->rowCount(event); ++child)
            texts += model->index(child, 0, event).data().toString();
        list->setCurrentIndex(event);
        view.findChildren<QPushButton *>().first()->click();
        texts += QGuiApplication::clipboard()->text();
    }
    return texts.join(u'\n').toUtf8();
}

// As it is, in base64 and percent-encoded.
QByteArrayList written(const QByteArray &part)
{
    return {part, part.toBase64(QByteArray::OmitTrailingEquals),
        part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), part.toHex(),
        part.toPercentEncoding(), QUrl::toPercentEncoding(QString::fromLatin1(part.toPercentEncoding()))};
}

QByteArray foundIn(const QByteArray &text, const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets) {
        for (qsizetype at = 0; at + leastPart <= secret.size(); ++at) {
            for (const QByteArray &form : written(secret.mid(at, leastPart))) {
                if (text.contains(form))
                    return form + " of " + secret;
            }
        }
        for (const QByteArray &form : written(secret)) {
            if (text.contains(form))
                return form;
        }
    }
    return {};
}

} // namespace

// Whatever a server gives, is given or says again: nothing of it is in what is kept, shown and exported.
class TestActivitySecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsNoSecretOfASignInRenewalAndSignOut()
    {
        Desk desk;
        const QString id = desk.signIn();
        QVERIFY(!id.isEmpty());
        desk.give(4, 5);
        desk.renew(id);
        desk.refuse();
        desk.renew(id);
        ui::ActivityView view(desk.cloakroom.activity(), desk.clock);
        view.setAccount(id);
        view.resize(700, 500);
        view.show();
        const auto events = desk.cloakroom.activity().history(id).events;
        QCOMPARE(events.size(), 3);
        const QByteArray kept = desk.files();
        const QByteArray shown = shownBy(view);
        const QByteArray exported
            = explain::toText(events) + explain::toJson(events) + explain::toCsv(events);

        const auto receipt = support::awaited(desk.cloakroom.signOut(id));
        QVERIFY(receipt);
        const QByteArray told = explain::toText(receipt->exchanges).toUtf8();

        // It is there, and says what happened ...
        QVERIFY(kept.contains("\"rotated\"") && kept.contains("invalid_grant"));
        QVERIFY(shown.contains("grant_type=refresh_token") && shown.contains("$REFRESH_TOKEN"));
        QVERIFY(exported.contains("authorization_code") && exported.contains("invalid_grant"));
        QVERIFY(told.contains("token_type_hint=refresh_token") && told.contains("500"));
        // ... and nothing that opens anything.
        desk.secrets.removeAll(QByteArray());
        QVERIFY(desk.secrets.size() > 10);
        for (const QByteArray &text : {kept, shown, exported, told})
            QCOMPARE(foundIn(text, desk.secrets), QByteArray());
        QVERIFY(desk.files().isEmpty());
    }

    void findsASecretWhereThereIsOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray secret = "First+R3fresh/Token=4711x";
        QTest::newRow("whole") << "a " + secret + " b";
        QTest::newRow("a part") << "a " + secret.mid(3, 12) + " b";
        QTest::newRow("base64") << secret.toBase64();
        QTest::newRow("percent-encoded") << secret.toPercentEncoding();
    }

    void findsASecretWhereThereIsOne()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!foundIn(text, {"First+R3fresh/Token=4711x"}).isEmpty());
    }
};

QTEST_MAIN(TestActivitySecrets)
#include "tst_activitysecrets.moc"
