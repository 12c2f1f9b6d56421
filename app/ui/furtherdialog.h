// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "ui/dialogpage.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Form;

// Asks what a further access token of an account is for, and adds it.
class FurtherDialog : public PageDialog
{
    Q_OBJECT

public:
    FurtherDialog(accounts::Cloakroom &cloakroom, const accounts::Entry &entry, QWidget *parent = nullptr);

Q_SIGNALS:
    void moreScopesAsked(const oauth::Scopes &scopes); // those that the account hasn't got

private:
    void chosen();
    void add();

    accounts::Cloakroom &m_cloakroom;
    QString m_id;
    DialogPage *m_page;
    Form *m_form;
    QComboBox *m_way;
    QLineEdit *m_resource;
    QLineEdit *m_audience;
    QLineEdit *m_scopes;
    QPushButton *m_more;
    oauth::Scopes m_missed;
};

} // namespace ui
