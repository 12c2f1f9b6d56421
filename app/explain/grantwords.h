// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/granttype.h"

#include <QString>

namespace explain {

// A way to sign in: what it is called where one is chosen, and in a sentence what it is for.
struct GrantWords
{
    QString name;
    QString purpose;

    static GrantWords of(oauth::GrantType type);
};

// Why the implicit and the password grant aren't among them.
QString grantsNotOffered();

} // namespace explain
