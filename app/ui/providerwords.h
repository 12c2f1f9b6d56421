// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

#include <QList>
#include <QString>
#include <utility>

namespace ui {

// What a description by somebody says: names and texts, whatever it says made visible. Where it leads comes
// first, each address by what it is for.
QList<std::pair<QString, QString>> linesOf(const providers::Provider &provider);

} // namespace ui
