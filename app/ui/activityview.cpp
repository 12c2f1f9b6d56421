// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activityview.h"

#include "explain/activityexport.h"
#include "explain/words.h"
#include "ui/activitydelegate.h"
#include "ui/controls.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSaveFile>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

ActivityView::ActivityView(accounts::Activity &activity, base::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_activity(activity)
    , m_clock(std::move(clock))
    , m_model(new ActivityModel(this))
    , m_filter(new ActivityFilter(this))
    , m_note(wrappedSecondaryLabel({}, this))
{
    m_filter->setSourceModel(m_model);
    auto *head = createHead(); // before the list, as the keyboard goes
    createList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    column->setSpacing(space::groups);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    connect(&activity, &accounts::Activity::recorded, this, [this](const QString &id) {
        if (id == m_id && isVisible())
            load();
    });
    showSelected();
}

QLayout *ActivityView::createHead()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search activity"));
    m_search->setAccessibleName(tr("Search activity"));
    m_search->setClearButtonEnabled(true);
    m_curl = button(tr("Copy as curl"), this);
    m_curl->setToolTip(tr("With variables in place of what is secret"));
    m_export = button(tr("Export…"), this);
    connect(m_search, &QLineEdit::textChanged, m_filter, &ActivityFilter::setText);
    connect(m_curl, &QPushButton::clicked, this, &ActivityView::copyAsCurl);
    connect(m_export, &QPushButton::clicked, this, &ActivityView::exportTo);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::controls);
    head->addWidget(m_search, 1);
    head->addStretch(1);
    head->addWidget(m_curl);
    head->addWidget(m_export);
    return head;
}

void ActivityView::createList()
{
    m_list = new QTreeView(this);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new ActivityDelegate(m_clock, m_list));
    m_list->setAccessibleName(tr("Activity"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->verticalScrollBar()->setSingleStep(space::edge);
    m_list->setExpandsOnDoubleClick(false);
    connect(m_list, &QTreeView::clicked, this, &ActivityView::toggle);
    connect(m_list, &QTreeView::activated, this, &ActivityView::toggle);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityView::showSelected);
}

void ActivityView::setAccount(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_search->clear();
    m_model->setEvents({});
    if (isVisible())
        load();
}

void ActivityView::load()
{
    const accounts::History history = m_activity.history(m_id);
    m_model->setEvents(history.events);
    showNotes(history);
    showSelected();
}

void ActivityView::showNotes(const accounts::History &history)
{
    QStringList notes;
    if (history.events.isEmpty())
        notes += tr("Nothing has happened since Cloakroom began to take notes.");
    if (history.damaged == 1)
        notes += tr("1 entry was damaged and is left out.");
    else if (history.damaged > 1)
        notes += tr("%n entries were damaged and are left out.", nullptr, history.damaged);
    if (history.trouble)
        notes += tr("Activity is kept for this run only. %1")
                     .arg(explain::inWords(*history.trouble).toString());
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

QModelIndex ActivityView::current() const
{
    return m_filter->mapToSource(m_list->currentIndex());
}

void ActivityView::showSelected()
{
    m_curl->setEnabled(!m_model->exchanges(current()).isEmpty());
    m_export->setEnabled(m_model->rowCount() > 0);
}

void ActivityView::toggle(const QModelIndex &index)
{
    m_list->setExpanded(index, !m_list->isExpanded(index));
}

void ActivityView::copyAsCurl()
{
    QStringList commands;
    for (const oauth::Exchange &exchange : m_model->exchanges(current()))
        commands += exchange.toCurl();
    QGuiApplication::clipboard()->setText(commands.join(QLatin1String("\n\n")));
}

void ActivityView::exportTo()
{
    auto *dialog = new QFileDialog(this, tr("Export the activity"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("JSON (*.json)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("activity.txt"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype dot = filter.lastIndexOf(u'.');
        dialog->setDefaultSuffix(filter.mid(dot + 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityView::write);
    dialog->open();
}

void ActivityView::write(const QString &file)
{
    const auto events = m_activity.history(m_id).events;
    const QByteArray bytes = file.endsWith(QLatin1String(".csv")) ? explain::toCsv(events)
        : file.endsWith(QLatin1String(".json"))                   ? explain::toJson(events)
                                                                  : explain::toText(events);
    QSaveFile saved(file);
    const bool written
        = saved.open(QIODevice::WriteOnly) && saved.write(bytes) == bytes.size() && saved.commit();
    m_note->setText(written ? tr("Exported to %1.").arg(file)
                            : tr("%1 can’t be written: %2.").arg(file, saved.errorString()));
    m_note->show();
}

void ActivityView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

// The rows are as tall as their words need at this width.
void ActivityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout();
}

void ActivityView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_list->doItemsLayout();
}

} // namespace ui
