// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountspanel.h"

#include "accounts/keep.h"
#include "explain/words.h"
#include "ui/accountdelegate.h"
#include "ui/controls.h"
#include "ui/icon.h"
#include "ui/rowbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

namespace ui {

namespace {

constexpr int dotSize = 12;

// As high as its rows, where there is room. QListView lays out every row when one has changed. These are
// equally tall, so the one is painted anew.
class AccountList : public QListView
{
public:
    using QListView::QListView;

    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override
    {
        QAbstractItemView::dataChanged(first, last, roles);
    }

protected:
    void updateGeometries() override
    {
        setMaximumHeight(model()->rowCount() > 0 ? contentsSize().height() : 1);
        QListView::updateGeometries();
    }
};

} // namespace

AccountsPanel::AccountsPanel(accounts::Cloakroom &cloakroom, QWidget *parent)
    : QWidget(parent)
    , m_cloakroom(cloakroom)
    , m_model(cloakroom.book(),
          [&cloakroom](const accounts::Entry &entry) {
              return Standing::of(entry, cloakroom.nextRenewal(entry.account.id), cloakroom.now(),
                  cloakroom.sessionEnd(entry));
          })
    , m_nothing(wrappedSecondaryLabel({}, this))
    , m_list(new AccountList(this))
    , m_inspect(new RowButton(
          QStringLiteral("braces"), tr("Inspect a token…"), tr("Paste or drop any token"), this))
{
    m_filter.setSourceModel(&m_model);
    m_nothing->setContentsMargins(18, space::controls, 10, 0);
    m_nothing->hide();
    createList();
    auto *list = new QHBoxLayout;
    list->setContentsMargins(6, 0, 6, 0);
    list->addWidget(m_list);
    connect(m_inspect, &QPushButton::clicked, this, &AccountsPanel::inspectAsked);
    auto *inspect = new QHBoxLayout;
    inspect->setContentsMargins(6, space::controls, 6, space::controls);
    inspect->addWidget(m_inspect);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(createHead());
    layout->addWidget(m_nothing);
    layout->addLayout(list, 1);
    layout->addLayout(inspect);
    layout->addStretch();
    layout->addWidget(horizontalLine(this));
    layout->addWidget(createFooter());
    setTabOrder(m_search, m_signIn);
    setTabOrder(m_signIn, m_list);
    setTabOrder(m_list, m_inspect);
    setTabOrder(m_inspect, m_unlock);
    connect(&cloakroom, &accounts::Cloakroom::keychainChanged, this, &AccountsPanel::showKeychain);
    connect(&cloakroom.book(), &accounts::AccountBook::changed, this, &AccountsPanel::showKeychain);
    connect(&cloakroom.book(), &accounts::AccountBook::removed, this, &AccountsPanel::showKeychain);
    connect(&cloakroom.activity(), &accounts::Activity::sessionsRead, &m_model,
        qOverload<const QString &>(&AccountListModel::refresh));
    connect(&m_model, &AccountListModel::moveAsked, this, &AccountsPanel::moveTo);
    connect(&m_model, &AccountListModel::groupsChanged, this, &AccountsPanel::group);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &AccountsPanel::showNothing);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &AccountsPanel::showNothing);
    group();
    showNothing();
    showKeychain();
    m_list->setCurrentIndex(m_filter.index(0, 0));
}

QLayout *AccountsPanel::createHead()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search accounts"));
    m_search->setAccessibleName(tr("Search accounts"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &AccountsPanel::find);
    m_signIn = primaryButton(tr("Sign in…"), this);
    connect(m_signIn, &QPushButton::clicked, this, &AccountsPanel::signInAsked);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 10, 10, 10);
    head->setSpacing(space::controls);
    head->addWidget(m_search, 1);
    head->addWidget(m_signIn);
    return head;
}

void AccountsPanel::createList()
{
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDropIndicatorShown(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountsPanel::choose);
    connect(m_list, &QListView::clicked, this, &AccountsPanel::chosen);
    connect(m_list, &QListView::activated, this, &AccountsPanel::chosen);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AccountsPanel::showMenu);
}

QWidget *AccountsPanel::createFooter()
{
    auto *footer = new QWidget(this);
    m_mark = new IconLabel(dotSize, footer);
    m_where = wrappedSecondaryLabel({}, footer);
    m_where->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_unlock = button(tr("Unlock"), footer);
    connect(m_unlock, &QPushButton::clicked, &m_cloakroom, &accounts::Cloakroom::unlockKeychain);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(space::rows, space::controls, space::rows, space::controls);
    layout->addWidget(m_mark);
    layout->addWidget(m_where, 1);
    layout->addWidget(m_unlock);
    return footer;
}

