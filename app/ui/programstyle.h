// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QProxyStyle>
#include <QStyleOption>

class QPainter;

namespace ui {

// Around what has the keyboard: wider than any border, so that nobody needs to see colours for it.
void drawFocus(QPainter *painter, const QRect &rect, Role role = Role::Accent);

// The platform's style with the controls drawn as the program looks: buttons, edits, choices, tabs, scroll
// bars, the menu bar, the splitter. Everything else is the platform's. Properties tell variants: "primary" of
// a button, "wrong" of an edit, "fold" of a tool button.
class ProgramStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

    // Our own mark where a menu bar has no room left. Qt makes that button for each menu bar and reads its
    // picture from a file, for which it loads every image format there is.
    QIcon standardIcon(StandardPixmap mark, const QStyleOption *option, const QWidget *widget) const override;

private:
    void drawButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const;
    void drawChoice(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const;
    void drawMenuArrow(const QStyleOptionButton &label, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget) const;
};

} // namespace ui
