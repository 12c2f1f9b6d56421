// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/sdjwt.h"

#include "crypto/digest.h"
#include "jose/base64url.h"
#include "jose/jwt.h"

#include <QHash>
#include <QSet>
#include <utility>

namespace jose {

using base::Json;
using Fault = SdJwtFault::Kind;

namespace {

constexpr char digests[] = "_sd"; // section 4.2.4.1
constexpr char elementDigest[] = "..."; // section 4.2.4.2

std::optional<crypto::Hash> hashOf(const QByteArray &algorithm)
{
    if (algorithm == "sha-256")
        return crypto::Hash::Sha256;
    if (algorithm == "sha-384")
        return crypto::Hash::Sha384;
    if (algorithm == "sha-512")
        return crypto::Hash::Sha512;
    return {};
}

// Goes through the claims and each disclosure that one of their digests names, one after the other: a chain
// of disclosures may be longer than a stack is deep.
class Disclosing
{
public:
    Disclosing(crypto::Hash hash, const QByteArrayList &disclosures)
    {
        for (qsizetype i = 0; i < disclosures.size(); ++i) {
            const QByteArray digest = base64url(crypto::digest(hash, disclosures.at(i)));
            if (m_byDigest.contains(digest))
                m_fault = {Fault::Repeated, i, {}};
            m_byDigest.insert(digest, i);
            const auto bytes = fromBase64url(disclosures.at(i));
            const auto json = bytes ? Json::parse(*bytes) : base::failure(base::Error::Kind::BadInput, {});
            m_disclosed += json.value_or(Json());
        }
    }

    std::optional<SdJwtFault> fault(const Json &claims)
    {
        QList<Json> waiting {claims};
        while (!waiting.isEmpty() && !m_fault) {
            const Json next = waiting.takeLast();
            look(next, waiting);
        }
        for (qsizetype i = 0; i < m_disclosed.size() && !m_fault; ++i) {
            if (!m_named.contains(i))
                m_fault = {Fault::Unnamed, i, nameOf(i)};
        }
        return m_fault;
    }

private:
    void look(const Json &value, QList<Json> &waiting)
    {
        if (value.isArray()) {
            for (const Json &item : value.items()) {
                if (const Json digest = item.value(elementDigest); digest.isString())
                    meet(digest.text(), nullptr, waiting);
                else
                    waiting += item;
            }
            return;
        }
        QSet<QByteArray> names;
        const auto members = value.members();
        for (const Json::Member &member : members)
            names.insert(member.name);
        for (const Json::Member &member : members) {
            if (member.name != digests) {
                waiting += member.value;
                continue;
            }
            for (const Json &digest : member.value.items())
                meet(digest.text(), &names, waiting);
        }
    }

    // A digest among the claims of those names, or in place of an element.
    void meet(const QByteArray &digest, QSet<QByteArray> *names, QList<Json> &waiting)
    {
        if (m_fault)
            return;
        const auto found = m_byDigest.constFind(digest);
        const qsizetype which = found == m_byDigest.cend() ? -1 : *found;
        if (m_digests.contains(digest)) {
            m_fault = {Fault::DigestTwice, which, which < 0 ? QByteArray() : nameOf(which)};
            return;
        }
        m_digests.insert(digest);
        if (which >= 0)
            disclose(which, names, waiting);
    }

    void disclose(qsizetype which, QSet<QByteArray> *names, QList<Json> &waiting)
    {
        const auto parts = m_disclosed.at(which).items();
        const bool isClaim = names != nullptr;
        if (parts.size() != (isClaim ? 3U : 2U) || (isClaim && !parts[1].isString())) {
            m_fault = {Fault::Shape, which, {}};
            return;
        }
        if (isClaim) {
            const QByteArray name = parts[1].text();
            const bool isReserved = name == digests || name == elementDigest;
            if (isReserved || names->contains(name)) {
                m_fault = {isReserved ? Fault::Name : Fault::Conflict, which, name};
                return;
            }
            names->insert(name);
        }
        m_named.insert(which);
        waiting += parts.back();
    }

    QByteArray nameOf(qsizetype which) const
    {
        const auto parts = m_disclosed.at(which).items();
        return parts.size() == 3 ? parts[1].text() : QByteArray();
    }

    QHash<QByteArray, qsizetype> m_byDigest;
    QList<Json> m_disclosed; // Undefined: can't be read
    QSet<QByteArray> m_digests; // that were met
    QSet<qsizetype> m_named;
    std::optional<SdJwtFault> m_fault;
};

} // namespace

SdJwt SdJwt::split(QByteArrayView compact)
{
    QByteArrayList parts = QByteArray(compact.data(), compact.size()).split('~');
    SdJwt whole;
    whole.issuerSigned = parts.takeFirst();
    if (!parts.isEmpty())
        whole.keyBinding = parts.takeLast();
    whole.disclosures = parts;
    whole.hashed = compact.first(compact.size() - whole.keyBinding.size()).toByteArray();
    return whole;
}

QByteArray sdAlgorithm(const Json &claims)
{
    const Json algorithm = claims.value("_sd_alg");
    return algorithm.isUndefined() ? QByteArray("sha-256") : algorithm.text();
}

std::optional<SdJwtFault> disclosuresFault(const Json &claims, const QByteArrayList &disclosures)
{
    const auto hash = hashOf(sdAlgorithm(claims));
    if (!hash)
        return SdJwtFault {Fault::Algorithm, -1, sdAlgorithm(claims)};
    return Disclosing(*hash, disclosures).fault(claims);
}

std::optional<SdJwtFault> keyBindingFault(const Json &claims, const SdJwt &whole)
{
    const auto hash = hashOf(sdAlgorithm(claims));
    if (!hash)
        return SdJwtFault {Fault::Algorithm, -1, sdAlgorithm(claims)};
    const auto jwt = Jwt::parse(whole.keyBinding);
    if (!jwt || jwt->type() != QLatin1String("kb+jwt"))
        return SdJwtFault {Fault::NoKeyBinding, -1, jwt ? jwt->type().toUtf8() : QByteArray()};
    if (jwt->claims().value("sd_hash").text() != base64url(crypto::digest(*hash, whole.hashed)))
        return SdJwtFault {Fault::KeyBindingHash, -1, {}};
    return {};
}

} // namespace jose
