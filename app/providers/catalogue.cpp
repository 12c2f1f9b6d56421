// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace providers {

namespace {

const QString folder = QStringLiteral(":/providers");

QList<Provider> read()
{
    QList<Provider> all;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto provider = Provider::parse(file.readAll(), info.completeBaseName()))
            all += *provider;
    }
    const auto before = [](const Provider &one, const Provider &other) {
        const bool isProtocol = one.kind == Provider::Kind::Protocol;
        const bool otherIs = other.kind == Provider::Kind::Protocol;
        return isProtocol != otherIs ? otherIs : one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    };
    std::sort(all.begin(), all.end(), before);
    return all;
}

} // namespace

const QList<Provider> &shipped()
{
    static const QList<Provider> all = read();
    return all;
}

const Provider *find(const QString &id)
{
    const auto found = std::find_if(
        shipped().begin(), shipped().end(), [&id](const Provider &provider) { return provider.id == id; });
    return found == shipped().end() ? nullptr : &*found;
}

} // namespace providers
