// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/accountnames.h"

#include "base/text.h"

#include <QLocale>
#include <QStringList>

namespace explain {

QString namesInShort(const QList<accounts::Account> &accounts)
{
    QStringList names;
    for (const accounts::Account &account : accounts.mid(0, mostNamed))
        names += base::visible(account.name(), 64);
    if (accounts.size() > mostNamed)
        names += QStringLiteral("…");
    return QLocale().createSeparatedList(names);
}

} // namespace explain
