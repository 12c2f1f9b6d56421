// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountsettings.h"
#include "accounts/finding.h"
#include "providers/provider.h"
#include "ui/dialogpage.h"
#include "ui/steplist.h"

#include <memory>

namespace ui {

class Form;
class NetworkFields;

// Follows an address to who signs in there, and shows which document breaks which rule when that fails.
class FindingPage : public DialogPage
{
    Q_OBJECT

public:
    using MakeFinding = std::function<std::unique_ptr<accounts::Finding>(
        const accounts::Address &address, const base::Route &network, const net::RouteSecrets &secrets)>;

    explicit FindingPage(MakeFinding make, QWidget *parent = nullptr);
    ~FindingPage() override;

    void find(const accounts::Address &address);
    void findWith(const QString &issuer); // the same address; one of those that an API names, or empty
    void offerDescribed(const QList<providers::Provider> &described); // to sign in to, where it fails
    const accounts::Address &address() const { return m_address; }
    // The way there, which a sign-in goes, too; the system's until the person gives another.
    const base::Route &network() const { return m_route; }
    const net::RouteSecrets &routeSecrets() const { return m_secrets; }
    void stop(); // nothing of it is heard from here on

Q_SIGNALS:
    void backAsked();
    void cancelAsked();
    void byHandAsked();
    void describedAsked(const providers::Provider &described);
    void found(const accounts::Found &found);

private:
    bool takeWay(); // as it is filled in; false where that is wrong, which is said beside it
    void show(const base::Result<accounts::Found> &result);
    QList<StepList::Step> steps();

    MakeFinding m_make;
    std::unique_ptr<accounts::Finding> m_finding;
    accounts::Address m_address;
    QString m_issuer;
    QList<providers::Provider> m_described;
    qsizetype m_firstDescribed = 0; // of the steps
    base::Route m_route;
    net::RouteSecrets m_secrets;
    StepList *m_list;
    Form *m_form;
    NetworkFields *m_network;
    QPushButton *m_byHand;
};

} // namespace ui
