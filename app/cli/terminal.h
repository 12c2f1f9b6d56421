// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "control/status.h"
#include "crypto/secret.h"

#include <QByteArray>
#include <QString>
#include <cstdio>

namespace cli {

using control::Status;
using control::statusOf;
using enum control::Status;

bool print(std::FILE *to, const QByteArray &text);
int fail(const QString &sentence); // Unusable
int fail(const base::Error &error); // the sentence and, in brackets, the code

// A file's content, or the standard input's for "-", up to a byte more than `largest`. Code: "file.read".
base::Result<QByteArray> content(const QString &name, qint64 largest);

// A line of the standard input; of a terminal it is asked for and not shown.
base::Result<crypto::Secret> askSecret(const QString &question);

} // namespace cli
