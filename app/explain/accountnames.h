// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

#include <QList>
#include <QString>

namespace explain {

constexpr qsizetype mostNamed = 5;

// The names of accounts for a sentence, the first of them; foreign text made visible.
QString namesInShort(const QList<accounts::Account> &accounts);

} // namespace explain
