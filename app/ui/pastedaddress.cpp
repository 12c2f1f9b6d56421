// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pastedaddress.h"

#include "ui/controls.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

PastedAddress::PastedAddress(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_wrong(wrongLabel(this))
{
    m_address->setAccessibleName(tr("Address of the browser"));
    m_address->setPlaceholderText(tr("the whole address at which the browser ended"));
    m_wrong->hide();
    QPushButton *use = button(tr("Use it"), this);
    connect(use, &QPushButton::clicked, this, &PastedAddress::give);
    connect(m_address, &QLineEdit::returnPressed, this, &PastedAddress::give);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::controls);
    row->addWidget(m_address, 1);
    row->addWidget(use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::rows, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(wrappedSecondaryLabel(
        tr("The browser is on another machine, or ended on a page that says it can’t be reached? Copy its "
           "address to here. Only from a browser in which you signed in yourself: whoever else asks you for "
           "such an address may be after your account."),
        this));
    column->addSpacing(space::small);
    column->addLayout(row);
    column->addWidget(m_wrong);
    hide();
}

void PastedAddress::begin()
{
    m_address->clear();
    show();
    m_address->setFocus();
    setWrong({});
}

void PastedAddress::forget()
{
    m_address->clear();
    hide();
}

void PastedAddress::give()
{
    setWrong({});
    if (!m_address->text().trimmed().isEmpty())
        Q_EMIT given(m_address->text());
}

void PastedAddress::setWrong(const QString &words)
{
    m_wrong->setText(words);
    m_wrong->setVisible(!words.isEmpty());
    m_address->setAccessibleDescription(words);
    if (!words.isEmpty())
        m_address->setFocus();
    Q_EMIT resized();
}

} // namespace ui
