// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsondocument.h"

#include <QByteArray>
#include <memory>

namespace base {

// Reads a text at full speed; null if it isn't sound. Why it isn't, is jsonFault's to say. Reads in place,
// where the text isn't shared and has room for the padding behind it, else in a copy.
std::shared_ptr<const JsonDocument> readJson(QByteArray &&text, Json::Duplicates duplicates, int deepest);

} // namespace base
