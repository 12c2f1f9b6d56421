// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "crypto/secret.h"

#include <QString>

namespace explain {

// The body of an answer as lines to read: JSON indented and otherwise as it was written, any other text as it
// is, at most 65,536 characters of it, in lines of at most 200. A server that sends the token back doesn't
// show it here.
struct AnswerBody
{
    static constexpr qsizetype most = 64 << 10; // characters

    QString text; // plain; empty: nothing that is text
    bool isCut = false;

    static AnswerBody of(const base::HttpAnswer &answer, const crypto::Secret &token);
};

} // namespace explain
