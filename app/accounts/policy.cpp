// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/policy.h"

#include "accounts/preferences.h"
#include "base/json.h"
#include "base/jsonobject.h"
#include "base/route.h"
#include "base/text.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>

namespace accounts {

using base::Error;
using base::Json;

namespace {

base::Failure damaged(const QString &expected, const QString &found, const QString &file)
{
    return base::failure(
        Error::Kind::BadInput, QStringLiteral("policy.damaged"), expected, base::visible(found, 64), file);
}

QString shown(const Json &value)
{
    return value.isUndefined() ? QStringLiteral("-") : base::fromUtf8(value.toBytes());
}

// Not so a file that nobody may look for, or a link that leads nowhere.
bool isAbsent(const QString &file)
{
    std::error_code fault;
    const auto status = std::filesystem::symlink_status(file.toStdString(), fault);
    return status.type() == std::filesystem::file_type::not_found;
}

bool isBoolean(const Json &value)
{
    return value.type() == Json::Type::Boolean;
}

bool areStrings(const Json &value)
{
    const auto items = value.items();
    return value.isArray()
        && std::all_of(items.cbegin(), items.cend(), [](const Json &item) { return item.isString(); });
}

// A member that is misspelt would forbid nothing, and nobody would notice.
std::optional<QByteArray> unknownMember(const Json &object)
{
    static constexpr QByteArrayView known[] {"version", "allowed_issuers", "reveal", "preferences"};
    for (const Json::Member &member : object.members()) {
        if (std::find(std::begin(known), std::end(known), member.name) == std::end(known))
            return member.name;
    }
    return {};
}

bool isHost(const QString &host, const QString &pattern)
{
    return pattern.startsWith(QLatin1String("*.")) ? host.endsWith(pattern.mid(1), Qt::CaseInsensitive)
                                                   : host.compare(pattern, Qt::CaseInsensitive) == 0;
}

} // namespace

base::Result<Policy> Policy::read(const QString &file)
{
    QFile device(file);
    if (isAbsent(file))
        return Policy {};
    for (const QString &each : {file, QFileInfo(file).path()}) {
        if (QFile::permissions(each).testFlag(QFile::WriteOther))
            return base::failure(Error::Kind::Disk, QStringLiteral("policy.writable"), {}, {}, each);
    }
    if (!device.open(QIODevice::ReadOnly)) {
        return base::failure(
            Error::Kind::Disk, QStringLiteral("policy.read"), {}, device.errorString(), file);
    }
    const QByteArray text = device.read(largestFile + 1);
    if (text.size() > largestFile) {
        const qint64 size = std::max<qint64>(device.size(), text.size()); // in KiB, rounded up
        return damaged(
            QStringLiteral("JSON, ≤ 64 KiB"), QStringLiteral("%1 KiB").arg((size + 1023) >> 10), file);
    }
    const auto object = Json::parse(text);
    if (!object)
        return damaged(QStringLiteral("JSON"), object.error().found, file);
    if (object->value("version").integer() != 1)
        return damaged(QStringLiteral("\"version\": 1"), shown(object->value("version")), file);
    if (const auto unknown = unknownMember(*object)) {
        return damaged(
            QStringLiteral("allowed_issuers, reveal, preferences"), base::fromUtf8(*unknown), file);
    }
    Policy policy;
    if (const Json issuers = object->value("allowed_issuers"); !issuers.isUndefined()) {
        if (!areStrings(issuers))
            return damaged(QStringLiteral("\"allowed_issuers\": [\"…\"]"), shown(issuers), file);
        policy.allowedIssuers = issuers.strings();
    }
    if (const Json reveal = object->value("reveal"); !reveal.isUndefined()) {
        if (!isBoolean(reveal))
            return damaged(QStringLiteral("\"reveal\": true, false"), shown(reveal), file);
        policy.mayReveal = reveal.isTrue();
    }
    if (const Json preferences = object->value("preferences"); !preferences.isUndefined()) {
        if (!preferences.isObject())
            return damaged(QStringLiteral("\"preferences\": {…}"), shown(preferences), file);
        policy.preferences = base::readObject(preferences.toBytes());
        for (const QString &member : policy.preferences.keys()) {
            if (!Preferences::members().contains(member))
                return damaged(Preferences::members().join(QStringLiteral(", ")), member, file);
        }
        if (const auto taken = Preferences::check(preferences); !taken)
            return damaged(taken.error().expected, taken.error().found, file);
    }
    return policy;
}

Policy Policy::closed(const Error &why)
{
    Policy policy;
    policy.allowedIssuers = QStringList();
    policy.mayReveal = false;
    policy.preferences = base::Route::unreadable().toJson();
    policy.fault = why;
    return policy;
}

Policy Policy::ofThisComputer()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return {}; // there, the place isn't an administrator's
#else
    const auto policy = read(file());
    return policy ? *policy : closed(policy.error());
#endif
}

base::Result<base::Done> Policy::allows(const QString &issuer, const QList<QUrl> &endpoints) const
{
    if (fault)
        return base::Failure(*fault);
    if (!allowedIssuers)
        return base::Done {};
    const auto isAllowed = [this, &issuer](const QString &host) {
        return std::any_of(allowedIssuers->cbegin(), allowedIssuers->cend(), [&](const QString &each) {
            return each.contains(QLatin1String("://")) ? !issuer.isEmpty() && each == issuer
                                                       : isHost(host, each);
        });
    };
    const auto refused = [](const QString &found) {
        return base::failure(Error::Kind::Refused, QStringLiteral("policy.issuer"), {}, found);
    };
    if (!issuer.isEmpty())
        return isAllowed(QUrl(issuer).host()) ? base::Result<base::Done>(base::Done {}) : refused(issuer);
    for (const QUrl &endpoint : endpoints) {
        if (!endpoint.isEmpty() && !isAllowed(endpoint.host()))
            return refused(endpoint.host());
    }
    return base::Done {};
}

} // namespace accounts
