// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace base {

// Why something could not be done. Only explain/ turns it into words for people.
struct Error
{
    // By what the person can do next.
    enum class Kind {
        BadInput, // what the person or a file gave can't be used: correct it
        Offline, // no connection: try again later
        Busy, // the server asks for patience (408, 429, 5xx): try again later
        BadAnswer, // the server broke the protocol: ask its operator
        Refused, // the server or the user said no
        NotGenuine, // a check failed: don't believe it
        SignInAgain, // the login has ended
        TimedOut, // nobody answered in time
        KeychainLocked, // unlock it
        KeychainMissing, // no keychain service runs here
        KeychainSilent, // it doesn't answer
        KeychainRefused, // it answered no
        NotFound, // the entry isn't there
        Disk // a file couldn't be read or written
    };

    Kind kind = Kind::BadAnswer;
    QString code; // stable and compared by tests: "invalid_grant", "id_token.aud"
    QString expected; // what should have come; never a secret
    QString found; // what came instead, foreign text made visible and cut; never a secret
    QString from; // who said it: a host, an address, a file

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

// The value of work that has none.
struct Done
{
    bool operator==(const Done &) const = default;
};

using Failure = tl::unexpected<Error>;

inline Failure failure(Error::Kind kind, const QString &code, const QString &expected = {},
    const QString &found = {}, const QString &from = {})
{
    return Failure(Error {kind, code, expected, found, from});
}

} // namespace base
