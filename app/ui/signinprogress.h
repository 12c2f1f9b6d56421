// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signin.h"
#include "ui/dialogpage.h"
#include "ui/steplist.h"

#include <QElapsedTimer>
#include <QTimer>

namespace ui {

// Shows a sign-in as it happens.
class SignInProgress : public DialogPage
{
    Q_OBJECT

public:
    SignInProgress(const base::Clock &clock, QWidget *parent = nullptr);

    using Step = accounts::SignIn::Step;

    // Without an issuer there is nothing to ask, without openid no ID token to check.
    static QList<Step> stepsOf(const accounts::SignInRequest &request);
    static QList<Step> allSteps();

    void begin(const QString &host, const QList<Step> &steps); // a new attempt
    void follow(accounts::SignIn &signIn);

    // The steps so far, the one under way marked as failed with these words.
    QList<StepList::Step> stepsFailed(const QString &words) const;

Q_SIGNALS:
    void cancelAsked();
    void copyLinkAsked();
    void openAgainAsked();

private:
    void reach(Step step, const accounts::SignIn &signIn);
    void show();
    void count();
    QString titleOf(Step step, StepList::Mark mark) const;

    base::Clock m_clock;
    StepList *m_list;
    QPushButton *m_copyLink;
    QPushButton *m_openAgain;
    QTimer m_second;
    QElapsedTimer m_since;
    QString m_host;
    QList<Step> m_steps;
    QHash<Step, QString> m_details;
    qsizetype m_now = -1; // index of the step under way
    QDateTime m_waitsUntil;
};

} // namespace ui
