// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace providers {

// Providers as a person keeps and passes them on: {"version": 1, "providers": {ID: PROVIDER}}. No secret is
// in it. Codes: those of base::Json, MemberReader and faultOf, "providers.newer" (found: its version),
// "providers.size" (bytes) and "providers.count" (expected: the most).
QByteArray toBytes(const QList<Provider> &providers);
base::Result<QList<Provider>> parseProviders(const QByteArray &bytes);

// A file of somebody else's; codes: "file.read", "file.absent" besides, "providers.syntax" (found: where) in
// place of base::Json's.
base::Result<QList<Provider>> readProviders(const QString &path);
// For somebody else; code: "file.write".
base::Result<base::Done> writeProviders(const QString &path, const QList<Provider> &providers);

constexpr qsizetype mostProviders = 100;
constexpr qint64 largestImport = 256 << 10; // bytes

} // namespace providers
