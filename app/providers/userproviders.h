// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

#include <functional>

namespace providers {

// The providers that a person described: a file of theirs alone (0600 in 0700, one writer at a time). What
// can't be read is left as it is. Codes, with `from` the file: those of base::PrivateFile,
// "providers.damaged" (found: where), "providers.newer" (found: its version). Those of parseProviders for
// what is described. "providers.absent" (found: the id).
class UserProviders
{
public:
    explicit UserProviders(const QString &file);

    base::Result<QList<Provider>> read() const; // by name; none without a file

    // Each gets an id of its own, and where its name is taken, by a shipped one too, a number behind it.
    base::Result<QList<Provider>> add(const QList<Provider> &described);
    base::Result<base::Done> change(const Provider &provider); // the one of that id
    base::Result<base::Done> remove(const QString &id);

    // What an import would add, under the names that it would get. Nothing is kept, contacted or opened.
    base::Result<QList<Provider>> preview(const QString &path) const;

private:
    using Change = std::function<base::Result<QList<Provider>>(const QList<Provider> &)>;
    base::Result<base::Done> rewrite(const Change &change);
    base::Failure named(base::Error error) const;

    QString m_file;
};

} // namespace providers
