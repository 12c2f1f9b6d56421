// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/asker.h"
#include "base/future.h"
#include "crypto/secret.h"
#include "oauth/scope.h"

#include <QDateTime>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>

namespace accounts {

// What another program wants.
struct TokenRequest
{
    enum class Kind { AccessToken, IdToken };

    QString account; // a name that Account::isCalled
    Kind kind = Kind::AccessToken;
    std::chrono::seconds minValid {0}; // it must be good for at least that long
    oauth::Scopes scopes; // empty: all that the account has
    QString resource; // RFC 8707; empty: the account's own access token

    // A proof that goes with the token, for one request; url empty: none.
    struct Proof
    {
        QByteArray method; // htm
        QUrl url; // htu, past oauth::checkedUrl
        QByteArray nonce; // of the API; empty: it gave none
    };
    Proof proof = {};

    bool isForFurther() const { return !scopes.isEmpty() || !resource.isEmpty(); }
};

// What it gets. Never a refresh token.
struct HandedOut
{
    TokenRequest::Kind kind = TokenRequest::Kind::AccessToken;
    crypto::Secret token;
    QString tokenType; // as the server wrote it
    std::optional<QDateTime> expiresAt; // UTC; absent: not told
    oauth::Scopes scopes;
    QString accountId;
    QString accountName;
    bool isBound = false; // to a key of this computer
    crypto::Secret proof = {}; // RFC 9449 section 4.2; empty: none was asked for
};

// What a person is asked about.
struct Question
{
    QString accountId;
    QString accountName;
    Asker asker;
    TokenRequest request;
    bool isEachTime = false; // the account's rules remember no answer
};

enum class Consent { Deny, Once, Hour, Always };

// Asks, and forgets the question with its owner.
using AskPerson = std::function<base::Future<Consent>(const Question &question, QObject *owner)>;

} // namespace accounts
