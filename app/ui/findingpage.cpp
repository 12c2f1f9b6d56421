// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingpage.h"

#include "base/text.h"
#include "explain/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FindingPage::FindingPage(MakeFinding make, QWidget *parent)
    : DialogPage(parent)
    , m_make(std::move(make))
    , m_list(new StepList(this))
{
    body()->addWidget(m_list);
    body()->addStretch();
    connect(addLeftButton(tr("Back")), &QPushButton::clicked, this, &FindingPage::backAsked);
    QPushButton *cancel = addButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &FindingPage::cancelAsked);
    m_byHand = addButton(tr("Give it by hand"));
    connect(m_byHand, &QPushButton::clicked, this, &FindingPage::byHandAsked);
    connect(m_list, &StepList::todoAsked, this, &FindingPage::describedAsked);
    connect(addPrimaryButton(tr("Try again")), &QPushButton::clicked, this, [this] { findWith(m_issuer); });
    setFocusProxy(cancel);
}

FindingPage::~FindingPage() = default;

void FindingPage::findWith(const QString &issuer)
{
    find(m_address, issuer);
}

void FindingPage::find(const accounts::Address &address, const QString &issuer)
{
    m_address = address;
    m_issuer = issuer;
    m_finding = m_make();
    setTitle(tr("Asking %1 how to sign in").arg(address.host()));
    setSentence(tr("No token and no name is sent there."));
    if (address.kind == accounts::Address::Kind::EMail)
        setSentence(
            tr("It is told the address %1, and nothing else.").arg(base::visible(address.eMail, 128)));
    m_list->begin();
    m_list->setSteps({{StepList::Mark::Now, tr("Waiting for %1").arg(address.host()), {}}});
    m_byHand->hide();
    primary()->hide();
    base::finally(m_finding->run(address, issuer), m_finding.get(),
        [this](const base::Result<accounts::Found> &result) { show(result); });
}

void FindingPage::offerDescribed(const QString &title)
{
    m_described = title;
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
    m_byHand->show();
    primary()->show();
    primary()->setFocus();
    Q_EMIT resized();
}

// The documents in their order, the fault of the last one is the page's own sentence; and what is known
// without them.
QList<StepList::Step> FindingPage::steps() const
{
    QList<StepList::Step> steps;
    for (const auto &[url, fault] : m_finding->looked()) {
        const QString address = base::visible(url.toString(QUrl::FullyEncoded), 256);
        const auto words = fault ? explain::inWords(*fault) : explain::Words();
        steps += {fault ? StepList::Mark::Failed : StepList::Mark::Done, address,
            words.why.isEmpty() ? words.what : words.why};
    }
    if (!m_described.isEmpty())
        steps += {StepList::Mark::Note, m_described, tr("Its description says how."), tr("Sign in…")};
    return steps;
}

} // namespace ui
