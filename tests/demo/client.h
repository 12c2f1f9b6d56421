// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoserver.h"
#include "demo/visitor.h"

#include <QRegularExpression>
#include <algorithm>

namespace demo {

// A client of the demo server for tests: the verifier and challenge are those of RFC 7636 appendix B.
class Client
{
public:
    explicit Client(const QUrl &issuer)
        : m_visitor(issuer)
    {
    }

    const Visitor &visitor() const { return m_visitor; }

    static QString redirectUri() { return QStringLiteral("http://127.0.0.1:50000/callback"); }
    static QString verifier() { return QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"); }

    static base::Parameters request()
    {
        return {
            {QStringLiteral("client_id"), DemoServer::clientId()},
            {QStringLiteral("redirect_uri"), redirectUri()},
            {QStringLiteral("response_type"), QStringLiteral("code")},
            {QStringLiteral("scope"), DemoServer::scopes().join(u' ')},
            {QStringLiteral("state"), QStringLiteral("a+b/c=")},
            {QStringLiteral("nonce"), QStringLiteral("n-1")},
            {QStringLiteral("code_challenge"), QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")},
            {QStringLiteral("code_challenge_method"), QStringLiteral("S256")},
        };
    }

    // With a null value the parameter is left out.
    static base::Parameters with(base::Parameters parameters, const char *name, const QString &value)
    {
        const QString key = QLatin1String(name);
        parameters.removeIf([&key](const QPair<QString, QString> &each) { return each.first == key; });
        if (!value.isNull())
            parameters.append({key, value});
        return parameters;
    }

    Answer authorize(const base::Parameters &parameters = request()) const
    {
        return m_visitor.get("/authorize?" + base::formEncoded(parameters));
    }

    static base::Parameters decision(const Answer &page, const QString &value)
    {
        static const QRegularExpression hidden(
            QStringLiteral("name=\"transaction\" value=\"([A-Za-z0-9_-]+)\""));
        const QString transaction = hidden.match(QString::fromUtf8(page.body)).captured(1);
        return {{QStringLiteral("transaction"), transaction}, {QStringLiteral("decision"), value}};
    }

    QString code(
        const QString &person = QStringLiteral("ana"), const base::Parameters &parameters = request()) const
    {
        return m_visitor.post("/decide", decision(authorize(parameters), person)).sentBack("code");
    }

    static base::Parameters redemption(const QString &code)
    {
        return {
            {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
            {QStringLiteral("code"), code},
            {QStringLiteral("redirect_uri"), redirectUri()},
            {QStringLiteral("client_id"), DemoServer::clientId()},
            {QStringLiteral("code_verifier"), verifier()},
        };
    }

    Answer token(const base::Parameters &form) const { return m_visitor.post("/token", form); }

    Answer signIn(const base::Parameters &parameters = request()) const
    {
        return token(redemption(code(QStringLiteral("ana"), parameters)));
    }

    Answer refresh(const QString &refreshToken, const QString &scope = {}) const
    {
        return token(with({{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                              {QStringLiteral("refresh_token"), refreshToken},
                              {QStringLiteral("client_id"), DemoServer::clientId()}},
            "scope", scope));
    }

    Answer revoke(const QString &aToken) const
    {
        return m_visitor.post("/revoke",
            {{QStringLiteral("token"), aToken}, {QStringLiteral("client_id"), DemoServer::clientId()}});
    }

    Answer userinfo(const QString &accessToken) const
    {
        return m_visitor.get("/userinfo", "Authorization: Bearer " + accessToken.toLatin1() + "\r\n");
    }

private:
    Visitor m_visitor;
};

// A running server whose clock stands still until it is moved, and what it has saved last.
class Running
{
public:
    explicit Running(const crypto::Secret &state = {}, quint16 port = 0)
        : server([this] { return now; }, state,
            [this](const crypto::Secret &changed) {
                saved = changed;
                ++saves;
            })
        , issuer(server.start(port).value_or(QUrl()))
    {
    }

    QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    crypto::Secret saved;
    int saves = 0;
    DemoServer server;
    QUrl issuer;
};

} // namespace demo
