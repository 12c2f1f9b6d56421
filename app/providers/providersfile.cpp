// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/providersfile.h"

#include "base/json.h"
#include "providers/contacts.h"
#include "providers/memberreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace providers {

using base::Error;

namespace {

constexpr int fileVersion = 1;
const QString versionMember = QStringLiteral("version");
const QString listMember = QStringLiteral("providers");

base::Failure tooMuch(const char *code, qint64 most, qint64 found)
{
    return base::failure(
        Error::Kind::BadInput, QLatin1String(code), QString::number(most), QString::number(found));
}

base::Failure diskFailure(Error::Kind kind, const char *code, const QFileDevice &file)
{
    return base::failure(
        kind, QLatin1String(code), {}, file.errorString(), QDir::toNativeSeparators(file.fileName()));
}

QList<Provider> readList(MemberReader &root)
{
    QList<Provider> all;
    if (!root.has("providers"))
        root.fail("providers", QStringLiteral("{}"));
    for (auto &[id, reader] : root.namedObjects("providers")) {
        all += Provider::read(reader, id);
        if (const auto fault = faultOf(all.last()))
            reader.fail(fault->code, fault->member, fault->expected);
    }
    return all;
}

} // namespace

QByteArray toBytes(const QList<Provider> &providers)
{
    QJsonObject list;
    for (const Provider &provider : providers)
        list.insert(provider.id, provider.toJson());
    return QJsonDocument(QJsonObject {{versionMember, fileVersion}, {listMember, list}}).toJson();
}

base::Result<QList<Provider>> parseProviders(const QByteArray &bytes)
{
    if (const auto checked = base::Json::parse(bytes); !checked)
        return base::Failure(checked.error());
    MemberReader root(bytes);
    const int version = root.number("version");
    if (version > fileVersion)
        return base::failure(
            Error::Kind::BadInput, QStringLiteral("providers.newer"), {}, QString::number(version));
    if (version < fileVersion)
        root.fail("version", QString::number(fileVersion));
    const QList<Provider> all = readList(root);
    root.finish();
    if (root.fault())
        return base::Failure(*root.fault());
    if (all.size() > mostProviders)
        return tooMuch("providers.count", mostProviders, all.size());
    return all;
}

base::Result<QList<Provider>> readProviders(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return diskFailure(Error::Kind::NotFound, "file.absent", file);
    // Whatever isn't a plain file might never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return diskFailure(Error::Kind::Disk, "file.read", file);
    const QByteArray bytes = file.read(largestImport + 1);
    if (bytes.size() > largestImport)
        return tooMuch("providers.size", largestImport, qMax<qint64>(bytes.size(), file.size()));
    const auto read = parseProviders(bytes);
    if (read)
        return read;
    Error error = read.error();
    error.from = QDir::toNativeSeparators(path);
    if (error.code.startsWith(QLatin1String("json."))) {
        error.kind = Error::Kind::BadInput;
        error.code = QStringLiteral("providers.syntax");
    }
    return base::Failure(error);
}

base::Result<base::Done> writeProviders(const QString &path, const QList<Provider> &providers)
{
    const QByteArray bytes = toBytes(providers);
    QSaveFile file(path);
    // On a full disk a part may be written without a word: the size is what tells.
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.size() == bytes.size() && file.commit();
    if (!saved)
        return diskFailure(Error::Kind::Disk, "file.write", file);
    return base::Done {};
}

} // namespace providers
