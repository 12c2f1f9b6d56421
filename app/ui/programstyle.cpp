// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programstyle.h"

#include "ui/icon.h"
#include "ui/scrollbar.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QIcon>
#include <QListView>
#include <QMenuBar>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

namespace ui {

namespace {

constexpr int markSize = 16;
constexpr int border = 1;
constexpr QSize buttonPadding(12, 6);
constexpr QSize linkPadding(6, 2);
constexpr QSize editPadding(9, 6);
constexpr QSize tabPadding(12, 9);
constexpr QSize menuPadding(7, 4);
constexpr int foldPadding = 4;
constexpr int arrowWidth = 12; // of a choice
constexpr int tabLine = 2;
constexpr int checkRadius = 3;

bool is(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

constexpr int focusWidth = 2;

QSize padded(const QSize &contents, const QSize &padding)
{
    return contents + 2 * (padding + QSize(border, border));
}

QRect unpadded(const QRect &rect, const QSize &padding)
{
    const int x = padding.width() + border;
    const int y = padding.height() + border;
    return rect.adjusted(x, y, -x, -y);
}

// A flat button is a link: words that one can press.
bool isLink(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::Flat);
}

const QSize &paddingOf(const QStyleOption *option)
{
    return isLink(option) ? linkPadding : buttonPadding;
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, border));
    painter->setBrush(ground);
    painter->drawRoundedRect(
        QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, space::controlRadius);
    painter->restore();
}

// Fields of several lines have the frame of one line.
bool isFramedField(const QStyleOption &option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    return frame && frame->frameShape == QFrame::StyledPanel
        && (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QListView *>(widget));
}

void drawEdit(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const bool isUsable = has(option, QStyle::State_Enabled);
    const Role line = is(widget, "wrong") ? Role::Failed : isUsable ? Role::Edge : Role::Line;
    drawBox(painter, option.rect, colour(isUsable ? Role::Panel : Role::Window), colour(line));
    if (has(option, QStyle::State_HasFocus))
        drawFocus(painter, option.rect, line == Role::Failed ? Role::Failed : Role::Accent);
}

void drawCheckBox(const QStyleOption &option, QPainter *painter)
{
    const bool on = has(option, QStyle::State_On);
    const Role line = on ? Role::Accent : Role::Secondary;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(line), border));
    painter->setBrush(colour(on ? Role::Accent : Role::Panel));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), checkRadius, checkRadius);
    painter->restore();
    if (!on)
        return;
    const int size = option.rect.height() - space::small;
    const QRect tick = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {size, size}, option.rect);
    painter->drawPixmap(tick.topLeft(),
        icon(QStringLiteral("tick"), Role::OnAccent, size, painter->device()->devicePixelRatioF()));
}

void drawRadioButton(const QStyleOption &option, QPainter *painter)
{
    const bool on = has(option, QStyle::State_On);
    const bool isUsable = has(option, QStyle::State_Enabled);
    const Role line = on ? Role::Accent : Role::Secondary;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(isUsable ? line : Role::Line), border));
    painter->setBrush(colour(on && isUsable ? Role::Accent : Role::Panel));
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawEllipse(circle);
    if (on) {
        const double inset = circle.width() * 3 / 10;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(isUsable ? Role::OnAccent : Role::Line));
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

// So that whatever role the base style writes with, it writes in this colour.
QPalette writing(QPalette palette, Role role)
{
    for (const QPalette::ColorRole each : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
        palette.setColor(each, colour(role));
    return palette;
}

} // namespace

void drawFocus(QPainter *painter, const QRect &rect, Role role)
{
    constexpr double half = focusWidth / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(role), focusWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(
        QRectF(rect).adjusted(half, half, -half, -half), space::controlRadius, space::controlRadius);
    painter->restore();
}

void ProgramStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QMenuBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // the page shows through
}

void ProgramStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButton)
        return drawButton(*button, painter, widget);
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTab)
        return drawTab(*tab, painter, widget);
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuBarItem)
        return drawMenuBarItem(*item, painter, widget);
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, colour(Role::Window));
        const QRect bar = widget ? widget->rect() : option->rect;
        painter->fillRect(bar.left(), bar.bottom(), bar.width(), border, colour(Role::Line));
        return;
    }
    if (element == CE_Splitter)
        return painter->fillRect(option->rect, colour(Role::Line));
    if (element == CE_ShapedFrame && isFramedField(*option, widget))
        return drawEdit(*option, painter, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProgramStyle::drawButton(
    const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const
{
    const bool primary = is(widget, "primary");
    const bool enabled = has(option, State_Enabled);
    const bool pressed = has(option, State_Sunken) || has(option, State_On);
    Role ground = primary                         ? Role::Accent
        : pressed                                 ? Role::Chip
        : enabled && has(option, State_MouseOver) ? Role::Window
                                                  : Role::Panel;
    Role line = primary ? Role::Accent : isLink(&option) ? ground : Role::Line;
    if (primary && !enabled)
        ground = line = Role::Chip;
    drawBox(painter, option.rect, colour(ground), colour(line));
    if (has(option, State_HasFocus) && primary)
        drawFocus(
            painter, option.rect.adjusted(focusWidth, focusWidth, -focusWidth, -focusWidth), Role::OnAccent);
    else if (has(option, State_HasFocus))
        drawFocus(painter, option.rect);

    QStyleOptionButton label = option;
    label.rect = unpadded(option.rect, paddingOf(&option));
    label.palette = writing(option.palette,
        !enabled              ? Role::Secondary
            : primary         ? Role::OnAccent
            : isLink(&option) ? Role::Accent
                              : Role::Text);
    label.state &= ~(State_Sunken | State_On); // the base style would move the text
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        drawMenuArrow(label, painter, widget);
}

void ProgramStyle::drawMenuArrow(
    const QStyleOptionButton &label, QPainter *painter, const QWidget *widget) const
{
    const int size = pixelMetric(PM_MenuButtonIndicator, &label, widget);
    QStyleOption arrow = label;
    arrow.rect = QStyle::alignedRect(
        label.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(size, size), label.rect);
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

void ProgramStyle::drawTab(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget) const
{
    const bool selected = has(option, State_Selected);
    if (selected) {
        const QRect &tab = option.rect;
        painter->fillRect(tab.left(), tab.bottom() + 1 - tabLine, tab.width(), tabLine, colour(Role::Accent));
    }
    QStyleOptionTab label = option;
    const bool bright = selected || has(option, State_MouseOver);
    label.palette = writing(option.palette, bright ? Role::Text : Role::Secondary);
    label.state &= ~State_HasFocus;
    if (has(option, State_HasFocus))
        drawFocus(painter, option.rect.adjusted(0, focusWidth, 0, -tabLine - focusWidth));
    QProxyStyle::drawControl(CE_TabBarTabLabel, &label, painter, widget);
}

void ProgramStyle::drawMenuBarItem(
    const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(option.rect, colour(Role::Window));
    if (has(option, State_Selected)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Role::Selection));
        painter->drawRoundedRect(option.rect, space::small, space::small);
        painter->restore();
    }
    const bool underlined = styleHint(SH_UnderlineShortcut, &option, widget);
    drawItemText(painter, option.rect,
        Qt::AlignCenter | Qt::TextSingleLine | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        writing(option.palette, has(option, State_Enabled) ? Role::Text : Role::Secondary), true, option.text,
        QPalette::ButtonText);
}

void ProgramStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == PE_PanelLineEdit && frame && frame->lineWidth > 0)
        return drawEdit(*option, painter, widget);
    if (element == PE_FrameFocusRect) {
        if (has(*option, State_KeyboardFocusChange))
            drawFocus(painter, option->rect);
        return;
    }
    if (element == PE_IndicatorCheckBox)
        return drawCheckBox(*option, painter);
    if (element == PE_IndicatorRadioButton)
        return drawRadioButton(*option, painter);
    if (element == PE_PanelMenuBar || element == PE_PanelScrollAreaCorner)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProgramStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        choice && control == CC_ComboBox)
        return drawChoice(*choice, painter, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, painter);
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control != CC_ToolButton || !button || !is(widget, "fold"))
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    QStyleOptionToolButton label = *button;
    label.palette = writing(option->palette, has(*option, State_MouseOver) ? Role::Text : Role::Secondary);
    label.state &= ~(State_Sunken | State_On | State_HasFocus);
    if (has(*option, State_HasFocus))
        drawFocus(painter, option->rect);
    if (label.arrowType == Qt::NoArrow || label.toolButtonStyle != Qt::ToolButtonTextBesideIcon)
        return drawControl(CE_ToolButtonLabel, &label, painter, widget);
    // The base style leaves the arrow at the left, wherever the text begins.
    const int arrow = label.iconSize.height();
    const QRect head(label.rect.left(), label.rect.top(), arrow, label.rect.height());
    QStyleOption mark = label;
    mark.rect = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {arrow / 2, arrow / 2},
        visualRect(label.direction, label.rect, head));
    drawPrimitive(label.arrowType == Qt::DownArrow ? PE_IndicatorArrowDown
            : label.direction == Qt::RightToLeft   ? PE_IndicatorArrowLeft
                                                   : PE_IndicatorArrowRight,
        &mark, painter, widget);
    painter->setFont(label.font);
    drawItemText(painter,
        visualRect(label.direction, label.rect, label.rect.adjusted(arrow + space::small, 0, 0, 0)),
        int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic), label.palette, true, label.text,
        QPalette::ButtonText);
}

