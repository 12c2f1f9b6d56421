// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/mask.h"

#include "base/form.h"
#include "base/text.h"
#include "oauth/answer.h"

#include <QSet>
#include <QUrl>
#include <algorithm>

namespace oauth {

using Field = Exchange::Field;

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype leastRepeated = 8; // characters of a secret that give it away

// Whose values say how a thing was asked and answered, and never who may.
const QSet<QString> &harmless()
{
    static const QSet<QString> names {
        QStringLiteral("access_type"),
        QStringLiteral("audience"),
        QStringLiteral("authorization_endpoint"),
        QStringLiteral("client_assertion_type"),
        QStringLiteral("client_id"),
        QStringLiteral("code_challenge_method"),
        QStringLiteral("display"),
        QStringLiteral("end_session_endpoint"),
        QStringLiteral("error"),
        QStringLiteral("error_description"),
        QStringLiteral("expires_in"),
        QStringLiteral("grant_type"),
        QStringLiteral("interval"),
        QStringLiteral("introspection_endpoint"),
        QStringLiteral("iss"),
        QStringLiteral("issued_token_type"),
        QStringLiteral("issuer"),
        QStringLiteral("jwks_uri"),
        QStringLiteral("max_age"),
        QStringLiteral("prompt"),
        QStringLiteral("pushed_authorization_request_endpoint"),
        QStringLiteral("redirect_uri"),
        QStringLiteral("refresh_expires_in"),
        QStringLiteral("refresh_token_expires_in"),
        QStringLiteral("requested_token_type"),
        QStringLiteral("resource"),
        QStringLiteral("response_mode"),
        QStringLiteral("response_type"),
        QStringLiteral("revocation_endpoint"),
        QStringLiteral("scope"),
        QStringLiteral("subject_token_type"),
        QStringLiteral("token_endpoint"),
        QStringLiteral("token_type"),
        QStringLiteral("token_type_hint"),
        QStringLiteral("ui_locales"),
        QStringLiteral("userinfo_endpoint"),
        QStringLiteral("verification_uri"),
        QStringLiteral("verification_url"),
    };
    return names;
}

// Whose values open something. Any other unknown value is masked as well, but may be a common word.
const QSet<QString> &secret()
{
    static const QSet<QString> names {
        QStringLiteral("DPoP"),
        QStringLiteral("access_token"),
        QStringLiteral("client_assertion"),
        QStringLiteral("client_secret"),
        QStringLiteral("code"),
        QStringLiteral("code_verifier"),
        QStringLiteral("id_token"),
        QStringLiteral("id_token_hint"),
        QStringLiteral("nonce"),
        QStringLiteral("refresh_token"),
        QStringLiteral("request_uri"),
        QStringLiteral("response"),
        QStringLiteral("state"),
        QStringLiteral("subject_token"),
        QStringLiteral("token"),
    };
    return names;
}

// Those of an answer. What else has a name like a secret may be a word there: "code" is often a status.
const QSet<QString> &token()
{
    static const QSet<QString> names {
        QStringLiteral("access_token"),
        QStringLiteral("client_secret"),
        QStringLiteral("device_code"),
        QStringLiteral("id_token"),
        QStringLiteral("refresh_token"),
        QStringLiteral("registration_access_token"),
        QStringLiteral("request_uri"),
    };
    return names;
}

// Each stretch of a text that is long enough to give a secret away.
template <typename Use> void forEachPiece(const QString &text, Use use)
{
    for (qsizetype at = 0; at + leastRepeated <= text.size(); ++at)
        use(QStringView(text).mid(at, leastRepeated));
}

bool holdsAny(const QString &text, const QSet<QStringView> &pieces)
{
    bool held = false;
    forEachPiece(text, [&](QStringView piece) { held = held || pieces.contains(piece); });
    return held;
}

bool holdsWhole(const QString &text, const QStringList &values)
{
    return std::any_of(values.begin(), values.end(),
        [&text](const QString &value) { return value.size() >= leastRepeated && text.contains(value); });
}

} // namespace

Field Mask::field(const QString &name, const QString &value)
{
    const QString shown = base::visible(name, longestName);
    if (harmless().contains(name))
        return {shown, base::visible(value, Exchange::longestValue), false};
    if (!value.isEmpty())
        (secret().contains(name) || token().contains(name) ? m_secrets : m_unknown) += value;
    return {shown, {}, true};
}

Field Mask::member(const QString &name, const QString &value)
{
    if (harmless().contains(name) || token().contains(name))
        return field(name, value);
    m_answered += value;
    return {base::visible(name, longestName), {}, true};
}

Field Mask::authorization(const QString &value)
{
    constexpr qsizetype longestScheme = 16;
    const qsizetype blank = value.indexOf(u' ');
    m_secrets += value.mid(blank + 1);
    const QString scheme = value.left(qMax<qsizetype>(blank, 0));
    if (scheme.compare(QLatin1String("Basic"), Qt::CaseInsensitive) == 0) {
        // Two halves, each form-encoded first: RFC 6749 section 2.3.1.
        const QByteArray halves = QByteArray::fromBase64(value.mid(blank + 1).toLatin1());
        const auto secret = base::parseForm("secret=" + halves.mid(halves.indexOf(':') + 1));
        if (secret && !secret->constFirst().second.isEmpty())
            m_secrets += secret->constFirst().second;
    }
    return {QStringLiteral("Authorization"), base::visible(scheme, longestScheme), true};
}

void Mask::hideRepeated(QList<Field> &fields) const
{
    QList<QStringList> said; // by field: as it stands, and without percent-encoding
    QSet<QStringView> pieces;
    for (const Field &field : fields) {
        said.append(QStringList {field.value, QUrl::fromPercentEncoding(field.value.toUtf8())});
        for (const QString &text : said.last())
            forEachPiece(text, [&pieces](QStringView piece) { pieces += piece; });
    }
    // A secret may be as large as an answer: each is gone through once.
    QSet<QStringView> shared;
    for (const QString &hidden : m_secrets) {
        forEachPiece(hidden, [&](QStringView piece) {
            if (pieces.contains(piece))
                shared += piece;
        });
    }
    for (qsizetype i = 0; i < fields.size(); ++i) {
        Field &field = fields[i];
        const bool isError = field.name == QLatin1String("error");
        if (field.masked || (isError && isRegisteredError(field.value)))
            continue;
        const bool isWords = isError || field.name == QLatin1String("error_description");
        const bool isRepeated = std::any_of(said[i].begin(), said[i].end(), [&](const QString &text) {
            return holdsAny(text, shared) || repeats(text) || (!isWords && repeatsAnswered(text));
        });
        if (isRepeated)
            field = {field.name, {}, true};
    }
}

// The whole of a short secret, or of a value that may be a common word.
bool Mask::repeats(const QString &text) const
{
    return std::any_of(m_secrets.begin(), m_secrets.end(), [&text](const QString &hidden) {
        return hidden.size() < leastRepeated && text.contains(hidden);
    }) || holdsWhole(text, m_unknown);
}

bool Mask::repeatsAnswered(const QString &text) const
{
    return holdsWhole(text, m_answered);
}

} // namespace oauth
