// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenpage.h"

#include "explain/chosenissuer.h"
#include "explain/claims.h"
#include "ui/checklist.h"
#include "ui/claimsview.h"
#include "ui/controls.h"
#include "ui/encodedtoken.h"
#include "ui/lifetimebar.h"
#include "ui/scopechips.h"
#include "ui/theme.h"

#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int narrow = 620; // below: checks above scopes

} // namespace

TokenPage::TokenPage(QWidget *parent)
    : QWidget(parent)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Token"));
    area->setWidgetResizable(true);
    area->setWidget(createContent());
    area->setBackgroundRole(QPalette::Base);
    area->widget()->setBackgroundRole(QPalette::Base);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

QWidget *TokenPage::createContent()
{
    auto *content = new QWidget(this);
    m_lifetime = new LifetimeBar(content);
    m_checks = new CheckList(content);
    m_scopes = new ScopeChips(content);
    m_explanation = wrappedLabel({}, content);
    m_claims = createClaims();
    m_encoded = new EncodedToken(content);

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
    column->addWidget(m_claims);
    column->addWidget(m_encoded);
    column->addStretch();
    return content;
}

QWidget *TokenPage::createClaims()
{
    auto *claims = new QWidget(this);
    QLabel *title = secondaryLabel(tr("Claims"), claims);
    title->setFont(bold(secondaryFont()));
    m_filter = new QLineEdit(claims);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(200);
    m_table = new ClaimsView(claims);
    connect(m_filter, &QLineEdit::textChanged, m_table, &ClaimsView::setFilter);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::controls);
    head->addWidget(title);
    head->addWidget(m_filter, 1);
    head->addStretch(1);
    auto *column = new QVBoxLayout(claims);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(m_table);
    return claims;
}

void TokenPage::setToken(const TokenShown &shown)
{
    const bool isSame = shown.token == m_shown.token && shown.use == m_shown.use;
    m_shown = shown;
    m_now = shown.context.expectation.now.isValid() ? shown.context.expectation.now : m_now;
    if (!isSame) {
        m_token = explain::Token::look(shown.token, shown.use);
        m_encoded->setToken(shown.token, m_token);
    }
    m_explanation->setText(m_token.explanation);
    m_explanation->setVisible(!m_token.explanation.isEmpty());
    m_claims->setVisible(m_token.jwt || m_token.header);
    showLifetime();
    setNow(m_now);
}

// A pasted token's life and scopes are what it says itself.
void TokenPage::showLifetime()
{
    const bool pasted = m_shown.use == explain::TokenUse::Pasted;
    const auto &jwt = m_token.jwt;
    m_lifetime->setVisible(!pasted || (jwt && jwt->time("exp")));
    m_scopes->setVisible(!pasted || (jwt && jwt->claims().value("scope").isString()));
    if (!pasted) {
        m_scopes->setScopes(m_shown.asked, m_shown.granted);
        m_lifetime->setLifetime(m_shown.issuedAt, m_shown.expiresAt);
    } else if (jwt) {
        const auto scopes = oauth::Scopes::parse(jwt->claims().value("scope").string());
        m_scopes->setScopes(scopes, scopes);
        m_lifetime->setLifetime(
            jwt->time("iat").value_or(jwt->time("nbf").value_or(QDateTime())), jwt->time("exp"));
    }
}

void TokenPage::setNow(const QDateTime &now)
{
    m_now = now;
    m_shown.context.expectation.now = now;
    m_lifetime->setNow(now);
    showChecks();
    showClaims();
}

void TokenPage::showChecks()
{
    QList<explain::Check> checks;
    if (m_token.jwt) {
        switch (m_shown.use) {
        case explain::TokenUse::IdToken:
            checks = explain::checkIdToken(*m_token.jwt, m_shown.context);
            break;
        case explain::TokenUse::Pasted:
            checks = m_shown.keysFrom.isEmpty()
                ? explain::checkPasted(*m_token.jwt, m_shown.material, m_now)
                : explain::checkWithKeysOf(m_shown.keysFrom, m_shown.material->keys, *m_token.jwt, m_now);
            break;
        default:
            checks = explain::checkAccessToken(*m_token.jwt, m_shown.context);
        }
    }
    if (!m_shown.hasIdToken)
        checks += explain::nothingProvesWho();
    m_checks->setChecks(checks);
    m_checks->setVisible(!checks.isEmpty());
}

void TokenPage::showClaims()
{
    if (m_token.header)
        return m_table->setGroups(explain::explainHeader(*m_token.header, m_now));
    if (!m_token.jwt)
        return;
    m_table->setGroups(explain::explainClaims(m_token.jwt->claims(), m_now)
        + explain::explainDisclosures(m_token.disclosures, m_now)
        + explain::explainHeader(m_token.jwt->header(), m_now));
}

void TokenPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pair->setDirection(event->size().width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ui
