// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/secret.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <functional>
#include <memory>

namespace demo {

// A small authorization server on 127.0.0.1, for newcomers and for tests: discovery, JWKS, a page with two
// people and Deny, authorization code with PKCE, refresh with rotation, revocation, userinfo; ES256-signed
// JWTs that live 60 s. Real protocol over real sockets; the client treats it like any other server.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    using Save = std::function<void(const crypto::Secret &)>;

    static constexpr int lifeSeconds = 60;
    static constexpr quint16 usualPort = 47823; // so that an account outlives the program; any other if taken

    // Goes on from the state an earlier run has saved; from an empty or broken one it starts afresh.
    // Save gets the whole state after each change that the next run must know.
    DemoServer(
        const base::Clock &clock, const crypto::Secret &state, const Save &save, QObject *parent = nullptr);
    ~DemoServer() override;

    base::Result<QUrl> start(quint16 port = usualPort); // the issuer. Code: "demo.listen"

    static QString clientId() { return QStringLiteral("cloakroom-demo"); }
    static QStringList scopes(); // to ask for; one of them is never granted, to show the difference

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace demo
