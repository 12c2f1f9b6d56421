// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogpage.h"
#include "ui/providerlistmodel.h"

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
    explicit SignInChoice(const QList<ProviderChoice> &providers, QWidget *parent = nullptr);

    void askForAddress(); // of an API

Q_SIGNALS:
    void cancelAsked();
    void otherChosen();
    void demoChosen();
    void providerChosen(const QString &id);
    void addressChosen(const accounts::Address &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createProviders();
    void searched(const QString &text);
    void choose();
    void fitTiles();

    ProviderListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    ProviderDelegate *m_tiles;
    Tile *m_demo;
};

} // namespace ui
