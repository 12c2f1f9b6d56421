// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "explain/checks.h"
#include "explain/disclosurerows.h"
#include "explain/issuerwords.h"
#include "explain/serverknows.h"
#include "jose/base64url.h"
#include "jose/signature.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using explain::Check;
using explain::CheckContext;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(13, 21, 4), Qt::UTC);
const QString issuer = u"https://id.example.com"_s;
const QString us = u"cloakroom"_s;
const QString kid = u"2025-11-a"_s;

QByteArray compactOf(const QByteArray &header, const QByteArray &payload, qsizetype signatureBytes = 64)
{
    return jose::base64url(header) + '.' + jose::base64url(payload) + '.'
        + jose::base64url(QByteArray(signatureBytes, 's'));
}

jose::Jwt jwtOf(const QByteArray &header, const QByteArray &payload = "{\"sub\":\"ana\"}")
{
    return jose::Jwt::inspect(compactOf(header, payload)).value();
}

QString namesOf(const QList<Check> &checks)
{
    QStringList names;
    for (const Check &check : checks)
        names += check.name;
    return names.join(u'|');
}

// The texts of a context in a file of translations, by what stands in the sources.
QHash<QString, QString> textsOf(const QString &file, const QString &context)
{
    QHash<QString, QString> texts;
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader reader(&device);
    QString within;
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name")
            within = reader.readElementText();
        else if (reader.name() == u"source")
            text = reader.readElementText();
        else if (reader.name() == u"translation" && within == context)
            texts.insert(text, reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return texts;
}

} // namespace

// That each row of a list of checks can be asked what it is for.
class TestCheckPurpose : public QObject
{
    Q_OBJECT

private:
    const crypto::Key m_key = crypto::Key::generate(crypto::Curve::P256);
    QStringList m_reached; // names, over all lists
    QHash<QString, QString> m_purposes;

    CheckContext context() const
    {
        CheckContext made;
        made.expectation = {issuer, us, {u"ES256"_s}, {}, u"n-1"_s, crypto::Secret("access"), now};
        made.keys = jose::JwkSet({jose::Jwk::fromKey(m_key, kid)});
        return made;
    }
    QJsonObject claims() const
    {
        const QByteArray hash = crypto::digest(crypto::Hash::Sha256, "access");
        return {{u"iss"_s, issuer}, {u"sub"_s, u"ana"_s}, {u"aud"_s, us}, {u"nonce"_s, u"n-1"_s},
            {u"iat"_s, now.toSecsSinceEpoch() - 10}, {u"exp"_s, now.toSecsSinceEpoch() + 50},
            {u"at_hash"_s, QString::fromLatin1(jose::base64url(hash.first(16)))}};
    }
    jose::Jwt token(const QJsonObject &changes = {}, const QString &type = u"JWT"_s) const
    {
        QJsonObject all = claims();
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            if (change->isNull())
                all.remove(change.key());
            else
                all.insert(change.key(), *change);
        }
        const QByteArray compact
            = jose::sign(QJsonDocument(all).toJson(QJsonDocument::Compact), type, u"ES256"_s, m_key, kid);
        return jose::Jwt::parse(compact).value();
    }

    void look(const QList<Check> &checks, const char *list)
    {
        QVERIFY2(!checks.isEmpty(), list);
        for (const Check &check : checks) {
            m_reached += check.name;
            m_purposes.insert(check.name, check.purpose());
            QVERIFY2(!check.purpose().isEmpty(), qPrintable(QLatin1String(list) + u": "_s + check.name));
        }
    }

