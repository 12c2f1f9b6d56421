// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinchoice.h"

#include "ui/providerdelegate.h"
#include "ui/theme.h"
#include "ui/tile.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int columns = 3;
constexpr int rowsShown = 4;

} // namespace

SignInChoice::SignInChoice(const QList<ProviderChoice> &providers, QWidget *parent)
    : DialogPage(parent)
    , m_model(new ProviderListModel(providers, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_tiles(new ProviderDelegate(m_list))
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
    body()->addWidget(m_search);
    body()->addWidget(m_list);
    body()->addWidget(m_demo);

    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &SignInChoice::cancelAsked);
    connect(addPrimaryButton(tr("Continue")), &QPushButton::clicked, this, &SignInChoice::choose);
    connect(m_search, &QLineEdit::textChanged, this, &SignInChoice::searched);
    connect(m_demo, &Tile::doubleClicked, this, &SignInChoice::choose);
    connect(m_demo, &Tile::toggled, this, [this](bool on) {
        if (on)
            m_list->clearSelection();
    });
    searched({});
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
    connect(m_list, &QListView::doubleClicked, this, &SignInChoice::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_list->selectionModel()->hasSelection())
            m_demo->setChecked(false);
    });
}

void SignInChoice::searched(const QString &text)
{
    m_model->search(text);
    m_list->setCurrentIndex(m_model->index(0, 0));
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

void SignInChoice::askForAddress()
{
    setSentence(tr("Paste the address of the API or MCP server: it says itself who gives tokens for it."));
    m_search->setText(QStringLiteral("https://"));
    m_search->setFocus();
    m_search->end(false);
}

// Three tiles a row at every width.
void SignInChoice::fitTiles()
{
    m_tiles->setWidth((m_list->viewport()->width() - 1) / columns);
    m_list->doItemsLayout();
}

bool SignInChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &SignInChoice::fitTiles, Qt::QueuedConnection);
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return DialogPage::eventFilter(watched, event);
}

} // namespace ui
