// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

// Tells assistive technology of a scroll area as of any widget with children. Qt's own account of one reads
// past the end of its list when somebody asks for a scroll bar that has just gone. Both it and an encoded
// token can have the keyboard, and get a role, which Qt gives neither. Once, at start.
void steadyScrollAreas();

} // namespace ui
