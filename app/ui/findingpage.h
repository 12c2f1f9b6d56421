// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/finding.h"
#include "ui/dialogpage.h"
#include "ui/steplist.h"

#include <memory>

namespace ui {

// Follows an address to who signs in there, and shows which document breaks which rule when that fails.
class FindingPage : public DialogPage
{
    Q_OBJECT

public:
    using MakeFinding = std::function<std::unique_ptr<accounts::Finding>()>;

    explicit FindingPage(MakeFinding make, QWidget *parent = nullptr);
    ~FindingPage() override;

    // The issuer is one of those that an API names; empty: the first.
    void find(const accounts::Address &address, const QString &issuer = {});
    void findWith(const QString &issuer); // the same address
    void offerDescribed(const QString &title); // of a sign-in, where it fails; empty: nobody has described it
    void stop(); // nothing of it is heard from here on

Q_SIGNALS:
    void backAsked();
    void cancelAsked();
    void byHandAsked();
    void describedAsked();
    void found(const accounts::Found &found);

private:
    void show(const base::Result<accounts::Found> &result);
    QList<StepList::Step> steps() const;

    MakeFinding m_make;
    std::unique_ptr<accounts::Finding> m_finding;
    accounts::Address m_address;
    QString m_issuer;
    QString m_described;
    StepList *m_list;
    QPushButton *m_byHand;
};

} // namespace ui
