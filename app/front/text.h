// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace front {

bool isUtf8(std::string_view text); // without surrogates and overlong forms

// The control characters of Unicode: U+0000 to U+001F and U+007F to U+009F. The text is UTF-8.
bool hasControl(std::string_view text);
std::string onOneLine(std::string_view text); // each of them as a space

} // namespace front
