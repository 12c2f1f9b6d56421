// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/grants.h"

#include "crypto/digest.h"
#include "crypto/random.h"
#include "demo/demoserver.h"
#include "jose/base64url.h"

#include <algorithm>

namespace demo {

namespace {

// A refresh token is the family's name and a part of its own. The name stands in no other token, so only
// who holds a refresh token can end the grant by showing it again.
constexpr qsizetype familyCharacters = 24;
constexpr qsizetype familyBytes = 18;
constexpr qsizetype ownBytes = 30;

QByteArray digestOf(QByteArrayView text)
{
    return crypto::digest(crypto::Hash::Sha256, text);
}

QByteArray familyOf(QByteArrayView refreshToken)
{
    return digestOf(refreshToken.first(std::min(refreshToken.size(), familyCharacters)));
}

} // namespace

Grants::Grants(const QList<Grant> &live, const std::function<void()> &changed)
    : m_live(live)
    , m_changed(changed)
{
}

Grants::Issued Grants::add(
    const QString &person, const QStringList &scopes, const QDateTime &authTime, QByteArrayView code)
{
    Grant grant;
    grant.id = jose::base64url(crypto::randomBytes(16));
    grant.person = person;
    grant.scopes = scopes;
    grant.authTime = authTime;
    grant.code = digestOf(code);
    QByteArray refreshToken;
    if (scopes.contains(QStringLiteral("offline_access"))) {
        refreshToken = jose::base64url(crypto::randomBytes(familyBytes + ownBytes));
        grant.family = familyOf(refreshToken);
        grant.newest = digestOf(refreshToken);
    }
    makeRoom(authTime);
    m_live.append(grant);
    m_changed();
    return {grant, refreshToken};
}

std::optional<Grant> Grants::honour(QByteArrayView refreshToken)
{
    const auto grant = find(&Grant::family, familyOf(refreshToken));
    if (grant == m_live.end())
        return {};
    if (crypto::constantTimeEqual(grant->newest, digestOf(refreshToken)))
        return *grant;
    end(grant);
    return {};
}

QByteArray Grants::rotate(QByteArrayView honoured)
{
    const auto grant = find(&Grant::newest, digestOf(honoured));
    if (grant == m_live.end())
        return {};
    const QByteArray fresh
        = honoured.first(familyCharacters).toByteArray() + jose::base64url(crypto::randomBytes(ownBytes));
    grant->newest = digestOf(fresh);
    m_changed();
    return fresh;
}

std::optional<Grant> Grants::withId(const QByteArray &id) const
{
    const auto grant
        = std::find_if(m_live.begin(), m_live.end(), [&id](const Grant &each) { return each.id == id; });
    return grant == m_live.end() ? std::nullopt : std::optional(*grant);
}

void Grants::revoke(const QByteArray &id)
{
    end(find(&Grant::id, id));
}

void Grants::revokeByRefreshToken(QByteArrayView refreshToken)
{
    end(find(&Grant::family, familyOf(refreshToken)));
}

void Grants::revokeByCode(QByteArrayView code)
{
    end(find(&Grant::code, digestOf(code)));
}

Grants::Place Grants::find(QByteArray Grant::*member, const QByteArray &value)
{
    return std::find_if(m_live.begin(), m_live.end(),
        [member, &value](const Grant &grant) { return grant.*member == value; });
}

void Grants::end(Place grant)
{
    if (grant == m_live.end())
        return;
    m_live.erase(grant);
    m_changed();
}

void Grants::makeRoom(const QDateTime &now)
{
    // Without a refresh token a grant lasts as long as its access token, which may come as late as the code.
    constexpr int longest = 2 * DemoServer::lifeSeconds;
    m_live.removeIf([&now](const Grant &grant) {
        return grant.family.isEmpty() && grant.authTime.addSecs(longest) <= now;
    });
    if (m_live.size() == most)
        m_live.removeFirst();
}

} // namespace demo
