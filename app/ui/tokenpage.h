// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "explain/checks.h"
#include "explain/token.h"
#include "oauth/scope.h"

#include <QDateTime>
#include <QWidget>
#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace ui {

class CheckList;
class ClaimsView;
class EncodedToken;
class LifetimeBar;
class ScopeChips;

// A token of an account and what is known of it.
struct TokenShown
{
    crypto::Secret token;
    explain::TokenUse use = explain::TokenUse::AccessToken;
    QDateTime issuedAt;
    std::optional<QDateTime> expiresAt; // absent: not told
    oauth::Scopes asked;
    oauth::Scopes granted;
    explain::CheckContext context;
    std::optional<jose::KeyMaterial> material; // of a pasted token: what its signature is checked with
    QString keysFrom; // the issuer whose keys those are, which the person chose; empty: they were given
    bool hasIdToken = false; // of the same sign-in; without one nothing proves who signed in
};

// One token, top to bottom: lifetime, checks beside scopes, claims, the encoded token.
class TokenPage : public QWidget
{
    Q_OBJECT

public:
    explicit TokenPage(QWidget *parent = nullptr);

    void setToken(const TokenShown &shown);
    const explain::Token &token() const { return m_token; } // as it was looked at
    void setNow(const QDateTime &now); // moves the countdown and what depends on the time

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createContent();
    QWidget *createClaims();
    void showChecks();
    void showLifetime();
    void showClaims();

    TokenShown m_shown;
    explain::Token m_token;
    QDateTime m_now;

    LifetimeBar *m_lifetime;
    QBoxLayout *m_pair; // checks and scopes, side by side unless narrow
    CheckList *m_checks;
    ScopeChips *m_scopes;
    QLabel *m_explanation;
    QWidget *m_claims;
    QLineEdit *m_filter;
    ClaimsView *m_table;
    EncodedToken *m_encoded;
};

} // namespace ui
