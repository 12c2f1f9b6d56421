// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/preferences.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace ui {

// What a colour is for.
enum class Role {
    Window,
    Panel,
    Line,
    Edge, // of a field: where one writes or chooses
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

enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

QColor colour(Role role, Scheme scheme);
QColor colour(Role role); // in the scheme in force
Scheme scheme(); // the one in force
bool isDark(Scheme scheme);

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

// What the session says of how windows are to look, where it does.
struct SessionLook
{
    enum class Brightness { Unsaid, Light, Dark };

    Brightness brightness = Brightness::Unsaid; // then it is as the platform's palette is
    bool highContrast = false;
    bool reducedMotion = false; // nothing moves here but a cursor that blinks

    bool operator==(const SessionLook &) const = default;
};

// The palette of the application, from which ProgramStyle draws.
class Theme
{
public:
    using Choice = accounts::Preferences::Theme;

    static void apply(Choice choice, const SessionLook &session = {});

    // What applies where the platform's own palette is `platform`: high contrast also where the session
    // doesn't say so and that palette has nothing but black and white.
    static Scheme schemeOf(Choice choice, const SessionLook &session, const QPalette &platform);
};

} // namespace ui
