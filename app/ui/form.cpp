// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form.h"

#include "ui/controls.h"
#include "ui/quietpasswords.h"
#include "ui/rowdelegate.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

namespace {

void dress(QWidget *edit, bool wrong)
{
    if (edit->property("wrong").toBool() == wrong)
        return;
    edit->setProperty("wrong", wrong);
    edit->update();
}

} // namespace

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::rows);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
}

QLineEdit *Form::addLine(const QString &name, const QString &placeholder, QWidget *beside)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    addRow(name, edit, Qt::AlignVCenter, beside);
    return edit;
}

QLineEdit *Form::addSecret(const QString &name, const QString &placeholder)
{
    quietPasswords();
    QLineEdit *edit = addLine(name, placeholder);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

QPlainTextEdit *Form::addLines(const QString &name, const QString &placeholder)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setPlaceholderText(placeholder);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 2 + space::edge);
    addRow(name, edit, Qt::AlignTop);
    return edit;
}

QComboBox *Form::addChoice(const QString &name, const QStringList &choices)
{
    auto *box = new QComboBox(this);
    box->addItems(choices);
    addRow(name, box, Qt::AlignVCenter);
    return box;
}

QCheckBox *Form::addCheck(const QString &words)
{
    auto *check = new QCheckBox(words, this); // its words are its name
    addRow({}, check, Qt::AlignVCenter);
    return check;
}

QListWidget *Form::addList(const QString &name, QWidget *beside)
{
    auto *list = new QListWidget(this);
    list->setTabKeyNavigation(false);
    list->setItemDelegate(new RowDelegate(space::small, list));
    addRow(name, list, Qt::AlignTop, beside);
    return list;
}

QLineEdit *Form::addFile(const QString &name, const QString &placeholder, const QString &filter)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    QPushButton *choose = button(tr("Choose…"), this);
    choose->setAccessibleDescription(name);
    connect(choose, &QPushButton::clicked, edit, [this, edit, name, filter] {
        const QString file = QFileDialog::getOpenFileName(this, name, edit->text(), filter);
        if (!file.isEmpty())
            edit->setText(QDir::toNativeSeparators(file));
    });
    addRow(name, edit, Qt::AlignVCenter, choose);
    return edit;
}

void Form::addRow(const QString &name, QWidget *edit, Qt::Alignment nameAlignment, QWidget *beside)
{
    const int row = int(m_edits.size()) * 2;
    if (!name.isEmpty()) {
        QLabel *label = plainLabel(name, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(edit);
        edit->setAccessibleName(name);
        m_grid->addWidget(label, row, 0, Qt::AlignRight | nameAlignment);
    }
    QLabel *wrong = wrongLabel(this);
    wrong->setFont(secondaryFont());
    wrong->hide();
    m_grid->addWidget(edit, row, 1, 1, beside ? 1 : 2);
    if (beside)
        m_grid->addWidget(beside, row, 2);
    m_grid->addWidget(wrong, row + 1, 1, 1, 2);
    m_edits << edit;
    m_wrong.insert(edit, wrong);
}

void Form::setShown(QWidget *edit, bool isShown)
{
    const QLayoutItem *name = m_grid->itemAtPosition(int(m_edits.indexOf(edit)) * 2, 0);
    if (name)
        name->widget()->setVisible(isShown);
    if (QLabel *note = m_notes.value(edit))
        note->setVisible(isShown && m_wrong.value(edit)->text().isEmpty());
    edit->setVisible(isShown);
}

void Form::explain(QWidget *edit, const QString &sentence)
{
    edit->setAccessibleDescription(sentence);
    QLabel *&note = m_notes[edit];
    if (note)
        return note->setText(sentence);
    note = wrappedSecondaryLabel(sentence, this);
    note->setContentsMargins(0, 0, 0, space::small);
    m_grid->addWidget(note, int(m_edits.indexOf(edit)) * 2 + 1, 1, 1, 2);
}

int Form::nameWidth() const
{
    int widest = 0;
    for (int row = 0; row < m_grid->rowCount(); row += 2) {
        if (const QLayoutItem *name = m_grid->itemAtPosition(row, 0))
            widest = qMax(widest, name->sizeHint().width());
    }
    return widest;
}

void Form::setNameWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

void Form::setWrong(QWidget *edit, const QString &words)
{
    m_wrong.value(edit)->setText(words);
    m_wrong.value(edit)->setVisible(!words.isEmpty());
    QLabel *note = m_notes.value(edit);
    if (note)
        note->setVisible(words.isEmpty() && !edit->isHidden());
    edit->setAccessibleDescription(note && words.isEmpty() ? note->text() : words);
    dress(edit, !words.isEmpty());
}

void Form::clearWrong()
{
    for (QWidget *edit : std::as_const(m_edits))
        setWrong(edit, {});
}

bool Form::isWrong() const
{
    return firstWrong() != nullptr;
}

QWidget *Form::firstWrong() const
{
    for (QWidget *edit : m_edits) {
        if (!m_wrong.value(edit)->text().isEmpty())
            return edit;
    }
    return nullptr;
}

} // namespace ui
