// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <functional>
#include <optional>

namespace demo {

// What one person has allowed, and what still stands for it. Digests are SHA-256.
struct Grant
{
    QByteArray id; // its access tokens name it
    QString person; // id of a Person
    QStringList scopes;
    QDateTime authTime; // UTC, whole seconds
    QByteArray family; // digest of the part that its refresh tokens have in common; empty: it has none
    QByteArray newest; // digest of the one refresh token that is good
    QByteArray code; // digest of the code it came from; not needed after a restart

    bool operator==(const Grant &) const = default;
};

// The grants that are live. A refresh token is good once (RFC 9700 section 4.14.2): one that was used
// before ends its grant, and there is no grace.
class Grants
{
public:
    static constexpr qsizetype most = 20; // the oldest gives way

    // Changed is called after each change that a restart must know.
    Grants(const QList<Grant> &live, const std::function<void()> &changed);

    struct Issued
    {
        Grant grant;
        QByteArray refreshToken; // empty without offline_access, OpenID Connect Core section 11
    };
    Issued add(
        const QString &person, const QStringList &scopes, const QDateTime &authTime, QByteArrayView code);

    // The grant of a refresh token that is good, nothing otherwise; one used before ends its grant.
    std::optional<Grant> honour(QByteArrayView refreshToken);
    QByteArray rotate(QByteArrayView honoured); // the refresh token that takes its place

    std::optional<Grant> withId(const QByteArray &id) const;
    const QList<Grant> &live() const { return m_live; }

    void revoke(const QByteArray &id);
    void revokeByRefreshToken(QByteArrayView refreshToken); // newest or not
    void revokeByCode(QByteArrayView code); // RFC 6749 section 4.1.2: used twice

private:
    using Place = QList<Grant>::iterator;
    Place find(QByteArray Grant::*member, const QByteArray &value);
    void end(Place grant);
    void makeRoom(const QDateTime &now);

    QList<Grant> m_live;
    std::function<void()> m_changed;
};

} // namespace demo
