// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountsfile.h"
#include "accounts/credential.h"
#include "base/clock.h"
#include "support/scriptedserver.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace support {

// Accounts of issuers that rotate as the strict ones do, a refresh token being good for one renewal. They
// signed in one after another in the half of a token's life before now.
class ManyAccounts
{
public:
    struct Renewed
    {
        int times = 0;
        QDateTime at; // the last time, or the sign-in
    };

    ManyAccounts(int accounts, int issuers, int life, const base::Clock &clock)
        : m_life(life)
        , m_clock(clock)
    {
        for (int number = 0; number < accounts; ++number)
            m_renewed.push_back({0, clock().addMSecs(-qint64(life) * 500 * number / accounts)});
        for (int i = 0; i < issuers; ++i) {
            m_issuers.push_back(std::make_unique<ScriptedServer>());
            m_issuers.back()->on("/token", [this, server = m_issuers.back().get()](const auto &request) {
                most = std::max(most, server->open());
                server->forgetRequests();
                return answer(request.value(QStringLiteral("refresh_token")));
            });
        }
    }

    void setLatency(std::chrono::milliseconds latency)
    {
        for (const auto &issuer : m_issuers)
            issuer->setLatency(latency);
    }

    int size() const { return int(m_renewed.size()); }
    const std::vector<Renewed> &renewed() const { return m_renewed; }
    static QString id(int number) { return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')); }

    accounts::Account account(int number) const
    {
        const ScriptedServer &issuer = *m_issuers.at(size_t(number) % m_issuers.size());
        accounts::Account account;
        account.id = id(number);
        account.server.authorizationEndpoint = issuer.url(QStringLiteral("/authorize"));
        account.server.tokenEndpoint = issuer.url(QStringLiteral("/token"));
        account.client.clientId = QStringLiteral("desk");
        account.signedInAt = m_renewed.at(size_t(number)).at;
        return account;
    }

    accounts::Credential credential(int number) const
    {
        const Renewed &renewed = m_renewed.at(size_t(number));
        accounts::Credential credential;
        credential.accountId = id(number);
        credential.sequence = 1;
        credential.tokens.accessToken = crypto::Secret("access");
        credential.tokens.refreshToken = crypto::Secret(refreshToken(number).toLatin1());
        credential.tokens.tokenType = QStringLiteral("Bearer");
        credential.tokens.receivedAt = renewed.at;
        credential.tokens.expiresAt = renewed.at.addSecs(m_life);
        return credential;
    }

    bool writeTo(const QString &file) const
    {
        QList<accounts::Account> all;
        for (int number = 0; number < size(); ++number)
            all += account(number);
        return accounts::AccountsFile(file).write(all).has_value();
    }

    std::function<void(int number)> asked = [](int) {}; // before the answer
    int refused = 0; // came with a refresh token that was used up
    int most = 0; // at a time at one issuer

private:
    QString refreshToken(int number) const
    {
        return QStringLiteral("%1.%2").arg(number).arg(m_renewed.at(size_t(number)).times);
    }

    ScriptedAnswer answer(const QString &token)
    {
        const int number = token.section(u'.', 0, 0).toInt();
        if (token != refreshToken(number)) {
            ++refused;
            return ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400);
        }
        asked(number);
        Renewed &renewed = m_renewed.at(size_t(number));
        ++renewed.times;
        renewed.at = m_clock();
        return ScriptedAnswer::json(QStringLiteral("{\"access_token\":\"access-%1\",\"refresh_token\":\"%1\","
                                                   "\"token_type\":\"Bearer\",\"expires_in\":%2}")
                                        .arg(refreshToken(number))
                                        .arg(m_life)
                                        .toLatin1());
    }

    int m_life;
    base::Clock m_clock;
    std::vector<Renewed> m_renewed;
    std::vector<std::unique_ptr<ScriptedServer>> m_issuers;
};

} // namespace support
