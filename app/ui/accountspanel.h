// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "ui/accountlistmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace ui {

class IconLabel;

// The left side: sign in, the accounts, and where their refresh tokens are.
class AccountsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPanel(accounts::Cloakroom &cloakroom, QWidget *parent = nullptr);

    void tick() { m_model.tick(); }

    QString current() const; // empty: none
    void select(const QString &id);
    void step(int rows); // up or down the list

Q_SIGNALS:
    void currentChanged();
    void signInAsked();

private:
    QWidget *createFooter();
    void showKeychain();

    accounts::Cloakroom &m_cloakroom;
    AccountListModel m_model;
    QListView *m_list;
    IconLabel *m_mark;
    QLabel *m_where;
    QPushButton *m_unlock;
};

} // namespace ui
