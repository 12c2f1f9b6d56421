// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/handoutrules.h"

#include <QObject>

class QComboBox;
class QListWidget;
class QPushButton;

namespace ui {

class Form;

// The fields of a form about the other programs that may have an account's tokens.
class HandOutFields : public QObject
{
    Q_OBJECT

public:
    explicit HandOutFields(Form *form);

    void show(const accounts::HandOutRules &rules);
    // The rules as they are by now, with what was changed here.
    accounts::HandOutRules changed(accounts::HandOutRules current) const;

private:
    void takeBack();

    accounts::HandOutRules m_rules; // as they are shown
    QList<accounts::HandOutRules::Allowance> m_takenBack;
    QComboBox *m_to;
    QPushButton *m_takeBack;
    QListWidget *m_allowed;
};

} // namespace ui
