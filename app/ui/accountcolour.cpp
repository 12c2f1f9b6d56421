// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountcolour.h"

#include "ui/theme.h"

#include <QCoreApplication>

namespace ui {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::AccountColour)
};

} // namespace

QList<AccountColour> accountColours()
{
    return {AccountColour::None, AccountColour::Red, AccountColour::Orange, AccountColour::Green,
        AccountColour::Blue, AccountColour::Violet};
}

QColor colour(AccountColour each)
{
    const bool light = !isDark(scheme());
    switch (each) {
    case AccountColour::Red:
        return QRgb(light ? 0xffd0443a : 0xfff28e86);
    case AccountColour::Orange:
        return QRgb(light ? 0xffc47a12 : 0xffe5a84b);
    case AccountColour::Green:
        return QRgb(light ? 0xff2a9461 : 0xff58c691);
    case AccountColour::Blue:
        return QRgb(light ? 0xff2f6fde : 0xff7aa7f7);
    case AccountColour::Violet:
        return QRgb(light ? 0xff7d52c7 : 0xffc3a6f5);
    case AccountColour::None:
        break;
    }
    return Qt::transparent;
}

QString nameOf(AccountColour each)
{
    switch (each) {
    case AccountColour::Red:
        return Tr::tr("Red");
    case AccountColour::Orange:
        return Tr::tr("Orange");
    case AccountColour::Green:
        return Tr::tr("Green");
    case AccountColour::Blue:
        return Tr::tr("Blue");
    case AccountColour::Violet:
        return Tr::tr("Violet");
    case AccountColour::None:
        break;
    }
    return Tr::tr("None");
}

} // namespace ui
