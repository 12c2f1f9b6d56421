// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

#include <QList>

namespace providers {

// The providers that come with the program, by name; read when they are looked at first.
const QList<Provider> &shipped();

const Provider *find(const QString &id); // nullptr: none of that name

} // namespace providers
