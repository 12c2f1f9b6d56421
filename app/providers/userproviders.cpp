// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/userproviders.h"

#include "base/privatefile.h"
#include "base/text.h"
#include "providers/catalogue.h"
#include "providers/contacts.h"
#include "providers/providersfile.h"

#include <QDir>
#include <QUuid>
#include <algorithm>

namespace providers {

using base::Error;

namespace {

constexpr qint64 largestFile = 16 << 20; // bytes; 100 providers need a hundredth of it

QString free(const QString &name, const QStringList &taken)
{
    QString tried = name;
    for (int i = 2; taken.contains(tried, Qt::CaseInsensitive); ++i) {
        const QString number = QStringLiteral(" (%1)").arg(i);
        tried = name.left(longestName - number.size()) + number;
    }
    return tried;
}

QStringList namesOf(const QList<Provider> &providers)
{
    QStringList names;
    for (const Provider &each : providers)
        names += each.name;
    return names;
}

QList<Provider> underFreeNames(QList<Provider> described, const QList<Provider> &own)
{
    QStringList taken = namesOf(shipped()) + namesOf(own);
    for (Provider &each : described) {
        each.name = free(each.name.trimmed(), taken);
        taken += each.name;
    }
    return described;
}

// Under ids that nobody has.
QList<Provider> asOwn(QList<Provider> described)
{
    for (Provider &each : described)
        each.id = QStringLiteral("own-") + QUuid::createUuid().toString(QUuid::Id128);
    return described;
}

base::Failure damaged(const QString &where)
{
    return base::failure(Error::Kind::Disk, QStringLiteral("providers.damaged"), {}, where);
}

base::Result<QList<Provider>> readAll(const QByteArray &bytes)
{
    if (bytes.isEmpty()) // made by whoever locked it first
        return QList<Provider>();
    const auto all = parseProviders(bytes);
    if (!all && all.error().code != QLatin1String("providers.newer"))
        return damaged(all.error().found);
    for (const Provider &provider : all.value_or(QList<Provider>())) {
        if (!provider.isOwn())
            return damaged(base::visible(provider.id, 64));
    }
    return all;
}

QList<Provider>::iterator placeOf(QList<Provider> &list, const QString &id)
{
    return std::find_if(list.begin(), list.end(), [&id](const Provider &each) { return each.id == id; });
}

base::Failure absent(const QString &id)
{
    return base::failure(
        Error::Kind::NotFound, QStringLiteral("providers.absent"), {}, base::visible(id, 64));
}

} // namespace

UserProviders::UserProviders(const QString &file)
    : m_file(file)
{
}

base::Failure UserProviders::named(Error error) const
{
    if (error.from.isEmpty())
        error.from = QDir::toNativeSeparators(m_file);
    return base::Failure(error);
}

base::Result<QList<Provider>> UserProviders::read() const
{
    const auto bytes = base::PrivateFile(m_file).read(largestFile);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return QList<Provider>();
    if (!bytes)
        return base::Failure(bytes.error());
    auto all = readAll(*bytes);
    if (!all)
        return named(all.error());
    std::sort(all->begin(), all->end(), [](const Provider &one, const Provider &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

base::Result<base::Done> UserProviders::rewrite(const Change &change)
{
    base::PrivateFile file(m_file);
    if (const auto made = file.append({}); !made)
        return base::Failure(made.error());
    std::optional<Error> fault;
    const auto written = file.rewrite(largestFile, [&](const QByteArray &bytes) -> std::optional<QByteArray> {
        const auto before = readAll(bytes);
        const auto after = before ? change(*before) : before;
        // What could not be read again isn't written.
        const auto readable = after ? parseProviders(toBytes(*after)) : after;
        if (readable)
            return toBytes(*readable);
        fault = readable.error();
        return {};
    });
    return fault ? named(*fault) : written;
}

base::Result<QList<Provider>> UserProviders::add(const QList<Provider> &described)
{
    QList<Provider> added;
    const auto written = rewrite([&](const QList<Provider> &before) {
        added = asOwn(underFreeNames(described, before));
        return base::Result<QList<Provider>>(before + added);
    });
    if (!written)
        return base::Failure(written.error());
    return added;
}

base::Result<base::Done> UserProviders::change(const Provider &provider)
{
    return rewrite([&](QList<Provider> list) -> base::Result<QList<Provider>> {
        const auto place = placeOf(list, provider.id);
        if (place == list.end())
            return absent(provider.id);
        list.erase(place);
        return list + underFreeNames({provider}, list);
    });
}

base::Result<base::Done> UserProviders::remove(const QString &id)
{
    return rewrite([&](QList<Provider> list) -> base::Result<QList<Provider>> {
        const auto place = placeOf(list, id);
        if (place == list.end())
            return absent(id);
        list.erase(place);
        return list;
    });
}

base::Result<QList<Provider>> UserProviders::preview(const QString &path) const
{
    const auto described = readProviders(path);
    if (!described)
        return base::Failure(described.error());
    const auto own = read();
    if (!own)
        return base::Failure(own.error());
    if (own->size() + described->size() > mostProviders)
        return base::failure(Error::Kind::BadInput, QStringLiteral("providers.count"),
            QString::number(mostProviders), QString::number(own->size() + described->size()));
    return asOwn(underFreeNames(*described, *own));
}

} // namespace providers
