// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinprogress.h"

#include "explain/time.h"
#include "explain/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SignInProgress::SignInProgress(const base::Clock &clock, QWidget *parent)
    : DialogPage(parent)
    , m_clock(clock)
    , m_list(new StepList(this))
{
    setTitle(tr("Finish signing in with your browser"));
    body()->addWidget(m_list);
    body()->addStretch();
    m_copyLink = addLeftButton(tr("Copy link"));
    m_openAgain = addButton(tr("Open again"));
    connect(m_copyLink, &QPushButton::clicked, this, &SignInProgress::copyLinkAsked);
    connect(m_openAgain, &QPushButton::clicked, this, &SignInProgress::openAgainAsked);
    QPushButton *cancel = addButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &SignInProgress::cancelAsked);
    // Enter, pressed out of habit, ends nothing here.
    for (QPushButton *each : {m_copyLink, m_openAgain, cancel})
        each->setAutoDefault(false);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInProgress::count);
}

QList<SignInProgress::Step> SignInProgress::allSteps()
{
    return {Step::Discover, Step::Register, Step::OpenBrowser, Step::WaitForUser, Step::RedeemCode,
        Step::VerifyIdToken, Step::Save};
}

QList<SignInProgress::Step> SignInProgress::stepsOf(const accounts::SignInRequest &request)
{
    QList<Step> steps = allSteps();
    if (request.server)
        steps.removeOne(Step::Discover);
    if (!request.registers || !request.client.clientId.isEmpty())
        steps.removeOne(Step::Register);
    if (request.issuer.isEmpty() || !request.client.scopes.contains(QStringLiteral("openid")))
        steps.removeOne(Step::VerifyIdToken);
    return steps;
}

void SignInProgress::begin(const QString &host, const QList<Step> &steps)
{
    m_host = host;
    m_steps = steps;
    m_details.clear();
    m_now = 0;
    m_second.stop();
    m_since.start();
    m_copyLink->setEnabled(false);
    m_openAgain->setEnabled(false);
    setSentence(tr("The browser opens in a moment."));
    show();
}

void SignInProgress::follow(accounts::SignIn &signIn)
{
    connect(&signIn, &accounts::SignIn::reached, this, [this, &signIn](Step step) { reach(step, signIn); });
}

void SignInProgress::reach(Step step, const accounts::SignIn &signIn)
{
    const qsizetype index = m_steps.indexOf(step);
    if (index < 0)
        return;
    if (m_now >= 0 && index > m_now && m_steps.at(m_now) == Step::Discover)
        m_details[Step::Discover] = tr("Discovery, %1 ms").arg(m_since.elapsed());
    m_now = index;
    const bool waits = step == Step::WaitForUser;
    m_copyLink->setEnabled(waits);
    m_openAgain->setEnabled(waits);
    if (waits) {
        m_details[Step::OpenBrowser]
            = tr("Waiting on %1 · PKCE S256").arg(signIn.redirectUri().toString(QUrl::FullyEncoded));
        m_waitsUntil = signIn.waitsUntil();
        setSentence(signIn.browserTrouble()
                ? explain::inWords(*signIn.browserTrouble()).toString()
                : tr("%1 is open in your browser. Come back here when it says you can close the tab.")
                      .arg(m_host));
        m_second.start();
    } else if (m_second.isActive()) {
        m_second.stop();
        m_details.remove(Step::WaitForUser);
        setSentence(tr("Your browser has done its part. The rest happens by itself."));
    }
    count();
}

void SignInProgress::count()
{
    if (m_second.isActive())
        m_details[Step::WaitForUser]
            = tr("%1 left").arg(explain::duration(qMax<qint64>(0, m_clock().secsTo(m_waitsUntil))));
    show();
}

void SignInProgress::show()
{
    QList<StepList::Step> steps;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const StepList::Mark mark = i < m_now ? StepList::Mark::Done
            : i == m_now                      ? StepList::Mark::Now
                                              : StepList::Mark::ToDo;
        steps << StepList::Step {mark, titleOf(m_steps.at(i), mark), m_details.value(m_steps.at(i))};
    }
    m_list->setSteps(steps);
    Q_EMIT resized();
}

QList<StepList::Step> SignInProgress::stepsFailed(const QString &words) const
{
    QList<StepList::Step> steps;
    for (qsizetype i = 0; i <= m_now && i < m_steps.size(); ++i) {
        const StepList::Mark mark = i < m_now ? StepList::Mark::Done : StepList::Mark::Failed;
        steps << StepList::Step {mark, titleOf(m_steps.at(i), mark), i < m_now ? QString() : words};
    }
    return steps;
}

QString SignInProgress::titleOf(Step step, StepList::Mark mark) const
{
    const bool done = mark == StepList::Mark::Done;
    switch (step) {
    case Step::Discover:
        return (done ? tr("Asked %1 how to sign in") : tr("Ask %1 how to sign in")).arg(m_host);
    case Step::Register:
        return (done ? tr("Registered Cloakroom at %1") : tr("Register Cloakroom at %1")).arg(m_host);
    case Step::OpenBrowser:
        return done ? tr("Opened the browser") : tr("Open the browser");
    case Step::WaitForUser:
        return done                        ? tr("You came back")
            : mark == StepList::Mark::ToDo ? tr("Wait for you")
                                           : tr("Waiting for you");
    case Step::RedeemCode:
        return done ? tr("Exchanged the code for tokens") : tr("Exchange the code for tokens");
    case Step::VerifyIdToken:
        return done ? tr("Checked the ID token") : tr("Check the ID token");
    case Step::Save:
        return done ? tr("Saved to the keychain") : tr("Save to the keychain");
    }
    return {};
}

} // namespace ui
