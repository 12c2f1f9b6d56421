// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace ui {

class FlowLayout;

QString furtherName(const oauth::FurtherToken &token); // what it is asked for, cut

// The access tokens of an account side by side: its own, and the further ones made from that. One of them is
// shown below.
class FurtherBar : public QWidget
{
    Q_OBJECT

public:
    explicit FurtherBar(QWidget *parent = nullptr);

    void setEntry(const accounts::Entry &entry, const QDateTime &now);
    QString chosen() const { return m_chosen; } // the id of a further one; empty: the account's own
    void choose(const QString &further);

Q_SIGNALS:
    void changed(); // another one is chosen
    void addAsked();
    void askAgainAsked(const QString &further);
    void removeAsked(const QString &further);

private:
    void list(const accounts::Entry &entry);
    void showStanding(const accounts::Entry &entry, const QDateTime &now);

    QWidget *m_tokens;
    FlowLayout *m_flow;
    QButtonGroup *m_group;
    QPushButton *m_add;
    QPushButton *m_again = nullptr;
    QWidget *m_of; // the further one that is chosen
    QLabel *m_standing;
    QString m_chosen;
    QStringList m_listed; // ids
};

} // namespace ui
