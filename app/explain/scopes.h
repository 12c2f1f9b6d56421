// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/scope.h"

#include <QString>

namespace explain {

QString scopesTitle(
    const oauth::Scopes &asked, const oauth::Scopes &granted); // "Scopes · 4 granted of 5 requested"
QString scopesSentence(
    const oauth::Scopes &asked, const oauth::Scopes &granted); // what differs; may be empty

} // namespace explain
