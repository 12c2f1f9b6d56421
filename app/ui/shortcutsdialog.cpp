// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include "ui/controls.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

QString keys(const QList<QKeySequence> &sequences)
{
    QStringList all;
    for (const QKeySequence &each : sequences)
        all += each.toString(QKeySequence::NativeText);
    return all.join(QStringLiteral(", "));
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
            addRow({each.shortcut}, each.words);
    }
    addRow({Qt::SHIFT | Qt::Key_F10}, tr("What can be done with the account that is chosen"));
    addRow({Qt::Key_F2, QKeySequence::Delete}, tr("Edit or remove a provider of your own"));
    addRow({Qt::ALT | Qt::Key_1, Qt::ALT | Qt::Key_2, Qt::ALT | Qt::Key_3},
        tr("A token explained, as JSON, encoded"));
    addRow({Qt::Key_Up, Qt::Key_Down}, tr("From one check of a token to the next"));
    addRow({QKeySequence::Copy}, tr("Copy the value or the lines that are chosen in a token"));
    addRow({QKeySequence::Find}, tr("Find in a token or in the guide"));
    addRow({QKeySequence::FindNext, QKeySequence::FindPrevious},
        tr("The next and the previous place that was found in a token"));
    addRow({QKeySequence::Back}, tr("In the guide: back to the page before"));
    addRow({Qt::Key_Escape}, tr("Out of a search, a page or a dialog; nothing is changed"));
    connect(page->addPrimaryButton(tr("Close")), &QPushButton::clicked, this, &QDialog::accept);
    turnTo(page);
}

void ShortcutsDialog::addRow(const QList<QKeySequence> &sequences, const QString &words)
{
    const QString sequence = keys(sequences);
    QLabel *pressed = plainLabel(sequence, this);
    pressed->setFont(bold(pressed->font()));
    QLabel *what = wrappedLabel(words, this);
    what->setAccessibleName(tr("%1: %2").arg(sequence, words));
    m_grid->addWidget(pressed, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(what, m_rows++, 1);
}

} // namespace ui
