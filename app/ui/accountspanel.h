// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "ui/accountlistmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ui {

class IconLabel;
class RowButton;

// The left side: sign in, the accounts, the way to any other token, and where their refresh tokens are.
class AccountsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPanel(accounts::Cloakroom &cloakroom, QWidget *parent = nullptr);

    void tick() { m_model.tick(); }
    void search(); // puts the cursor there

    // The account that was chosen; it stays when a search doesn't find it. Empty: none.
    QString current() const { return m_current; }
    void select(const QString &id);
    void step(int rows); // up or down the list
    void move(int rows); // the chosen account itself
    void setActions(const QList<QAction *> &actions); // for the menu of an account

Q_SIGNALS:
    void currentChanged();
    void chosen(); // by a click or Return: to be seen, not passed over
    void signInAsked();
    void inspectAsked(); // of a token that isn't an account's
    void troubleMet(const base::Error &error); // the accounts file took no change

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *createHead();
    void createList();
    QWidget *createFooter();
    void find(const QString &text);
    void choose();
    void moveTo(const QString &id, const QString &before);
    void group();
    void showMenu(const QPoint &at);
    void enterList();
    bool pressed(int key); // in the search box; true if it was understood
    void showKeychain();
    void showNothing();

    accounts::Cloakroom &m_cloakroom;
    AccountListModel m_model;
    AccountFilter m_filter;
    QString m_current;
    bool m_finding = false;
    QLineEdit *m_search;
    QPushButton *m_signIn;
    QLabel *m_nothing; // is found
    QListView *m_list;
    RowButton *m_inspect;
    IconLabel *m_mark;
    QLabel *m_where;
    QPushButton *m_unlock;
};

} // namespace ui