void ProgramStyle::drawChoice(
    const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const
{
    drawEdit(option, painter, widget);
    QStyleOption arrow = option;
    arrow.rect = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(arrowWidth, arrowWidth),
        subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget));
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

QSize ProgramStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // Of one height, whatever script the words are in.
    if (type == CT_PushButton)
        return padded(contents.expandedTo({0, option->fontMetrics.height()}), paddingOf(option));
    if (type == CT_LineEdit && frame && frame->lineWidth > 0)
        return padded(contents, editPadding);
    if (type == CT_ComboBox)
        return padded(contents + QSize(arrowWidth + space::controls, 0), editPadding);
    if (type == CT_MenuBarItem)
        return contents + 2 * menuPadding;
    if (type == CT_ToolButton && is(widget, "fold"))
        return contents + QSize(0, 2 * foldPadding);
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect ProgramStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return unpadded(option->rect, editPadding);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ProgramStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    if (control != CC_ComboBox || (part != SC_ComboBoxEditField && part != SC_ComboBoxArrow))
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect within = unpadded(option->rect, editPadding);
    const QRect arrow(within.right() + 1 - arrowWidth, within.top(), arrowWidth, within.height());
    const QRect edit = within.adjusted(0, 0, -arrowWidth - space::controls, 0);
    return visualRect(option->direction, option->rect, part == SC_ComboBoxArrow ? arrow : edit);
}

// Nothing moves but the countdowns.
int ProgramStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animation_Duration)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            return editPadding.height() + border;
        if (qobject_cast<const QListView *>(widget))
            return space::small;
        break;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_TabBarTabHSpace:
        return 2 * tabPadding.width();
    case PM_TabBarTabVSpace:
        return 2 * tabPadding.height();
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return space::small;
    case PM_MenuBarVMargin:
        return border;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon ProgramStyle::standardIcon(StandardPixmap mark, const QStyleOption *option, const QWidget *widget) const
{
    if (mark == SP_LineEditClearButton) // Qt's is a picture, for which it loads every format it knows
        return themedIcon(QStringLiteral("cross"), Role::Secondary);
    if (mark != SP_ToolBarHorizontalExtensionButton)
        return QProxyStyle::standardIcon(mark, option, widget);
    QPixmap pixmap(markSize, markSize);
    pixmap.fill(Qt::transparent);
    QStyleOption arrow;
    arrow.rect = pixmap.rect();
    arrow.state = State_Enabled;
    QPainter painter(&pixmap);
    QProxyStyle::drawPrimitive(PE_IndicatorArrowRight, &arrow, &painter, nullptr);
    return QIcon(pixmap);
}

} // namespace ui
