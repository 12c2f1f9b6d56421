// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinchoice.h"

#include "ui/announce.h"
#include "ui/controls.h"
#include "ui/providerdelegate.h"
#include "ui/theme.h"
#include "ui/tile.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int columns = 3;
constexpr int rowsShown = 4;

// The one JSON file of this computer that is dragged; else nothing.
QString fileIn(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? file : QString();
}

} // namespace

SignInChoice::SignInChoice(const QList<ProviderChoice> &providers, QWidget *parent)
    : DialogPage(parent)
    , m_model(new ProviderListModel(providers, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_tiles(new ProviderDelegate(m_list))
    , m_told(wrappedSecondaryLabel({}, this))
    , m_demo(new Tile(QStringLiteral("demo"), tr("Try it with the demo provider"),
          tr("Runs on this computer. No registration, short-lived tokens."), this))
{
    setTitle(tr("Sign in"));
    setSentence(
        tr("Choose a provider, or paste the address of an issuer or of any API that asks for OAuth."));
    m_search->setPlaceholderText(tr("A provider’s name, https://…, or your e-mail address"));
    m_search->setAccessibleName(tr("Provider or address"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    createProviders();
    m_demo->setAutoExclusive(false);
    m_told->hide();
    body()->addWidget(m_search);
    body()->addWidget(m_list);
    body()->addWidget(m_told);
    body()->addWidget(m_demo);

    QPushButton *import = addLeftButton(tr("Import…"));
    import->setAccessibleDescription(tr("Providers from a file"));
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT importAsked({}); });
    m_own = addLeftButton(tr("Yours…"));
    m_own->setAccessibleDescription(tr("Edit, export or remove the chosen provider of your own"));
    connect(m_own, &QPushButton::clicked, this, [this] { showMenu(QPoint(-1, -1)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SignInChoice::showOwn);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &SignInChoice::cancelAsked);
    connect(addPrimaryButton(tr("Continue")), &QPushButton::clicked, this, &SignInChoice::choose);
    connect(m_search, &QLineEdit::textChanged, this, &SignInChoice::searched);
    connect(m_search, &QLineEdit::textChanged, this,
        [this] { announce(m_list, m_list->currentIndex().data(Qt::AccessibleTextRole).toString()); });
    connect(m_demo, &Tile::doubleClicked, this, &SignInChoice::choose);
    connect(m_demo, &Tile::toggled, this, [this](bool on) {
        if (on)
            m_list->clearSelection();
    });
    searched({});
    setAcceptDrops(true);
    setFocusProxy(m_search);
}

void SignInChoice::createProviders()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_tiles);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the columns stay where they are
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Providers"));
    m_list->installEventFilter(this);
    m_list->setFixedHeight(m_tiles->heightFor(m_list->fontMetrics()) * rowsShown);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &SignInChoice::showMenu);
    connect(m_list, &QListView::doubleClicked, this, &SignInChoice::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_list->selectionModel()->hasSelection())
            m_demo->setChecked(false);
    });
}

bool SignInChoice::isOwn() const
{
    return m_list->currentIndex().data(ProviderListModel::OwnRole).toBool();
}

void SignInChoice::showOwn()
{
    m_own->setVisible(isOwn());
}

void SignInChoice::searched(const QString &text)
{
    m_model->search(text);
    m_list->setCurrentIndex(m_model->index(0, 0));
    showOwn();
}

void SignInChoice::choose()
{
    using Kind = ProviderListModel::Kind;
    if (m_demo->isChecked()) {
        Q_EMIT demoChosen();
        return;
    }
    const QModelIndex chosen = m_list->currentIndex();
    switch (chosen.data(ProviderListModel::KindRole).value<Kind>()) {
    case Kind::Address:
        Q_EMIT addressChosen(*m_model->address());
        break;
    case Kind::Provider:
        Q_EMIT providerChosen(chosen.data(ProviderListModel::ProviderRole).toString());
        break;
    case Kind::Other:
        Q_EMIT otherChosen();
        break;
    }
}

QStringList SignInChoice::describing() const
{
    return m_model->describing();
}

QString SignInChoice::typedUrl() const
{
    const auto &address = m_model->address();
    return address && address->kind == accounts::Address::Kind::Url
        ? address->url.toString(QUrl::FullyEncoded)
        : QString();
}

void SignInChoice::askForAddress()
{
    setSentence(tr("Paste the address of the API or MCP server: it says itself who gives tokens for it."));
    m_search->setText(QStringLiteral("https://"));
    m_search->setFocus();
    m_search->selectAll(); // what is pasted takes its place
}

// Three tiles a row at every width.
void SignInChoice::fitTiles()
{
    m_tiles->setWidth((m_list->viewport()->width() - 1) / columns);
    m_list->doItemsLayout();
}

void SignInChoice::setProviders(const QList<ProviderChoice> &providers)
{
    const QString chosen = m_list->currentIndex().data(ProviderListModel::ProviderRole).toString();
    m_model->setProviders(providers);
    const QModelIndex again = m_model->indexOf(chosen);
    m_list->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    showOwn();
}

void SignInChoice::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    Q_EMIT resized();
}

void SignInChoice::ask(Deed deed)
{
    if (isOwn())
        Q_EMIT deedAsked(deed, m_list->currentIndex().data(ProviderListModel::ProviderRole).toString());
}

void SignInChoice::showMenu(const QPoint &at)
{
    const QRect tile = m_list->visualRect(m_list->currentIndex());
    if (!isOwn())
        return;
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, Deed deed, const QKeySequence &key) {
        menu->addAction(text, key, this, [this, deed] { ask(deed); });
    };
    add(tr("&Edit…"), Deed::Edit, Qt::Key_F2);
    add(tr("E&xport…"), Deed::Export, {});
    add(tr("Export &all of yours…"), Deed::ExportAll, {});
    menu->addSeparator();
    add(tr("&Remove…"), Deed::Remove, QKeySequence::Delete);
    menu->popup(m_list->viewport()->mapToGlobal(tile.contains(at) ? at : tile.center()));
}

// The key that opens a menu does so by itself; on X11 the other way to press it doesn't.
bool SignInChoice::pressedInList(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_F2)
        ask(Deed::Edit);
    else if (event.key() == Qt::Key_Delete)
        ask(Deed::Remove);
    else if (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier)
        showMenu(QPoint(-1, -1));
    else
        return false;
    return true;
}

void SignInChoice::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SignInChoice::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT importAsked(fileIn(event->mimeData()));
}

// A file that is dropped where an address is pasted is a file all the same.
bool SignInChoice::draggedOverSearch(QEvent *event)
{
    const bool enters = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!enters && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    if (fileIn(drop->mimeData()).isEmpty())
        return false;
    if (enters)
        drop->acceptProposedAction();
    else
        dropEvent(drop);
    return true;
}

bool SignInChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &SignInChoice::fitTiles, Qt::QueuedConnection);
    if (watched == m_list && event->type() == QEvent::FocusIn)
        m_list->setAccessibleName(tr("Providers"));
    if (watched == m_list && event->type() == QEvent::KeyPress
        && pressedInList(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_search && draggedOverSearch(event))
        return true;
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return DialogPage::eventFilter(watched, event);
}

} // namespace ui
