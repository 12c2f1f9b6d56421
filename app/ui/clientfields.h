// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "oauth/client.h"

#include <optional>

namespace ui {

// What a client is made of as it stands in the fields of a form, and read again.

QString shownRedirect(const oauth::Redirect &redirect); // empty where it is the usual one
// As it was before, its further ports included, unless the person wrote another one. Code: "redirect.uri".
base::Result<oauth::Redirect> readRedirect(const QString &text, const oauth::Redirect &before);

QString shownParameters(const base::Parameters &parameters); // name=value, one a line
std::optional<base::Parameters> readParameters(const QString &lines); // nothing unless each line is one

// What happened and why, for the room under a field.
QString shortWords(const base::Error &error);

} // namespace ui
