// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui {

// The platform's style with our own mark where a menu bar has no room left. Qt makes that button for each
// menu bar and reads its picture from a file, for which it loads every image format there is.
class ProgramStyle : public QProxyStyle
{
public:
    QIcon standardIcon(StandardPixmap mark, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace ui
