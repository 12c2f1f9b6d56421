// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grantfield.h"

#include "explain/grantwords.h"
#include "ui/controls.h"
#include "ui/form.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace ui {

GrantField::GrantField(
    Form *form, const QList<oauth::GrantType> &grants, oauth::GrantType grant, QWidget *parent)
    : QWidget(parent)
    , m_grant(grant)
    , m_purpose(wrappedSecondaryLabel({}, this))
    , m_notOffered(wrappedSecondaryLabel(explain::grantsNotOffered(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::controls);
    column->addWidget(m_purpose);
    column->addWidget(m_notOffered);
    if (grants.size() > 1 && grants.contains(grant)) {
        QStringList names;
        for (const oauth::GrantType each : grants)
            names += explain::GrantWords::of(each).name;
        m_choice = form->addChoice(tr("By"), names);
        m_choice->setCurrentIndex(int(grants.indexOf(grant)));
        connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this, grants](int index) { choose(grants.value(index)); });
    }
    choose(grant);
    showMore(false);
}

void GrantField::choose(oauth::GrantType grant)
{
    m_grant = grant;
    m_purpose->setText(explain::GrantWords::of(grant).purpose);
    if (m_choice)
        m_choice->setAccessibleDescription(m_purpose->text());
    setWhatsThis(m_purpose->text());
    if (m_choice)
        m_choice->setWhatsThis(m_purpose->text());
    Q_EMIT changed();
}

void GrantField::showMore(bool more)
{
    m_notOffered->setVisible(more);
}

} // namespace ui
