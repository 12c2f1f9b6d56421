// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/handout.h"

#include "accounts/awaitrenewal.h"
#include "accounts/schedule.h"
#include "crypto/key.h"
#include "jose/jwt.h"
#include "oauth/dpop.h"

namespace accounts {

using base::Done;
using base::Error;
using Kind = TokenRequest::Kind;

namespace {

constexpr qint64 justSeconds = 10;

base::Future<Done> done()
{
    return base::ready<Done>(Done {});
}

base::Failure unknown()
{
    return base::failure(Error::Kind::NotFound, QStringLiteral("accounts.unknown"));
}

std::optional<QDateTime> endOf(const crypto::Secret &idToken)
{
    const auto jwt = jose::Jwt::parse(idToken.reveal());
    const auto end = jwt ? jwt->claims().value("exp").integer() : std::nullopt;
    return end ? std::optional(QDateTime::fromSecsSinceEpoch(*end, Qt::UTC)) : std::nullopt;
}

HandedOut accessTokenOf(const oauth::TokenSet &tokens)
{
    HandedOut token;
    token.token = tokens.accessToken;
    token.tokenType = tokens.tokenType;
    token.expiresAt = tokens.expiresAt;
    token.scopes = tokens.scopes;
    token.isBound = tokens.isBound();
    return token;
}

} // namespace

HandOut::HandOut(Cloakroom &cloakroom, Consents &consents, const TokenRequest &request, const Asker &asker,
    QObject *parent)
    : QObject(parent)
    , m_cloakroom(cloakroom)
    , m_consents(consents)
    , m_request(request)
    , m_asker(asker)
{
}

base::Future<HandedOut> HandOut::run()
{
    const auto found = base::ready(findAccount());
    const auto allowed = base::andThen(found, this, [this](const QString &) { return allow(); });
    const auto opened = base::andThen(allowed, this, [this](const Done &) { return open(); });
    const auto fresh = base::andThen(opened, this, [this](const Done &) { return renewIfDue(); });
    const auto handed = base::andThen(fresh, this, [this](const Done &) { return handOut(); });
    return base::recover(handed, this, [this](const Error &error) -> base::Result<HandedOut> {
        noteRefusal(error);
        return base::Failure(error);
    });
}

bool HandOut::isLocked() const
{
    m_cloakroom.lookAtLock();
    return m_cloakroom.isLocked();
}

base::Result<QString> HandOut::findAccount()
{
    auto found = m_cloakroom.book().idOf(m_request.account);
    m_id = found.value_or(QString());
    if (isLocked())
        return base::Failure(lockedError());
    if (!found && !m_asker.remote.isEmpty())
        found.error().expected.clear(); // which accounts there are is for those who are here
    return found;
}

base::Future<Done> HandOut::allow()
{
    const Account &account = entry()->account;
    const bool isEachTime = account.settings.handOut.to == HandOutRules::To::AskEachTime;
    return m_consents.decide({m_id, account.name(), m_asker, m_request, isEachTime}, this);
}

base::Future<Done> HandOut::open()
{
    if (!entry())
        return base::ready<Done>(unknown());
    if (entry()->state == State::SignInAgain) {
        return base::ready<Done>(base::Failure(entry()->trouble.value_or(
            Error {Error::Kind::SignInAgain, QStringLiteral("invalid_grant"), {}, {}, {}})));
    }
    return entry()->credential ? done() : m_cloakroom.open(m_id);
}

std::optional<HandedOut> HandOut::present() const
{
    if (!entry() || !entry()->credential)
        return {};
    const oauth::TokenSet &tokens = entry()->credential->tokens;
    std::optional<HandedOut> token;
    if (m_request.kind == Kind::IdToken) {
        token = HandedOut();
        token->kind = Kind::IdToken;
        token->token = tokens.idToken;
        token->expiresAt = endOf(tokens.idToken);
    } else if (m_further.isEmpty()) {
        token = accessTokenOf(tokens);
    } else if (const auto further = entry()->further.value(m_further).tokens) {
        token = accessTokenOf(*further);
    }
    if (!token || token->token.isEmpty())
        return {};
    token->accountId = m_id;
    token->accountName = entry()->account.name();
    return token;
}

// Of one whose end nobody told, nobody can say more.
bool HandOut::isGood(const HandedOut &token, std::chrono::seconds least) const
{
    return !token.expiresAt
        || m_cloakroom.now().secsTo(*token.expiresAt) >= std::max(least, leastValid).count();
}

// What happened while a person or the keychain was asked is looked at before all else.
base::Future<Done> HandOut::renewIfDue()
{
    if (isLocked())
        return base::ready<Done>(base::Failure(lockedError()));
    if (!entry() || !entry()->credential || entry()->state == State::SigningOut)
        return base::ready<Done>(unknown());
    if (m_request.kind == Kind::IdToken && entry()->credential->tokens.idToken.isEmpty()) {
        return base::ready<Done>(base::failure(Error::Kind::BadInput, QStringLiteral("handout.no_id_token")));
    }
    return m_request.kind == Kind::AccessToken && m_request.isForFurther() ? renewFurther() : renewOwn();
}

// One that is good for long enough is better than none, though it be due.
base::Future<Done> HandOut::renewOwn()
{
    const auto known = present();
    const oauth::TokenSet &tokens = entry()->credential->tokens;
    const auto due = renewalTime(tokens, 0, renewedBy(entry()->account));
    const bool isGoodEnough = known && isGood(*known, m_request.minValid);
    const bool isDue = m_request.kind == Kind::AccessToken && due && *due <= m_cloakroom.now();
    const bool mayRenewFirst = isDue && entry()->canRenew() && !entry()->trouble;
    if (isGoodEnough && !mayRenewFirst)
        return done();
    if (!entry()->canRenew() && known && isGood(*known, leastValid))
        return done(); // too short, which is told at the end
    if (!entry()->canRenew()) {
        return base::ready<Done>(
            base::failure(Error::Kind::SignInAgain, QStringLiteral("refresh.no_refresh_token")));
    }
    // What has only just come won't last longer the next time; and nobody is asked more often for a program.
    const bool isNew = tokens.receivedAt.secsTo(m_cloakroom.now()) < justSeconds;
    if (isNew && (m_request.kind == Kind::IdToken || (known && isGood(*known, leastValid))))
        return done();
    const auto next = m_cloakroom.nextRenewal(m_id);
    if (entry()->trouble && next && m_cloakroom.now().secsTo(*next) > patience.count())
        return base::ready<Done>(base::Failure(*entry()->trouble));
    const auto renewed = awaitRenewal(m_cloakroom, m_id, isGoodEnough ? briefPatience : patience, this);
    return base::recover(renewed, this, [this](const Error &error) -> base::Future<Done> {
        const auto still = present();
        if (still && entry()->notKept) // it has to be kept first, or ends with this process
            return awaitRenewal(m_cloakroom, m_id, patience, this);
        const bool isUseful
            = still && isGood(*still, m_request.minValid) && entry()->state == State::SignedIn;
        return base::ready<Done>(isUseful ? base::Result<Done>(Done {}) : base::Failure(error));
    });
}

base::Future<Done> HandOut::renewFurther()
{
    oauth::FurtherToken wanted;
    wanted.resource = m_request.resource;
    wanted.scopes = m_request.scopes;
    const auto named = m_cloakroom.furtherOnDemand(m_id, wanted);
    if (!named)
        return base::ready<Done>(base::Failure(named.error()));
    m_further = *named;
    const auto known = present();
    if (known && isGood(*known, m_request.minValid))
        return done();
    const Further further = entry()->further.value(m_further);
    if (further.trouble && further.notBefore > m_cloakroom.now())
        return base::ready<Done>(base::Failure(*further.trouble));
    return awaitFurther(m_cloakroom, m_id, m_further, patience, this);
}

base::Result<HandedOut> HandOut::withProof(const HandedOut &token) const
{
    const TokenRequest::Proof &wanted = m_request.proof;
    if (wanted.url.isEmpty())
        return token;
    const auto pair = crypto::Key::fromPkcs8(entry()->credential->proofKey.reveal());
    if (!token.isBound || !pair)
        return base::failure(Error::Kind::BadInput, QStringLiteral("handout.not_bound"));
    HandedOut proven = token;
    proven.proof = crypto::Secret(
        oauth::dpopProof(*pair, wanted.method, wanted.url, m_cloakroom.now(), wanted.nonce, token.token));
    return proven;
}

base::Result<HandedOut> HandOut::handOut()
{
    if (isLocked())
        return base::Failure(lockedError());
    const auto there = present();
    if (!there)
        return unknown();
    const auto token = withProof(*there);
    if (!token)
        return token;
    if (!isGood(*token, m_request.minValid)) {
        return base::failure(Error::Kind::BadInput, QStringLiteral("handout.too_short"),
            QStringLiteral("%1 s").arg(std::max(m_request.minValid, leastValid).count()),
            QStringLiteral("%1 s").arg(qMax<qint64>(0, m_cloakroom.now().secsTo(*token->expiresAt))));
    }
    m_cloakroom.activity().recordHandOut(m_id,
        {m_asker.program, m_asker.remote, token->kind == Kind::IdToken, token->scopes.toString(),
            m_request.resource});
    return *token;
}

// What the person decided, or would have had to. Other failures are events of their own.
void HandOut::noteRefusal(const Error &why)
{
    static const QStringList refusals {QStringLiteral("accounts.locked"), QStringLiteral("handout.off"),
        QStringLiteral("handout.denied"), QStringLiteral("handout.unanswered"),
        QStringLiteral("handout.unasked")};
    if (!entry() || !refusals.contains(why.code))
        return;
    m_cloakroom.activity().recordRefusal(
        m_id, {m_asker.program, m_asker.remote, m_request.kind == Kind::IdToken, {}, {}}, why);
}

} // namespace accounts
