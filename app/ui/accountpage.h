// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "explain/token.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QTabBar;

namespace ui {

class Badge;
class ActivityView;
class ElidedLabel;
class FurtherBar;
class Pill;
class ServerPage;
class TokenPage;
class TroubleBar;

// One account: who, how it stands, what can be done, and its tokens.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPage(accounts::Cloakroom &cloakroom, QWidget *parent = nullptr);

    void setAccount(const QString &id);
    void tick();
    void tellCopied();
    QString helpPage() const; // of the guide
    crypto::Secret accessToken() const; // the one that is shown, or the account's own

Q_SIGNALS:
    void copyAsked();
    void renewAsked();
    void signOutAsked();
    void signInAgainAsked();
    void moreScopesAsked(const QString &id, const oauth::Scopes &scopes);
    void signatureCheckAsked(const crypto::Secret &token, bool isBound); // with what a person gives

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fetchKeys();
    QLayout *createHead();
    void createTabs();
    void arrangeHead();
    void arrangeTabs();
    void show();
    void showTrouble(const accounts::Entry &entry);
    void showTabs(const accounts::Entry &entry);
    void showTab();
    void showHandOuts();
    void showAccessToken(const accounts::Entry &entry);
    void todo();

    accounts::Cloakroom &m_cloakroom;
    QString m_id;
    bool m_mustSignInAgain = false;
    bool m_endsSoon = false; // and somebody has to sign in again then
    QTimer m_copiedTimer;
    bool m_hasTokens = false;
    ElidedLabel *m_name;
    ElidedLabel *m_provider;
    Pill *m_state;
    Pill *m_copied;
    QWidget *m_actions;
    QPushButton *m_copy;
    QPushButton *m_renew;
    QPushButton *m_signOut;
    QGridLayout *m_head;
    TroubleBar *m_trouble;
    TroubleBar *m_keyTrouble; // beside the check that asked for them
    QTabBar *m_tabs;
    QList<Badge *> m_badges; // beside the tokens' names
    Badge *m_handOuts; // beside the activity's
    FurtherBar *m_further;
    TokenPage *m_token;
    ServerPage *m_server;
    ActivityView *m_activity;
    QLabel *m_nothing; // in place of the tokens
};

} // namespace ui
