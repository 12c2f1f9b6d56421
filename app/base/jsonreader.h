// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsondocument.h"

#include <QByteArrayView>
#include <memory>

namespace base {

// Reads a text at full speed; null if it isn't sound. Why it isn't, is jsonFault's to say.
std::shared_ptr<const JsonDocument> readJson(QByteArrayView text, Json::Duplicates duplicates, int deepest);

} // namespace base
