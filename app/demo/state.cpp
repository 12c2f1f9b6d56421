// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/state.h"

#include "demo/offer.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <algorithm>

namespace demo {

namespace {

constexpr int version = 1;
constexpr qsizetype digestBytes = 32;

const QString versionName = QStringLiteral("version");
const QString pairName = QStringLiteral("pair");
const QString grantsName = QStringLiteral("grants");
const QString idName = QStringLiteral("id");
const QString personName = QStringLiteral("person");
const QString scopesName = QStringLiteral("scopes");
const QString authTimeName = QStringLiteral("authTime");
const QString familyName = QStringLiteral("family");
const QString newestName = QStringLiteral("newest");

QCborMap toCbor(const Grant &grant)
{
    return {{idName, grant.id}, {personName, grant.person},
        {scopesName, QCborArray::fromStringList(grant.scopes)},
        {authTimeName, grant.authTime.toSecsSinceEpoch()}, {familyName, grant.family},
        {newestName, grant.newest}};
}

std::optional<Grant> grantFrom(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    Grant grant;
    grant.id = map[idName].toByteArray();
    grant.person = map[personName].toString();
    for (const auto &scope : map[scopesName].toArray())
        grant.scopes += scope.toString();
    grant.authTime = QDateTime::fromSecsSinceEpoch(map[authTimeName].toInteger()).toUTC();
    grant.family = map[familyName].toByteArray();
    grant.newest = map[newestName].toByteArray();

    const bool whole = !grant.id.isEmpty() && personWithId(grant.person)
        && std::all_of(grant.scopes.begin(), grant.scopes.end(), isEverGranted)
        && map[authTimeName].toInteger() > 0 && (grant.family.isEmpty() || grant.family.size() == digestBytes)
        && grant.newest.size() == grant.family.size();
    return whole ? std::optional(grant) : std::nullopt;
}

std::optional<QList<Grant>> grantsFrom(const QCborArray &array)
{
    QList<Grant> grants;
    for (const auto &value : array) {
        const auto grant = grantFrom(value);
        if (!grant || grants.size() == Grants::most)
            return {};
        grants.append(*grant);
    }
    return grants;
}

bool isP256(const crypto::Key &key)
{
    return key.bits() == 256 && key.y().size() == 32;
}

} // namespace

State State::fromSecret(const crypto::Secret &bytes)
{
    const QByteArrayView view = bytes.reveal();
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(QByteArray::fromRawData(view.data(), view.size()), &error);
    // A map that was cut off must not be looked into: Qt 6.4 reads behind its end.
    const QCborMap map = error.error == QCborError::NoError ? value.toMap() : QCborMap();
    if (map[versionName].toInteger() == version && map[grantsName].isArray()) {
        const auto pair = crypto::Key::fromPkcs8(map[pairName].toByteArray());
        const auto grants = grantsFrom(map[grantsName].toArray());
        if (pair && isP256(*pair) && grants)
            return {*pair, *grants};
    }
    return {crypto::Key::generate(crypto::Curve::P256), {}};
}

crypto::Secret State::toSecret() const
{
    QCborArray array;
    for (const Grant &grant : grants)
        array.append(toCbor(grant));
    // The copies that Qt makes of the key stay in memory; it vouches for the demo alone.
    const QCborMap map {
        {versionName, version}, {pairName, pair.toPkcs8().reveal().toByteArray()}, {grantsName, array}};
    return crypto::Secret(map.toCborValue().toCbor());
}

} // namespace demo
