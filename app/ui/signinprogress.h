// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signin.h"
#include "ui/dialogpage.h"
#include "ui/steplist.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace ui {

class DeviceCode;
class PastedAddress;

// Shows a sign-in as it happens.
class SignInProgress : public DialogPage
{
    Q_OBJECT

public:
    SignInProgress(const base::Clock &clock, QWidget *parent = nullptr);

    using Step = accounts::SignIn::Step;

    // Those of its grant; without an issuer there is nothing to ask, without openid no ID token to check.
    static QList<Step> stepsOf(const accounts::SignInRequest &request);
    static QList<Step> codeSteps(); // all of the code grant's

    void begin(const QString &host, const QList<Step> &steps); // a new attempt
    bool isWaiting() const { return m_second.isActive(); } // for the person
    void follow(accounts::SignIn &signIn);

    void refuseAddress(const QString &words); // that was pasted
    void tellWaiting(); // for what it waits, in place of what went wrong before
    void endWaiting(); // nothing of a code or an address stays

    // The steps so far, the one under way marked as failed with these words.
    QList<StepList::Step> stepsFailed(const QString &words) const;

Q_SIGNALS:
    void cancelAsked();
    void copyAsked(); // the link, or the code for another device
    void openAsked(); // the browser here, again or after all
    void addressGiven(const QString &address); // at which a browser ended elsewhere
    void deviceAsked(); // to be used instead, as no browser opens

private:
    void reach(Step step, const accounts::SignIn &signIn);
    void waitFor(const accounts::CodeFlow &flow);
    void offerOtherWays(const accounts::CodeFlow &flow);
    void waitFor(const accounts::DeviceFlow &flow);
    void offer(QPushButton *button, const QString &text);
    void show();
    void count();
    QString browserTrouble() const; // in words; empty: the browser opened
    StepList::Mark markOf(qsizetype index, StepList::Mark now) const; // `now`: of the step under way
    QString titleOf(Step step, StepList::Mark mark) const;

    base::Clock m_clock;
    StepList *m_list;
    DeviceCode *m_device;
    PastedAddress *m_pasted;
    QPushButton *m_copy;
    QPushButton *m_paste;
    QPushButton *m_open;
    QPushButton *m_useDevice;
    QTimer m_second;
    QElapsedTimer m_since;
    QString m_host;
    QList<Step> m_steps;
    QHash<Step, QString> m_details;
    QString m_hosts; // that the server is at
    QString m_contradictions; // between what is known of the server and what it says of itself
    qsizetype m_now = -1; // index of the step under way
    QString m_waiting; // for what, in words
    QDateTime m_waitsUntil;
    QPointer<const accounts::Flow> m_flow; // that opens the browser
};

} // namespace ui
