// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/exchange.h"

#include <QStringList>

namespace oauth {

// Masks an exchange by an allow-list of names. What it masked it finds again where a server repeats it; it
// lives as long as the making of one exchange.
class Mask
{
public:
    Exchange::Field field(const QString &name, const QString &value);
    Exchange::Field member(const QString &name, const QString &value); // of a JSON answer
    Exchange::Field authorization(const QString &value); // its scheme stays

    // An answer's own words are foreign: one that repeats a secret, or a piece of it, is masked too. An error
    // and its description may say again what stands beside them, tokens apart; a registered error stays.
    void hideRepeated(QList<Exchange::Field> &fields) const;

private:
    bool repeats(const QString &text) const;
    bool repeatsAnswered(const QString &text) const;

    QStringList m_secrets;
    QStringList m_unknown;
    QStringList m_answered; // unknown, and said by the server
};

} // namespace oauth
