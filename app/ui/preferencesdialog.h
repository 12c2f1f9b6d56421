// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/keptpreferences.h"
#include "ui/desktop.h"
#include "ui/dialogpage.h"

class QCheckBox;
class QComboBox;

namespace ui {

class Form;

// What holds for the whole program: few things, each with what it does.
class PreferencesDialog : public PageDialog
{
    Q_OBJECT

public:
    PreferencesDialog(accounts::KeptPreferences &preferences, const Desktop &desktop, bool hasTray,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void restartAsked(); // so that another language shows

private:
    void createLook();
    void createPresence(bool hasTray);
    void createSecrets();
    void offerRestart();
    void save();
    void takeBack();
    base::Result<base::Done> saveStart();

    accounts::KeptPreferences &m_preferences;
    Desktop m_desktop;
    accounts::Preferences m_before; // as it was opened, or as it was saved
    DialogPage *m_page;
    Form *m_form;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_tray = nullptr;
    QCheckBox *m_start = nullptr; // nullptr: this desktop can't
    QCheckBox *m_lock = nullptr;
    QComboBox *m_clipboard = nullptr;
    QComboBox *m_handOut = nullptr;
    QComboBox *m_proxy = nullptr;
};

} // namespace ui