void AccountsPanel::showKeychain()
{
    auto trouble = m_cloakroom.keychainTrouble();
    for (const accounts::Entry &entry : m_cloakroom.book().entries()) {
        if (!trouble)
            trouble = entry.notKept;
    }
    if (!trouble)
        trouble = m_cloakroom.keptBack();
    const bool locked = trouble && trouble->kind == base::Error::Kind::KeychainLocked;
    m_unlock->setVisible(locked);
    if (!trouble) {
        m_mark->show(QStringLiteral("dot"), Role::Good, tr("good"));
        m_where->setText(tr("Refresh tokens are in your keychain"));
    } else if (locked) {
        m_mark->show(QStringLiteral("padlock"), Role::Soon, tr("locked"));
        m_where->setText(accounts::isHeldBack(*trouble) ? tr("Your keychain keeps an entry back")
                                                        : tr("Your keychain is locked"));
    } else {
        m_mark->show(QStringLiteral("exclamation"), Role::Soon, tr("attention"));
        m_where->setText(
            tr("Refresh tokens are kept for this run only. %1").arg(explain::inWords(*trouble).what));
    }
}

void AccountsPanel::choose()
{
    if (m_finding)
        return;
    m_current = m_list->currentIndex().data(AccountListModel::IdRole).toString();
    Q_EMIT currentChanged();
}

// What is looked at stays while somebody types, found or not.
void AccountsPanel::find(const QString &text)
{
    m_finding = true;
    m_filter.setText(text);
    m_list->setCurrentIndex(m_filter.mapFromSource(m_model.indexOf(m_current)));
    m_finding = false;
    showNothing();
}

void AccountsPanel::showNothing()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_nothing->setText(isEmpty ? tr("No accounts yet. Sign in, or try the demo provider.")
                               : tr("No account has “%1” in it.").arg(m_search->text()));
    m_nothing->setVisible(m_filter.rowCount() == 0);
}

void AccountsPanel::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool AccountsPanel::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)->key()))
        || QWidget::eventFilter(watched, event);
}

bool AccountsPanel::pressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        m_search->clear();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enterList();
        return true;
    default:
        return false;
    }
}

void AccountsPanel::enterList()
{
    if (m_filter.rowCount() == 0)
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter.index(0, 0));
    m_list->setFocus(Qt::TabFocusReason);
}

// Whatever was searched for: the account is to be seen.
void AccountsPanel::select(const QString &id)
{
    if (!m_filter.mapFromSource(m_model.indexOf(id)).isValid())
        m_search->clear();
    m_list->setCurrentIndex(m_filter.mapFromSource(m_model.indexOf(id)));
}

// Rows are of one height unless a group's name stands over some; that is dearer with many accounts.
void AccountsPanel::group()
{
    const bool grouped = m_model.hasGroups();
    m_filter.setGrouped(grouped);
    m_list->setUniformItemSizes(!grouped);
    m_list->doItemsLayout();
}

void AccountsPanel::setActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
}

void AccountsPanel::showMenu(const QPoint &at)
{
    if (!m_list->currentIndex().isValid())
        return;
    const QRect row = m_list->visualRect(m_list->currentIndex());
    const bool byMouse = m_list->indexAt(at).isValid();
    QMenu::exec(m_list->actions(), m_list->viewport()->mapToGlobal(byMouse ? at : row.center()));
}

// Among the rows as they stand: of its group, and of those that a search found.
void AccountsPanel::move(int rows)
{
    const int from = m_list->currentIndex().row();
    const QModelIndex there = m_filter.index(from + rows, 0);
    if (from < 0 || !there.isValid())
        return;
    const auto groupOf = [](const QModelIndex &index) { return index.data(AccountListModel::GroupRole); };
    if (groupOf(there) != groupOf(m_list->currentIndex()))
        return;
    const QString other = there.data(AccountListModel::IdRole).toString();
    if (rows < 0)
        moveTo(m_current, other);
    else
        moveTo(other, m_current);
}

void AccountsPanel::moveTo(const QString &id, const QString &before)
{
    base::finally(m_cloakroom.move(id, before), this, [this](const base::Result<base::Done> &moved) {
        if (!moved)
            Q_EMIT troubleMet(moved.error());
    });
    m_list->scrollTo(m_list->currentIndex());
}

void AccountsPanel::step(int rows)
{
    const QModelIndex next = m_filter.index(m_list->currentIndex().row() + rows, 0);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

} // namespace ui
