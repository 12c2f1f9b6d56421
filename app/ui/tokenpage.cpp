// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenpage.h"

#include "explain/tokentitle.h"
#include "ui/checklist.h"
#include "ui/controls.h"
#include "ui/lifetimebar.h"
#include "ui/scopechips.h"
#include "ui/theme.h"
#include "ui/tokenviews.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int narrow = 620; // below: checks above scopes
constexpr int leastScrolled = 240; // tall
constexpr qint64 minute = 60;

// By this computer's clock, as far as the one it was written by is known.
std::optional<QDateTime> timeHere(
    const jose::Jwt &jwt, const char *claim, const std::optional<qint64> &clockAhead)
{
    const auto time = jwt.time(claim);
    return time ? std::optional(time->addSecs(clockAhead.value_or(0))) : std::nullopt;
}

// What its server told of an account's token; what it didn't tell, the token itself, for the reader alone.
Lifetime lifetimeOf(const TokenShown &shown, const std::optional<jose::Jwt> &jwt)
{
    Lifetime lifetime {shown.issuedAt, {}, shown.expiresAt, Lifetime::End::NotTold, shown.context.clockAhead};
    if (!jwt)
        return lifetime;
    const QDateTime issued = timeHere(*jwt, "iat", lifetime.clockAhead).value_or(shown.issuedAt);
    // A start that is as near as this is no other one, or that of a clock which is ahead.
    const QDateTime begins = timeHere(*jwt, "nbf", lifetime.clockAhead).value_or(QDateTime());
    if (begins > issued.addSecs(oauth::IdToken::skewSeconds))
        lifetime.notBefore = begins;
    if (!shown.expiresAt) {
        lifetime.expiresAt = timeHere(*jwt, "exp", lifetime.clockAhead);
        lifetime.issuedAt = issued;
    }
    return lifetime;
}

} // namespace

TokenPage::TokenPage(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Token"));
    m_area->setWidgetResizable(true);
    m_area->setWidget(createContent());
    m_area->setBackgroundRole(QPalette::Base);
    m_area->widget()->setBackgroundRole(QPalette::Base);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    connect(m_views, &TokenViews::wentTo, this, &TokenPage::scrollTo);
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        if (m_looking.future().resultCount() > 0)
            fill(m_looking.result());
    });
}

QWidget *TokenPage::createContent()
{
    auto *content = new QWidget(this);
    m_lifetime = new LifetimeBar(content);
    m_checks = new CheckList(content);
    connect(m_checks, &CheckList::offerTaken, this, &TokenPage::offerTaken);
    m_scopes = new ScopeChips(content);
    m_explanation = wrappedLabel({}, content);
    m_views = new TokenViews(content);

    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(space::groups);
    m_pair->addWidget(m_checks, 1, Qt::AlignTop);
    m_pair->addWidget(m_scopes, 1, Qt::AlignTop);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    column->setSpacing(space::groups);
    column->addWidget(m_lifetime);
    column->addLayout(m_pair);
    column->addWidget(m_explanation);
    column->addWidget(m_views);
    column->addStretch();
    return content;
}

void TokenPage::setClockAhead(const ClockAhead &clockAhead)
{
    m_clockAhead = clockAhead;
}

void TokenPage::setToken(const TokenShown &shown)
{
    const bool isSame = shown.token == m_shown.token && shown.use == m_shown.use
        && shown.isBound == m_shown.isBound && !isLooking();
    m_shown = shown;
    m_mayLackKeys = m_mayLackKeys || !isSame;
    m_now = shown.context.expectation.now.isValid() ? shown.context.expectation.now : m_now;
    m_looking.setFuture({}); // what comes of it isn't waited for any more
    if (isSame)
        return fill(m_looked);
    if (shown.token.reveal().size() <= Looked::quick)
        return fill(Looked::at(shown.token, shown.use, m_now));
    fill({});
    m_explanation->setText(tr("It is large: it is being read."));
    m_explanation->show();
    m_looking.setFuture(Looked::later(shown.token, shown.use, m_now));
}

bool TokenPage::isBound() const
{
    const bool saysSo
        = m_shown.use == explain::TokenUse::Pasted && token().jwt && explain::namesProofKey(*token().jwt);
    return m_shown.isBound || saysSo;
}

void TokenPage::forbidReveal()
{
    m_mayReveal = false;
    m_views->forbidReveal();
}

void TokenPage::fill(const Looked &looked)
{
    const bool isSame = looked.json == m_looked.json;
    m_looked = looked;
    if (!isSame)
        m_views->setToken(m_shown.token, m_shown.use, looked, isBound());
    m_explanation->setText(looked.token.explanation);
    m_explanation->setVisible(!looked.token.explanation.isEmpty());
    m_checkedAt = {};
    showLifetime();
    setNow(m_now);
    Q_EMIT this->looked();
}

