// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenrequest.h"
#include "ui/dialogpage.h"

#include <QTimer>
#include <chrono>

class QRadioButton;

namespace ui {

// Asks whether a program may have a token. Nothing but a click on Allow is a yes. It comes without being
// called, so what a person was typing or clicking just then is no answer.
class ConsentDialog : public PageDialog
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds deafFor {500}; // since it is in front

    explicit ConsentDialog(const accounts::Question &question, QWidget *parent = nullptr,
        std::chrono::milliseconds deafness = deafFor);

Q_SIGNALS:
    void answered(accounts::Consent consent); // once

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    void listen(bool isListening);
    void addRow(DialogPage *page, const QString &name, const QString &words);
    void addTimes(DialogPage *page, const accounts::Question &question, const QString &notForEver);
    accounts::Consent chosen() const;

    QTimer m_deaf;
    bool m_isListening = true;
    QPushButton *m_no = nullptr;
    QList<QWidget *> m_answers; // what can be pressed once it listens
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
