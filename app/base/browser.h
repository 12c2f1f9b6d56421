// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace base {

// What shows a page to the person.
struct Browser
{
    QString program; // a path, or a name that is looked for as the system does; empty: the system's browser
    QStringList arguments; // before the address: those of a profile

    bool isSystems() const { return program.isEmpty(); }

    bool operator==(const Browser &) const = default;
};

struct NamedBrowser
{
    QString name; // as people know it, its profile too
    Browser browser;
};

} // namespace base
