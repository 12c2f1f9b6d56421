// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace ui {

// What a colour is for.
enum class Role {
    Window,
    Panel,
    Line,
    Text,
    Secondary,
    Accent,
    OnAccent,
    Good,
    GoodGround,
    Soon,
    SoonGround,
    Failed,
    FailedGround,
    Chip,
    Selection,
    JwtHeader,
    JwtPayload,
    JwtSignature
};

enum class Scheme { Light, Dark };

QColor colour(Role role, Scheme scheme);
QColor colour(Role role); // in the scheme in force
Scheme scheme(); // as the application's palette has it

QFont titleFont();
QFont secondaryFont();
QFont monoFont(); // values and tokens only
QFont bold(QFont font);

namespace space {
constexpr int small = 4;
constexpr int controls = 8; // between the controls of a group
constexpr int rows = 12;
constexpr int groups = 14;
constexpr int edge = 20; // of a page

constexpr int controlRadius = 6;
constexpr int rowRadius = 8;
} // namespace space

// The palette of the application, from which ProgramStyle draws. System is light or dark as the platform's
// palette is.
class Theme
{
public:
    enum class Choice { System, Light, Dark };

    static void apply(Choice choice);

    static Choice remembered();
    static void remember(Choice choice);
};

} // namespace ui
