// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace explain {

// A text as a QR code (ISO/IEC 18004), without the quiet zone around it.
class QrCode
{
public:
    static constexpr int quietZone = 4; // modules that stay light on each side

    explicit QrCode(const QByteArray &text); // empty when the text is too long for one

    int size() const { return m_size; } // modules a side; 0: none
    bool isDark(int x, int y) const; // light outside of it

    // For a terminal that writes light on dark: two rows of modules a line, the quiet zone around them.
    QByteArray toText() const; // UTF-8, each line with its end

private:
    int m_size = 0;
    std::vector<bool> m_dark; // row by row
};

} // namespace explain
