// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QByteArray>
#include <QString>
#include <cstdio>

namespace cli {

// The end of the program, as scripts read it; the manual page names them.
enum Status {
    Good = 0,
    CheckFailed = 1, // of a token
    Unusable = 2, // the command, or what it was given
    NoAccount = 3, // none of that name, or several
    SignInAgain = 4,
    NotNow = 5, // network or server; what was there stays
    Keychain = 6,
    Refused = 7, // the server or the person said no
    NotRevoked = 8, // signed out here, but a token may still live
    Files = 9,
    Interrupted = 130
};

Status statusOf(const base::Error &error);

bool print(std::FILE *to, const QByteArray &text);
int fail(const QString &sentence); // Unusable
int fail(const base::Error &error); // the sentence and, in brackets, the code

// A file's content, or the standard input's for "-", up to a byte more than `largest`. Code: "file.read".
base::Result<QByteArray> content(const QString &name, qint64 largest);

// A line of the standard input; of a terminal it is asked for and not shown.
base::Result<crypto::Secret> askSecret(const QString &question);

} // namespace cli