private Q_SLOTS:
    void ofAnIdToken()
    {
        look(explain::checkIdToken(token(), context()), "good");
        look(explain::checkIdToken(token({{u"azp"_s, us}}), context()), "with a party");
        const QList<Check> bad = explain::checkIdToken(
            token({{u"azp"_s, u"other"_s}, {u"sub"_s, QJsonValue()}, {u"aud"_s, u"other"_s},
                      {u"iss"_s, u"https://evil.example"_s}, {u"nonce"_s, u"n-2"_s}, {u"exp"_s, 1}},
                u"at+jwt"_s),
            context());
        look(bad, "bad");
        QVERIFY2(namesOf(bad).contains(u"Subject|Type"_s), qPrintable(namesOf(bad)));
        look(explain::checkIdToken(token(), CheckContext()), "nothing is known");
        look(explain::checkIdToken(jwtOf("{\"alg\":\"none\",\"crit\":[\"x\"],\"jku\":\"https://a.example\"}",
                                       "{\"sub\":\"a\",\"sub\":\"b\"}"),
                 context()),
            "amiss");
        look({explain::nothingProvesWho()}, "none at all");
    }

    void ofAnAccessToken()
    {
        look(explain::checkAccessToken(token(), context()), "good");
        const QList<Check> typed = explain::checkAccessToken(token({}, u"at+jwt"_s), context());
        look(typed, "typed");
        QVERIFY(namesOf(typed).contains(u"Type"_s));
        look(explain::checkAccessToken(
                 token({{u"iss"_s, u"https://api.example"_s}, {u"aud"_s, QJsonValue()}}), context()),
            "of another");
        look(explain::checkAccessToken(jwtOf("{\"alg\":\"HS256\"}"), context()), "by a secret");
        const QList<Check> amiss = explain::checkAccessToken(
            jwtOf("{\"alg\":\"RS1\",\"alg\":\"RS1\",\"crit\":[\"x\"],\"x5c\":[]}"), context());
        look(amiss, "amiss");
        QVERIFY2(namesOf(amiss).contains(u"Algorithm|Critical headers|Members|Key in the token"_s),
            qPrintable(namesOf(amiss)));
    }

    void ofWhatAnAccessTokenIsBoundTo()
    {
        const auto bound = [this](const QJsonObject &cnf) { return token({{u"cnf"_s, cnf}}); };
        const QString thumbprint = u"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"_s;
        const auto to = [](const QString &key) {
            CheckContext context;
            context.boundTo = key;
            return context;
        };
        CheckContext unbound;
        unbound.isUnbound = true;
        const QList<std::optional<Check>> rows {
            explain::checkBinding(bound({{u"jkt"_s, thumbprint}}), to(thumbprint)),
            explain::checkBinding(bound({{u"jkt"_s, thumbprint}}), to(u"another"_s)),
            explain::checkBinding(bound({{u"jkt"_s, thumbprint}}), {}),
            explain::checkBinding(bound({{u"x5t#S256"_s, thumbprint}}), {}),
            explain::checkBinding(token(), to(thumbprint)),
            explain::checkBinding({}, to(thumbprint)),
            explain::checkBinding(token(), unbound),
        };
        for (const auto &row : rows) {
            QVERIFY(row);
            look({*row}, "bound");
        }
    }

    void ofAPastedToken()
    {
        const auto paste = [](const jose::Jwt &jwt) { return explain::checkPasted(jwt, {}, now); };
        look(paste(token({{u"azp"_s, us}, {u"c_hash"_s, u"x"_s}}, u"at+jwt"_s)), "with all");
        look(paste(jwtOf("{\"alg\":\"none\"}")), "unsigned");
        look(paste(jwtOf("{\"alg\":\"HS256\"}")), "by a secret");
        look(paste(jwtOf("{}")), "without an algorithm");
        const QByteArray jwk = jose::Jwk::fromKey(m_key, kid).toBytes();
        const QList<Check> proof
            = paste(jwtOf("{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":" + jwk + '}'));
        look(proof, "proof");
        QVERIFY2(namesOf(proof).contains(u"Key of the proof"_s), qPrintable(namesOf(proof)));
        look(paste(jwtOf("{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":{\"kty\":\"EC\",\"d\":\"AA\"}}")),
            "proof with its secret");
        look(paste(jwtOf("{\"alg\":\"ES256\",\"jwk\":{},\"crit\":[]}", "{\"sub\":1,\"sub\":2}")), "amiss");
        const auto keys = jose::KeyMaterial::parse(jwk);
        QVERIFY(keys);
        look(explain::checkPasted(token(), *keys, now, {.issuer = issuer, .isSourceOfKeys = true}),
            "with keys");
        look(explain::checkPasted(token(), *keys, now, {.issuer = u"https://other.example"_s}), "of another");
    }

    void ofWhatItDiscloses()
    {
        const QByteArray disclosure = jose::base64url("[\"salt\",\"city\",\"Ulm\"]");
        const QByteArray payload
            = "{\"_sd\":[\"" + jose::base64url(crypto::digest(crypto::Hash::Sha256, disclosure)) + "\"]}";
        const QByteArray binding
            = compactOf("{\"alg\":\"ES256\",\"typ\":\"kb+jwt\"}", "{\"sd_hash\":\"wrong\"}");
        const QByteArray whole = compactOf("{\"alg\":\"ES256\"}", payload) + '~' + disclosure + '~' + binding;
        const auto parts = jose::SdJwt::split(whole);
        const auto jwt = jose::Jwt::parse(parts.issuerSigned);
        QVERIFY(jwt);
        const QList<Check> rows = explain::checkDisclosures(jwt->claims(), parts);
        QCOMPARE(namesOf(rows), u"Disclosures|Key binding hash"_s);
        look(rows, "disclosures");
    }

    void ofWhatTheServerKnows()
    {
        const explain::TokenKnown known {issuer, us, u"ana"_s, now};
        oauth::Introspection told;
        look(explain::checkIntrospection(told, known), "inactive");
        told.active = true;
        told.claims
            = base::Json::parse("{\"iss\":\"https://id.example.com\",\"client_id\":\"cloakroom\",\"sub\":"
                                "\"ben\",\"exp\":4000000000}")
                  .value();
        told.jwt = token();
        const QList<Check> rows = explain::checkIntrospection(told, known);
        QCOMPARE(namesOf(rows), u"Signature|Active|Time|Issuer|Client|Subject"_s);
        look(rows, "active");
        explain::TokenKnown bound = known;
        bound.boundTo = u"a-thumbprint"_s;
        const auto reasonFor = [&](const char *cnf) {
            told.claims = base::Json::parse(QByteArray("{\"cnf\":") + cnf + '}').value();
            const QList<Check> all = explain::checkIntrospection(told, bound);
            return all.last().toString();
        };
        QVERIFY(reasonFor("{\"jkt\":\"a-thumbprint\"}").startsWith(u"Bound to: passed"_s));
        QVERIFY(reasonFor("{\"jkt\":\"another\"}").startsWith(u"Bound to: failed"_s));
        QVERIFY(reasonFor("{}").startsWith(u"Bound to: not checked"_s));
        look(explain::checkUserinfo({told.claims, {}}), "userinfo");
        look(explain::checkUserinfo({told.claims, token()}), "signed userinfo");
    }

    // Each that is explained is one that somebody can meet: a name that changes leaves its purpose behind.
    void ofNothingThatIsNeverChecked()
    {
        QStringList reached = m_reached;
        reached.removeDuplicates();
        reached.sort();
        QCOMPARE(reached,
            (QStringList {u"Access token hash"_s, u"Active"_s, u"Algorithm"_s, u"Audience"_s,
                u"Authorized party"_s, u"Bound to"_s, u"Client"_s, u"Code hash"_s, u"Critical headers"_s,
                u"Disclosures"_s, u"Issuer"_s, u"Key binding hash"_s, u"Key in the token"_s,
                u"Key of the proof"_s, u"Members"_s, u"Nonce"_s, u"Person"_s, u"Signature"_s, u"Subject"_s,
                u"Time"_s, u"Type"_s}));
    }

    void saysOfEachSomethingElse()
    {
        QStringList purposes = m_purposes.values();
        QCOMPARE(purposes.removeDuplicates(), 0);
        for (const QString &each : purposes) {
            QVERIFY2(each.size() > 30 && each.endsWith(u'.'), qPrintable(each));
            QVERIFY2(!each.contains(u"%1"_s), qPrintable(each));
        }
    }

    void saysNothingOfWhatItDoesNotKnow()
    {
        QCOMPARE(Check().purpose(), QString());
        QCOMPARE((Check {u"Weather"_s, Check::Verdict::Passed, u"sunny"_s}).purpose(), QString());
        QCOMPARE((Check {u"signature"_s, Check::Verdict::Passed, {}}).purpose(), QString());
    }

    // Those rows are about a document, and a purpose that speaks of a token would be none of theirs.
    void saysNothingOfATokenBesideAnIssuersDocument()
    {
        base::HttpAnswer answer;
        answer.status = 200;
        answer.contentType = "application/json";
        answer.url = QUrl(issuer + u"/.well-known/openid-configuration"_s);
        answer.body = "{\"issuer\":\"https://id.example.com\"}";
        const auto document = oauth::IssuerDocument::parse(answer, issuer);
        QVERIFY(document);
        for (const Check &check : explain::checkIssuer(*document)) {
            QVERIFY2(!check.purpose().contains(u"Whether the token"_s), qPrintable(check.name));
        }
    }

    // A name is translated where the row is made, and looked up where its purpose stands.
    void isFoundInEachLanguage_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/../translations"_s);
        for (const QString &each : folder.entryList({u"cloakroom_*.ts"_s}))
            QTest::newRow(qPrintable(each)) << folder.filePath(each);
    }

    void isFoundInEachLanguage()
    {
        QFETCH(const QString, file);
        const auto purposes = textsOf(file, u"explain::Checks"_s);
        const auto elsewhere = textsOf(file, u"explain::ServerKnows"_s);
        QStringList names;
        for (const QString &name : m_purposes.keys()) {
            QVERIFY2(!purposes.value(name).isEmpty(), qPrintable(name));
            if (elsewhere.contains(name))
                QCOMPARE(elsewhere.value(name), purposes.value(name));
            names += purposes.value(name);
        }
        QCOMPARE(names.removeDuplicates(), 0); // of two that are called the same, one has the other's purpose
    }
};

QTEST_GUILESS_MAIN(TestCheckPurpose)
#include "tst_checkpurpose.moc"
