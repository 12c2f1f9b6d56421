// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingpage.h"

#include "base/text.h"
#include "explain/words.h"
#include "ui/form.h"
#include "ui/networkfields.h"
#include "ui/providerstart.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

bool isOfTheWay(const base::Error &error)
{
    return error.code.startsWith(QLatin1String("http.")) || error.code.startsWith(QLatin1String("route."));
}

} // namespace

FindingPage::FindingPage(MakeFinding make, QWidget *parent)
    : DialogPage(parent)
    , m_make(std::move(make))
    , m_list(new StepList(this))
    , m_form(new Form(this))
    , m_network(new NetworkFields(m_form))
{
    body()->addWidget(m_list);
    body()->addWidget(m_form);
    body()->addStretch();
    connect(addLeftButton(tr("Back")), &QPushButton::clicked, this, &FindingPage::backAsked);
    QPushButton *cancel = addButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &FindingPage::cancelAsked);
    m_byHand = addButton(tr("Give it by hand"));
    connect(m_byHand, &QPushButton::clicked, this, [this] {
        if (takeWay())
            Q_EMIT byHandAsked();
    });
    connect(m_list, &StepList::todoAsked, this, [this](int step) {
        if (takeWay())
            Q_EMIT describedAsked(m_described.at(step - m_firstDescribed));
    });
    connect(addPrimaryButton(tr("Try again")), &QPushButton::clicked, this, [this] {
        if (takeWay())
            findWith(m_issuer);
    });
    setFocusProxy(cancel);
}

FindingPage::~FindingPage() = default;

void FindingPage::find(const accounts::Address &address)
{
    m_address = address;
    m_route = {};
    m_secrets = {};
    m_network->show(m_route, m_secrets);
    m_form->clearWrong();
    findWith({});
}

void FindingPage::findWith(const QString &issuer)
{
    const QString host = m_address.host();
    m_issuer = issuer;
    m_finding = m_make(m_address, m_route, m_secrets);
    setTitle(tr("Asking %1 how to sign in").arg(host));
    setSentence(tr("No token and no name is sent there."));
    if (m_address.kind == accounts::Address::Kind::EMail)
        setSentence(
            tr("It is told the address %1, and nothing else.").arg(base::visible(m_address.eMail, 128)));
    m_list->begin();
    m_list->setSteps({{StepList::Mark::Now, tr("Waiting for %1").arg(host), {}}});
    m_form->hide();
    m_byHand->hide();
    primary()->hide();
    base::finally(m_finding->run(m_address, issuer), m_finding.get(),
        [this](const base::Result<accounts::Found> &result) { show(result); });
}

bool FindingPage::takeWay()
{
    m_form->clearWrong();
    const base::Route route = m_network->read().value_or(base::Route());
    const net::RouteSecrets secrets = m_network->secretsOf(route);
    accounts::AccountSettings settings;
    settings.network = route;
    if (const auto usable = settings.check(secrets); !usable)
        m_network->showFault(usable.error());
    Q_EMIT resized();
    if (m_form->isWrong()) {
        m_form->firstWrong()->setFocus();
        return false;
    }
    m_route = route;
    m_secrets = secrets;
    return true;
}

void FindingPage::offerDescribed(const QList<providers::Provider> &described)
{
    m_described = described;
}

void FindingPage::stop()
{
    if (m_finding)
        m_finding.release()->deleteLater();
}

void FindingPage::show(const base::Result<accounts::Found> &result)
{
    if (result) {
        const accounts::Found where = *result;
        stop();
        Q_EMIT found(where);
        return;
    }
    const explain::Words words = explain::inWords(result.error());
    setTitle(words.what);
    setSentence(words.why.isEmpty() ? words.next : words.why + u' ' + words.next);
    m_list->setSteps(steps());
    stop();
    m_form->setVisible(isOfTheWay(result.error()) || !m_route.isSystems());
    m_byHand->show();
    primary()->show();
    primary()->setFocus();
    Q_EMIT resized();
}

// The documents in their order, the fault of the last one is the page's own sentence; and what is known
// without them.
QList<StepList::Step> FindingPage::steps()
{
    QList<StepList::Step> steps;
    for (const auto &[url, fault] : m_finding->looked()) {
        const QString address = base::visible(url.toString(QUrl::FullyEncoded), 256);
        const auto words = fault ? explain::inWords(*fault) : explain::Words();
        steps += {fault ? StepList::Mark::Failed : StepList::Mark::Done, address,
            words.why.isEmpty() ? words.what : words.why};
    }
    m_firstDescribed = steps.size();
    for (const providers::Provider &each : std::as_const(m_described)) {
        steps += {StepList::Mark::Note, startOf(each).title,
            each.isOwn() ? tr("Your own description says how.") : tr("Its description says how."),
            tr("Sign in…")};
    }
    return steps;
}

} // namespace ui
