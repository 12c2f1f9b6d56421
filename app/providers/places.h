// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace providers {

// A text with the answers in the places of their {names}: every one at once, so that no answer is read as a
// place itself.
QString filled(const QString &text, const QHash<QString, QString> &answers);

} // namespace providers
