// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include "ui/controls.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

QString keys(const QKeySequence &sequence)
{
    return sequence.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<Command> &commands, QWidget *parent)
    : PageDialog(parent)
    , m_grid(new QGridLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new DialogPage(this);
    page->setTitle(tr("Keyboard shortcuts"));
    m_grid->setHorizontalSpacing(space::edge);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    page->body()->addLayout(m_grid);
    page->body()->addStretch();
    for (const Command &each : commands) {
        if (!each.shortcut.isEmpty())
            addRow(keys(each.shortcut), each.words);
    }
    addRow(tr("Shift+F10"), tr("What can be done with the account that is chosen"));
    addRow(tr("Alt+1, Alt+2, Alt+3"), tr("A token explained, as JSON, encoded"));
    addRow(tr("Up, Down"), tr("From one check of a token to the next"));
    addRow(keys(Qt::Key_Escape), tr("Out of a search, a page or a dialog; nothing is changed"));
    connect(page->addPrimaryButton(tr("Close")), &QPushButton::clicked, this, &QDialog::accept);
    turnTo(page);
}

void ShortcutsDialog::addRow(const QString &sequence, const QString &words)
{
    QLabel *pressed = plainLabel(sequence, this);
    pressed->setFont(bold(pressed->font()));
    QLabel *what = wrappedLabel(words, this);
    what->setAccessibleName(tr("%1: %2").arg(sequence, words));
    m_grid->addWidget(pressed, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(what, m_rows++, 1);
}

} // namespace ui
