// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "jose/base64url.h"
#include "jose/signature.h"
#include "oauth/dpop.h"
#include "ui/proofdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    crypto::Secret token {"bound"};
    crypto::Secret proofKey = crypto::Key::generate(crypto::Curve::P256).toPkcs8();
    ui::Clipboard clipboard;
    QPointer<ui::ProofDialog> dialog = new ui::ProofDialog(
        token, proofKey, [] { return QDateTime::currentDateTimeUtc(); }, clipboard);

    Desk()
    {
        QGuiApplication::clipboard()->clear();
        dialog->open();
    }
    ~Desk() { delete dialog.data(); }

    QLineEdit *edit(const QString &name) const
    {
        for (auto *each : dialog->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QString copy() const
    {
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == u"Copy proof"_s)
                each->click();
        }
        return QGuiApplication::clipboard()->text();
    }
};

} // namespace

class TestProofDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAProofForOneRequest()
    {
        Desk desk;
        desk.edit(u"Address"_s)->setText(u"https://api.example/orders?page=2"_s);
        desk.edit(u"Nonce"_s)->setText(u"n-1"_s);
        const auto proof = jose::Jwt::parse(desk.copy().toLatin1());
        QVERIFY(proof);
        QCOMPARE(proof->claims().value("htu").string(), u"https://api.example/orders"_s);
        QCOMPARE(proof->claims().value("htm").string(), u"GET"_s);
        QCOMPARE(proof->claims().value("nonce").string(), u"n-1"_s);
        QCOMPARE(proof->claims().value("ath").string().toLatin1(),
            jose::base64url(crypto::digest(crypto::Hash::Sha256, "bound")));
        const auto key = crypto::Key::fromPkcs8(desk.proofKey.reveal());
        QVERIFY(jose::verifySignature(*proof, jose::JwkSet({jose::Jwk::fromKey(*key, {})}), {u"ES256"_s}));
    }

    void leavesItInTheClipboardWhenItCloses()
    {
        Desk desk;
        desk.edit(u"Address"_s)->setText(u"https://api.example/orders"_s);
        const QString proof = desk.copy();
        delete desk.dialog.data();
        QCOMPARE(QGuiApplication::clipboard()->text(), proof);
    }

    void copiesNothingForAnAddressThatIsNone()
    {
        Desk desk;
        desk.edit(u"Address"_s)->setText(u"http://api.example/orders"_s);
        QCOMPARE(desk.copy(), QString());
        QVERIFY(!desk.edit(u"Address"_s)->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestProofDialog)
#include "tst_proofdialog.moc"
