// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <array>
#include <optional>

namespace ui {

namespace {

struct Row
{
    Role role;
    QRgb light;
    QRgb dark;
    QRgb highContrastLight;
    QRgb highContrastDark;
};

constexpr std::array table {
    Row {Role::Window, 0xfff6f6f7, 0xff1f2125, 0xffffffff, 0xff000000},
    Row {Role::Panel, 0xffffffff, 0xff26292e, 0xffffffff, 0xff000000},
    Row {Role::Line, 0xffe2e3e6, 0xff3a3e45, 0xff000000, 0xffffffff},
    Row {Role::Edge, 0xff858b95, 0xff7a808a, 0xff000000, 0xffffffff},
    Row {Role::Text, 0xff1d1f23, 0xffe7e9ec, 0xff000000, 0xffffffff},
    Row {Role::Secondary, 0xff5f646c, 0xffa9afb8, 0xff2b2b2b, 0xffe0e0e0},
    Row {Role::Accent, 0xff2f6fde, 0xff7aa7f7, 0xff0037a6, 0xff9cc4ff},
    Row {Role::OnAccent, 0xffffffff, 0xff10131a, 0xffffffff, 0xff000000},
    Row {Role::Good, 0xff18784b, 0xff58c691, 0xff00512b, 0xff7dffb8},
    Row {Role::GoodGround, 0xffe5f4ec, 0xff1f3a2e, 0xffffffff, 0xff000000},
    Row {Role::Soon, 0xff8f5500, 0xffe5a84b, 0xff5c3600, 0xffffd27a},
    Row {Role::SoonGround, 0xfffdf1dc, 0xff3d3220, 0xffffffff, 0xff000000},
    Row {Role::Failed, 0xffb52f26, 0xfff28e86, 0xff8a0f08, 0xffffb3ab},
    Row {Role::FailedGround, 0xfffbe6e4, 0xff45282a, 0xffffffff, 0xff000000},
    Row {Role::Chip, 0xffeef1f6, 0xff33373e, 0xffededed, 0xff1f1f1f},
    Row {Role::Selection, 0xffe4ecfb, 0xff2e3b52, 0xffcfe0ff, 0xff14315c},
    Row {Role::JwtHeader, 0xffb3261e, 0xfff28b82, 0xff8a0f08, 0xffffb3ab},
    Row {Role::JwtPayload, 0xff6a3fb5, 0xffc3a6f5, 0xff4a1f9e, 0xffdcc6ff},
    Row {Role::JwtSignature, 0xff0b7285, 0xff69c9d6, 0xff00474f, 0xff8fe9f5},
};

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

QPalette paletteOf(Scheme scheme)
{
    const auto of = [scheme](Role role) { return colour(role, scheme); };
    QPalette palette(of(Role::Text), of(Role::Panel), of(Role::Panel), of(Role::Line), of(Role::Line),
        of(Role::Text), of(Role::Text), of(Role::Panel), of(Role::Window));
    palette.setColor(QPalette::AlternateBase, of(Role::Window));
    palette.setColor(QPalette::PlaceholderText, of(Role::Secondary));
    palette.setColor(QPalette::Mid, of(Role::Line));
    palette.setColor(QPalette::Highlight, of(Role::Accent));
    palette.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Role::Panel));
    palette.setColor(QPalette::ToolTipText, of(Role::Text));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Role::Secondary));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

bool isBlackAndWhite(const QPalette &palette)
{
    const QColor ground = isDark(palette) ? Qt::black : Qt::white;
    const QColor text = isDark(palette) ? Qt::white : Qt::black;
    return palette.color(QPalette::Window) == ground && palette.color(QPalette::Base) == ground
        && palette.color(QPalette::WindowText) == text && palette.color(QPalette::Text) == text;
}

std::optional<Scheme> inForce; // until a theme is applied it is as the platform has it

} // namespace

QColor colour(Role role, Scheme scheme)
{
    const Row &row = table.at(static_cast<std::size_t>(role));
    Q_ASSERT(row.role == role);
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgb(row.light);
    case Scheme::Dark:
        return QColor::fromRgb(row.dark);
    case Scheme::HighContrastLight:
        return QColor::fromRgb(row.highContrastLight);
    case Scheme::HighContrastDark:
        break;
    }
    return QColor::fromRgb(row.highContrastDark);
}

QColor colour(Role role)
{
    return colour(role, scheme());
}

Scheme scheme()
{
    return inForce.value_or(isDark(QGuiApplication::palette()) ? Scheme::Dark : Scheme::Light);
}

bool isDark(Scheme scheme)
{
    return scheme == Scheme::Dark || scheme == Scheme::HighContrastDark;
}

QFont titleFont()
{
    return bold(scaled(QApplication::font(), 1.45));
}

QFont secondaryFont()
{
    return scaled(QApplication::font(), 0.92);
}

QFont monoFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(secondaryFont().pointSizeF());
    return font;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

void Theme::apply(Choice choice, const SessionLook &session)
{
    QApplication::setPalette(QPalette()); // the platform's own again
    inForce = schemeOf(choice, session, QApplication::palette());
    QApplication::setPalette(paletteOf(*inForce));
}

Scheme Theme::schemeOf(Choice choice, const SessionLook &session, const QPalette &platform)
{
    using Brightness = SessionLook::Brightness;
    bool dark = choice == Choice::Dark;
    if (choice == Choice::System)
        dark = session.brightness == Brightness::Unsaid ? isDark(platform)
                                                        : session.brightness == Brightness::Dark;
    if (session.highContrast || isBlackAndWhite(platform))
        return dark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    return dark ? Scheme::Dark : Scheme::Light;
}

} // namespace ui
