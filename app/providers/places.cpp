// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/places.h"

namespace providers {

QString filled(const QString &text, const QHash<QString, QString> &answers)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'{' ? text.indexOf(u'}', at) : -1;
        const auto answer = end < 0 ? answers.cend() : answers.constFind(text.mid(at + 1, end - at - 1));
        if (answer == answers.cend()) {
            result += text[at];
            continue;
        }
        result += *answer;
        at = end;
    }
    return result;
}

} // namespace providers
