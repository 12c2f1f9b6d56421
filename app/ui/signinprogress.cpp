// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinprogress.h"

#include "explain/foreign.h"
#include "explain/hosts.h"
#include "explain/serverabilities.h"
#include "explain/time.h"
#include "explain/words.h"
#include "oauth/granttype.h"
#include "ui/devicecode.h"
#include "ui/pastedaddress.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SignInProgress::SignInProgress(const base::Clock &clock, QWidget *parent)
    : DialogPage(parent)
    , m_clock(clock)
    , m_list(new StepList(this))
    , m_device(new DeviceCode(this))
    , m_pasted(new PastedAddress(this))
{
    body()->addWidget(m_device);
    body()->addWidget(m_list);
    body()->addWidget(m_pasted);
    body()->addStretch();
    connect(m_pasted, &PastedAddress::given, this, &SignInProgress::addressGiven);
    connect(m_pasted, &PastedAddress::resized, this, &SignInProgress::resized);
    m_copy = addLeftButton({});
    m_paste = addLeftButton(tr("Paste address…"));
    m_useDevice = addButton(tr("Use another device"));
    m_open = addButton({});
    QPushButton *cancel = addButton(tr("Cancel"));
    connect(m_copy, &QPushButton::clicked, this, &SignInProgress::copyAsked);
    connect(m_paste, &QPushButton::clicked, m_pasted, &PastedAddress::begin);
    connect(m_useDevice, &QPushButton::clicked, this, &SignInProgress::deviceAsked);
    connect(m_open, &QPushButton::clicked, this, &SignInProgress::openAsked);
    connect(cancel, &QPushButton::clicked, this, &SignInProgress::cancelAsked);
    // Enter, pressed out of habit, ends nothing here.
    for (QPushButton *each : {m_copy, m_paste, m_useDevice, m_open, cancel})
        each->setAutoDefault(false);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInProgress::count);
}

QList<SignInProgress::Step> SignInProgress::codeSteps()
{
    return {Step::Discover, Step::Register, Step::OpenBrowser, Step::WaitForUser, Step::RedeemCode,
        Step::VerifyIdToken, Step::Save};
}

QList<SignInProgress::Step> SignInProgress::stepsOf(const accounts::SignInRequest &request)
{
    QList<Step> steps = codeSteps();
    if (request.grant == oauth::GrantType::DeviceCode) {
        steps = {Step::Discover, Step::Register, Step::AskForCode, Step::WaitForUser, Step::VerifyIdToken,
            Step::Save};
    }
    if (request.grant == oauth::GrantType::ClientCredentials)
        steps = {Step::Discover, Step::AskForToken, Step::Save};
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
    m_hosts.clear();
    m_contradictions.clear();
    m_now = 0;
    m_flow.clear();
    m_since.start();
    m_list->begin();
    endWaiting();
    const bool byDevice = steps.contains(Step::AskForCode);
    const bool asProgram = steps.contains(Step::AskForToken);
    setTitle(byDevice   ? tr("Finish signing in on another device")
            : asProgram ? tr("Signing in as a program")
                        : tr("Finish signing in with your browser"));
    setSentence(byDevice ? tr("The code comes in a moment.")
            : asProgram  ? tr("Nobody is asked; it takes a moment.")
                         : tr("The browser opens in a moment."));
    show();
}

void SignInProgress::follow(accounts::SignIn &signIn)
{
    connect(&signIn, &accounts::SignIn::reached, this, [this, &signIn](Step step) { reach(step, signIn); });
}

void SignInProgress::reach(Step step, const accounts::SignIn &signIn)
{
    if (m_second.isActive()) {
        endWaiting();
        m_details.remove(Step::WaitForUser);
        setSentence(tr("You have done your part. The rest happens by itself."));
    }
    const qsizetype index = m_steps.indexOf(step);
    if (index < 0)
        return;
    if (m_now >= 0 && index > m_now && m_steps.at(m_now) == Step::Discover)
        m_details[Step::Discover] = tr("Discovery, %1 ms").arg(QLocale().toString(m_since.elapsed()));
    m_now = index;
    if (const auto *flow = signIn.flow()) {
        m_hosts = explain::hostsInWords(flow->server());
        m_contradictions = explain::contradictionsInShort(flow->server(), flow->client(), flow->grant());
    }
    if (step == Step::WaitForUser) {
        if (const auto *code = signIn.codeFlow())
            waitFor(*code);
        if (const auto *device = signIn.deviceFlow())
            waitFor(*device);
        m_waitsUntil = signIn.flow()->waitsUntil();
        m_second.start();
    }
    count();
}

