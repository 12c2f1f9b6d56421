// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace explain {

// As written, arrays and objects on one line; made visible and cut.
QString valueOnOneLine(const base::Json &value);
// A NumericDate (RFC 7519 section 2) before the year 10000, in UTC.
std::optional<QDateTime> numericDate(const base::Json &value);

} // namespace explain