// A pasted token's life and scopes are what it says itself.
void TokenPage::showLifetime()
{
    const bool isPasted = m_shown.use == explain::TokenUse::Pasted;
    const auto &jwt = token().jwt;
    const bool hasClaims = jwt && !jwt->claims().isUndefined();
    const auto &carried = m_looked.scopes;
    m_lifetime->setVisible(!isPasted || hasClaims);
    m_scopes->setVisible(!isPasted || carried);
    if (!isPasted) {
        m_scopes->setScopes(m_shown.asked, m_shown.granted, carried, m_shown.context.expectation.issuer);
        m_lifetime->setLifetime(lifetimeOf(m_shown, jwt));
    } else if (hasClaims) {
        m_scopes->setScopes({}, carried.value_or(oauth::Scopes()), carried, jwt->issuer());
        const bool hasEnd = !jwt->claims().value("exp").isUndefined();
        const auto ahead = m_shown.context.clockAhead;
        m_lifetime->setLifetime({timeHere(*jwt, "iat", ahead).value_or(QDateTime()),
            timeHere(*jwt, "nbf", ahead).value_or(QDateTime()), timeHere(*jwt, "exp", ahead),
            hasEnd                       ? Lifetime::End::Unreadable
                : explain::isProof(*jwt) ? Lifetime::End::Soon
                                         : Lifetime::End::Never,
            ahead});
    }
}

void TokenPage::setNow(const QDateTime &now)
{
    m_now = now;
    m_shown.context.expectation.now = now;
    compareClocks();
    m_lifetime->setNow(now);
    m_views->setNow(now);
    if (mustCheckAgain())
        showChecks();
}

// A server answers, or this computer's clock is set, while a token is looked at.
void TokenPage::compareClocks()
{
    const QString issuer = token().jwt ? token().jwt->issuer() : QString();
    const bool isKnown = m_shown.use != explain::TokenUse::Pasted || !issuer.isEmpty();
    const auto ahead = m_clockAhead && isKnown ? m_clockAhead(issuer) : std::nullopt;
    if (std::exchange(m_shown.context.clockAhead, ahead) == ahead)
        return;
    m_shown.chosen.clockAhead = ahead;
    m_checkedAt = {};
    showLifetime();
}

// Each second; a large token, whose signature takes long to check, when there is something new to say.
bool TokenPage::mustCheckAgain() const
{
    if (!m_checkedAt.isValid() || m_shown.token.reveal().size() <= Looked::quick)
        return true;
    const auto hasPassed = [this](const char *claim) {
        const auto time
            = token().jwt ? timeHere(*token().jwt, claim, m_shown.context.clockAhead) : std::nullopt;
        return time && (*time <= m_checkedAt) != (*time <= m_now);
    };
    return qAbs(m_checkedAt.secsTo(m_now)) >= minute || hasPassed("exp") || hasPassed("nbf");
}

void TokenPage::showChecks()
{
    QList<explain::Check> checks;
    if (const auto &jwt = token().jwt) {
        switch (m_shown.use) {
        case explain::TokenUse::IdToken:
            checks = explain::checkIdToken(*jwt, m_shown.context);
            break;
        case explain::TokenUse::Pasted:
            checks = explain::checkPasted(*jwt, m_shown.material, m_now, m_shown.chosen)
                + token().selectiveChecks;
            break;
        case explain::TokenUse::RefreshToken:
            checks = explain::checkRefreshToken(*jwt, m_shown.context);
            break;
        case explain::TokenUse::AccessToken:
            checks = explain::checkAccessToken(*jwt, m_shown.context);
            break;
        }
    }
    std::optional<explain::Check> binding;
    if (m_shown.use == explain::TokenUse::AccessToken)
        binding = explain::checkBinding(token().jwt, m_shown.context);
    else if (m_shown.use == explain::TokenUse::Pasted)
        binding = explain::checkPastedBinding(token().jwt, m_shown.isBound);
    if (binding)
        checks += *binding;
    if (!m_shown.hasIdToken)
        checks += explain::nothingProvesWho();
    const bool mayGo = m_mayReveal && m_shown.use != explain::TokenUse::RefreshToken;
    for (explain::Check &check : checks) {
        if (!mayGo && check.offer != explain::Check::Offer::FetchKeys)
            check.offer = explain::Check::Offer::None; // it is taken on the page of pasted tokens
    }
    m_checks->setChecks(checks);
    m_checks->setVisible(!checks.isEmpty());
    m_checkedAt = m_now;
    const bool lacksKeys = std::any_of(checks.cbegin(), checks.cend(),
        [](const explain::Check &check) { return check.offer == explain::Check::Offer::FetchKeys; });
    if (lacksKeys && std::exchange(m_mayLackKeys, false))
        Q_EMIT keysLacking();
}

void TokenPage::scrollTo(QWidget *in, const QRect &place)
{
    const QPoint at = in->mapTo(m_area->widget(), place.center());
    m_area->ensureVisible(at.x(), at.y(), 0, place.height() + space::edge);
}

void TokenPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_views->setTallest(qMax(leastScrolled, event->size().height() - 2 * space::edge));
    m_pair->setDirection(event->size().width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ui
