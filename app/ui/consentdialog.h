// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenrequest.h"
#include "ui/dialogpage.h"

class QRadioButton;

namespace ui {

// Asks whether a program may have a token. Nothing but a click on Allow is a yes.
class ConsentDialog : public PageDialog
{
    Q_OBJECT

public:
    explicit ConsentDialog(const accounts::Question &question, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(accounts::Consent consent); // once

private:
    void addRow(DialogPage *page, const QString &name, const QString &words);
    void addTimes(DialogPage *page, const accounts::Question &question, const QString &notForEver);
    accounts::Consent chosen() const;

    QRadioButton *m_hour = nullptr;
    QRadioButton *m_always = nullptr;
};

// Shows one question at a time, in the order they came.
class ConsentQueue : public QObject
{
    Q_OBJECT

public:
    explicit ConsentQueue(QWidget *window);

    base::Future<accounts::Consent> ask(const accounts::Question &question, QObject *owner);

    void come(); // to the front, if a question waits

Q_SIGNALS:
    void shown(); // somebody ought to look
    void emptied(); // no question waits any more

private:
    void showFirst();

    QWidget *m_window;
    QList<ConsentDialog *> m_waiting; // the first of them is shown
};

} // namespace ui
