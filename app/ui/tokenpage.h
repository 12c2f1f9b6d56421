// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "explain/checks.h"
#include "oauth/scope.h"
#include "ui/looked.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QWidget>
#include <functional>
#include <optional>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace ui {

class CheckList;
class LifetimeBar;
class ScopeChips;
class TokenViews;

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
    explain::Expected chosen; // of a pasted token
    bool isBound = false; // an API takes it with a proof only; a pasted one says so itself, too
    bool hasIdToken = false; // of the same sign-in; without one nothing proves who signed in
};

// Seconds that this computer's clock is ahead of the server's, if that is known now. `issuer` is what a token
// says itself; an account knows its server.
using ClockAhead = std::function<std::optional<qint64>(const QString &issuer)>;

// One token, top to bottom: lifetime, checks beside scopes, what it says in three views. A large one is
// looked at in another thread.
class TokenPage : public QWidget
{
    Q_OBJECT

public:
    explicit TokenPage(QWidget *parent = nullptr);

    void setClockAhead(const ClockAhead &clockAhead); // asked at each setNow()
    void setToken(const TokenShown &shown);
    const explain::Token &token() const { return m_looked.token; } // as it was looked at
    bool isBound() const; // an API takes it with a proof only
    const crypto::Secret &secret() const { return m_shown.token; }
    bool isLooking() const { return m_looking.isRunning(); }
    void forbidReveal(); // of tokens, for good; what they say is shown, and they go to no other page
    void setNow(const QDateTime &now); // moves the countdown and what depends on the time

Q_SIGNALS:
    void looked(); // and shown
    void offerTaken(explain::Check::Offer offer); // of a check
    void keysLacking(); // to tell who signed it; once for each token that is set

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createContent();
    void fill(const Looked &looked);
    void compareClocks();
    bool mustCheckAgain() const;
    void showChecks();
    void showLifetime();
    void scrollTo(QWidget *in, const QRect &place);

    ClockAhead m_clockAhead;
    TokenShown m_shown;
    Looked m_looked;
    QFutureWatcher<Looked> m_looking;
    QDateTime m_now;
    QDateTime m_checkedAt;
    bool m_mayLackKeys = false; // and nobody was told
    bool m_mayReveal = true;

    QScrollArea *m_area;
    LifetimeBar *m_lifetime;
    QBoxLayout *m_pair; // checks and scopes, side by side unless narrow
    CheckList *m_checks;
    ScopeChips *m_scopes;
    QLabel *m_explanation;
    TokenViews *m_views;
};

} // namespace ui
