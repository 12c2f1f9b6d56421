// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "base/browser.h"
#include "ui/dialogpage.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Form;
class HandOutFields;
class NetworkFields;

// What a person sets for one account. How it signs in is shown, and changed by signing in anew.
class AccountSettingsDialog : public PageDialog
{
    Q_OBJECT

public:
    AccountSettingsDialog(accounts::Cloakroom &cloakroom, const accounts::Entry &entry,
        const QList<base::NamedBrowser> &browsers, QWidget *parent = nullptr);

    void reject() override; // not while it is being saved

Q_SIGNALS:
    void signInChangeAsked();

private:
    void createLook(Form *form);
    void createBrowser(Form *form);
    QWidget *createSignIn();
    void chooseOtherBrowser();
    void save();
    void setSaving(bool isSaving);
    void finish();
    void showFault(const std::optional<base::Error> &error); // none: it is said already

    accounts::Cloakroom &m_cloakroom;
    accounts::Account m_account;
    QList<base::NamedBrowser> m_browsers;
    Form *m_form;
    QLineEdit *m_label = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_colour = nullptr;
    QComboBox *m_browser = nullptr;
    int m_chosenBrowser = 0; // in m_browser
    NetworkFields *m_network = nullptr;
    HandOutFields *m_handOut = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
