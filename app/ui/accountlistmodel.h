// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "ui/accountcolour.h"
#include "ui/standing.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <functional>

namespace ui {

// The account book as rows.
class AccountListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum {
        IdRole = Qt::UserRole,
        ProviderRole,
        StandingRole, // a ui::Standing
        ColourRole, // an AccountColour
        GroupRole,
        SearchRole // what it can be found by, in lower case
    };

    using StandingOf = std::function<Standing(const accounts::Entry &)>;

    AccountListModel(const accounts::AccountBook &book, StandingOf standingOf, QObject *parent = nullptr);

    bool hasGroups() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;

    QModelIndex indexOf(const QString &id) const;

    void tick(); // announces the rows that look different
    void refresh(const QString &id);

Q_SIGNALS:
    void groupsChanged();
    void moveAsked(const QString &id, const QString &before); // last, when that is empty

private:
    struct Row
    {
        QString id;
        QString name;
        QString provider;
        QString search;
        QString group;
        AccountColour colour = AccountColour::None;
        Standing standing;

        bool operator==(const Row &) const = default;
    };

    Row rowOf(const accounts::Entry &entry) const;
    static QString accessibleText(const Row &row);
    static QString toolTip(const Row &row);
    int find(const QString &id) const;
    void append(const QString &id);
    void refresh(int row);
    void remove(const QString &id);
    void reorder();

    const accounts::AccountBook &m_book;
    StandingOf m_standingOf;
    QList<Row> m_rows;
    QHash<QString, int> m_places; // in m_rows, by id
};

// The accounts that have each word of a text in their label, name, e-mail address, issuer, client ID or
// group; those of a group stand together, behind those without one.
class AccountFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    void setGrouped(bool grouped);

protected:
    bool lessThan(const QModelIndex &one, const QModelIndex &other) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Standing)
