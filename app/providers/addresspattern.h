// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

#include <QRegularExpression>

namespace providers {

// What an address of that provider reads like, its questions answered: a host is the usual answer or among
// the provider's hosts, a segment is any. Nothing where an answer could lead to any host.
// Each answer is captured, in the order of placesOf.
std::optional<QRegularExpression> addressPattern(const Provider &provider, const QString &address);

QStringList placesOf(const QString &address); // the names of its {places}, each once

} // namespace providers
