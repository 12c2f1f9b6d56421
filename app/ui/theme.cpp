// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QSettings>
#include <array>

namespace ui {

namespace {

struct Row
{
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr std::array table {
    Row {Role::Window, 0xfff6f6f7, 0xff1f2125},
    Row {Role::Panel, 0xffffffff, 0xff26292e},
    Row {Role::Line, 0xffe2e3e6, 0xff3a3e45},
    Row {Role::Text, 0xff1d1f23, 0xffe7e9ec},
    Row {Role::Secondary, 0xff5f646c, 0xffa9afb8},
    Row {Role::Accent, 0xff2f6fde, 0xff7aa7f7},
    Row {Role::OnAccent, 0xffffffff, 0xff10131a},
    Row {Role::Good, 0xff197a4d, 0xff58c691},
    Row {Role::GoodGround, 0xffe5f4ec, 0xff1f3a2e},
    Row {Role::Soon, 0xff8f5500, 0xffe5a84b},
    Row {Role::SoonGround, 0xfffdf1dc, 0xff3d3220},
    Row {Role::Failed, 0xffb52f26, 0xfff28e86},
    Row {Role::FailedGround, 0xfffbe6e4, 0xff45282a},
    Row {Role::Chip, 0xffeef1f6, 0xff33373e},
    Row {Role::Selection, 0xffe4ecfb, 0xff2e3b52},
    Row {Role::JwtHeader, 0xffb3261e, 0xfff28b82},
    Row {Role::JwtPayload, 0xff6a3fb5, 0xffc3a6f5},
    Row {Role::JwtSignature, 0xff0b7285, 0xff69c9d6},
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

struct Settings : QSettings
{
    Settings()
        : QSettings(QStringLiteral("cloakroom"), QStringLiteral("cloakroom"))
    {
    }
    QString theme() const { return value(themeKey).toString(); }

    const QString themeKey = QStringLiteral("theme");
};

} // namespace

QColor colour(Role role, Scheme scheme)
{
    const Row &row = table.at(static_cast<std::size_t>(role));
    Q_ASSERT(row.role == role);
    return QColor::fromRgb(scheme == Scheme::Light ? row.light : row.dark);
}

QColor colour(Role role)
{
    return colour(role, scheme());
}

Scheme scheme()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark
                                                                                : Scheme::Light;
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

void Theme::apply(Choice choice)
{
    QApplication::setPalette(QPalette()); // the platform's own again
    const Scheme wanted = choice == Choice::System ? scheme()
        : choice == Choice::Light                  ? Scheme::Light
                                                   : Scheme::Dark;
    QApplication::setPalette(paletteOf(wanted));
}

Theme::Choice Theme::remembered()
{
    const QString name = Settings().theme();
    return name == QLatin1String("light") ? Choice::Light
        : name == QLatin1String("dark")   ? Choice::Dark
                                          : Choice::System;
}

void Theme::remember(Choice choice)
{
    Settings settings;
    if (choice == Choice::System)
        settings.remove(settings.themeKey);
    else
        settings.setValue(
            settings.themeKey, choice == Choice::Light ? QStringLiteral("light") : QStringLiteral("dark"));
}

} // namespace ui
