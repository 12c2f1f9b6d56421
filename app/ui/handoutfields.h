// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/handoutrules.h"
#include "accounts/passinganswers.h"

#include <QObject>
#include <functional>

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

    using Hours = QList<accounts::PassingAnswers::Allowance>;

    void show(const accounts::HandOutRules &rules, const Hours &hours = {});
    // What was changed here, of the rules as they are by then; good without these fields.
    std::function<accounts::HandOutRules(accounts::HandOutRules current)> changes() const;
    const Hours &hoursTakenBack() const { return m_hoursTakenBack; }

private:
    void takeBack();

    void list(const QString &program, bool isForIdToken, const QString &note);

    accounts::HandOutRules m_rules; // as they are shown
    Hours m_hours; // ..., below those that are always allowed
    QList<accounts::HandOutRules::Allowance> m_takenBack;
    Hours m_hoursTakenBack;
    QComboBox *m_to;
    QPushButton *m_takeBack;
    QListWidget *m_allowed;
};

} // namespace ui
