// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogpage.h"
#include "ui/providerlistmodel.h"

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace ui {

class ProviderDelegate;
class Tile;

// The first question of a sign-in: where? A name, or any address that leads there. Nothing is sent yet.
class SignInChoice : public DialogPage
{
    Q_OBJECT

public:
    enum class Deed { Edit, Export, ExportAll, Remove }; // to a provider of one's own
    Q_ENUM(Deed)

    explicit SignInChoice(const QList<ProviderChoice> &providers, QWidget *parent = nullptr);

    void setProviders(const QList<ProviderChoice> &providers);
    void tell(const QString &sentence); // of the person's own providers; nothing: empty
    void askForAddress(); // of an API
    QStringList describing() const; // the providers that have the host of the address
    QString typedUrl() const; // the address, unless it is of e-mail; empty: none

Q_SIGNALS:
    void cancelAsked();
    void otherChosen();
    void demoChosen();
    void providerChosen(const QString &id);
    void addressChosen(const accounts::Address &address);
    void importAsked(const QString &file); // of providers; empty: which one is still to be asked
    void deedAsked(ui::SignInChoice::Deed deed, const QString &provider);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createProviders();
    bool isOwn() const; // the provider that is chosen
    void showOwn();
    void searched(const QString &text);
    void choose();
    void fitTiles();
    void showMenu(const QPoint &at); // in the list
    bool pressedInList(const QKeyEvent &event);
    bool draggedOverSearch(QEvent *event);
    void ask(Deed deed); // to the one that is chosen, if it is the person's own

    ProviderListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    ProviderDelegate *m_tiles;
    QLabel *m_told;
    Tile *m_demo;
    QPushButton *m_own; // what can be done with a provider of the person's own
};

} // namespace ui
