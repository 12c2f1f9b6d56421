// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources.h"

#include <QDir>

// Outside a namespace, as the macro asks.
static void initUiResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace ui {

void initResources()
{
    initUiResources();
}

} // namespace ui
