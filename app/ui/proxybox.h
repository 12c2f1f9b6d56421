// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/route.h"

class QComboBox;

// A choice of a proxy: the usual one, none, or an address that is typed.
namespace ui::proxybox {

void prepare(QComboBox *box);
void show(QComboBox *box, const base::Route &route); // empty where nobody knows which one was set
bool isAddress(const QComboBox *box);
// Its proxy alone. Codes: "route.proxy", "route.unreadable" (it was shown empty and is left so).
base::Result<base::Route> read(const QComboBox *box);

} // namespace ui::proxybox