void SignInProgress::waitFor(const accounts::CodeFlow &flow)
{
    const bool isElsewhere = !flow.client().redirect.elsewhere.isEmpty();
    m_flow = &flow;
    const QString redirectUri = flow.redirectUri().toString(QUrl::FullyEncoded);
    const QString ahead = flow.isPushed() ? QStringLiteral(" · ") + tr("sent ahead") : QString();
    m_details[Step::OpenBrowser]
        = (isElsewhere ? tr("It will end on %1 · PKCE S256") : tr("Waiting on %1 · PKCE S256"))
              .arg(explain::foreign(redirectUri))
        + ahead;
    offer(m_copy, tr("Copy link"));
    offer(m_open, tr("Open again"));
    m_waiting = isElsewhere
        ? tr("%1 is open in your browser. When it has let you in, copy the address it ends on to here.")
              .arg(m_host)
        : tr("%1 is open in your browser. Come back here when it says you can close the tab.").arg(m_host);
    tellWaiting();
    m_paste->show();
    if (isElsewhere)
        m_pasted->begin();
    if (flow.browserTrouble())
        offerOtherWays(flow);
    connect(&flow, &accounts::Flow::browserFailed, this, [this, &flow] {
        if (isWaiting())
            offerOtherWays(flow);
    });
}

void SignInProgress::offerOtherWays(const accounts::CodeFlow &flow)
{
    const bool hasDevice = oauth::offers(flow.server(), oauth::GrantType::DeviceCode);
    setSentence(explain::inWords(*flow.browserTrouble()).toString());
    show();
    m_useDevice->setVisible(hasDevice);
    if (!hasDevice && m_pasted->isHidden())
        m_pasted->begin();
}

void SignInProgress::waitFor(const accounts::DeviceFlow &flow)
{
    m_device->show(*flow.device());
    offer(m_copy, tr("Copy code"));
    offer(m_open, tr("Open it here"));
    m_waiting = tr("Cloakroom asks %1 now and then whether you have entered it.").arg(m_host);
    tellWaiting();
}

void SignInProgress::tellWaiting()
{
    setSentence(m_waiting);
}

void SignInProgress::endWaiting()
{
    m_second.stop();
    m_device->forget();
    m_pasted->forget();
    for (QPushButton *each : {m_copy, m_paste, m_useDevice, m_open})
        each->hide();
}

void SignInProgress::offer(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->show();
}

void SignInProgress::refuseAddress(const QString &words)
{
    m_pasted->setWrong(words);
}

void SignInProgress::count()
{
    if (m_second.isActive())
        m_details[Step::WaitForUser]
            = tr("%1 left").arg(explain::duration(qMax<qint64>(0, m_clock().secsTo(m_waitsUntil))));
    show();
}

QString SignInProgress::browserTrouble() const
{
    return m_flow && m_flow->browserTrouble() ? explain::inWords(*m_flow->browserTrouble()).what : QString();
}

// What goes on without a browser of this computer has passed that step, and it has failed all the same.
StepList::Mark SignInProgress::markOf(qsizetype index, StepList::Mark now) const
{
    if (index >= m_now)
        return index == m_now ? now : StepList::Mark::ToDo;
    const bool hasFailed = m_steps.at(index) == Step::OpenBrowser && !browserTrouble().isEmpty();
    return hasFailed ? StepList::Mark::Failed : StepList::Mark::Done;
}

void SignInProgress::show()
{
    QList<StepList::Step> steps;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const StepList::Mark mark = markOf(i, StepList::Mark::Now);
        QStringList details {
            mark == StepList::Mark::Failed ? browserTrouble() : m_details.value(m_steps.at(i))};
        if (i == 0)
            details += {m_hosts, m_contradictions};
        details.removeAll(QString());
        steps << StepList::Step {mark, titleOf(m_steps.at(i), mark), details.join(QStringLiteral(" · "))};
    }
    m_list->setSteps(steps);
    Q_EMIT resized();
}

QList<StepList::Step> SignInProgress::stepsFailed(const QString &words) const
{
    QList<StepList::Step> steps;
    for (qsizetype i = 0; i <= m_now && i < m_steps.size(); ++i) {
        const StepList::Mark mark = markOf(i, StepList::Mark::Failed);
        const QString detail = i == m_now    ? words
            : mark == StepList::Mark::Failed ? browserTrouble()
                                             : QString();
        steps << StepList::Step {mark, titleOf(m_steps.at(i), mark), detail};
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
    case Step::AskForCode:
        return (done ? tr("Got a code from %1") : tr("Get a code from %1")).arg(m_host);
    case Step::OpenBrowser:
        return done ? tr("Opened the browser") : tr("Open the browser");
    case Step::WaitForUser:
        return done                        ? tr("You came back")
            : mark == StepList::Mark::ToDo ? tr("Wait for you")
                                           : tr("Waiting for you");
    case Step::RedeemCode:
        return done ? tr("Exchanged the code for tokens") : tr("Exchange the code for tokens");
    case Step::AskForToken:
        return (done ? tr("Got a token from %1") : tr("Ask %1 for a token")).arg(m_host);
    case Step::VerifyIdToken:
        return done ? tr("Checked the ID token") : tr("Check the ID token");
    case Step::Save:
        return done ? tr("Saved to the keychain") : tr("Save to the keychain");
    }
    return {};
}

} // namespace ui
