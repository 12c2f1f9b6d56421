// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace explain {

// A beginning that a provider puts before the secret so that a leaked token is recognised: an entry of
// resources/prefixes.json. It tells the kind of token and nothing else.
struct TokenPrefix
{
    QByteArray prefix;
    QByteArray meaning; // in English

    QString text() const; // in the person's language
};

// The longest that a token begins with; null: none that is known.
const TokenPrefix *findTokenPrefix(QByteArrayView token);

} // namespace explain
