// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
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
        SearchRole // what it can be found by, in lower case
    };

    using StandingOf = std::function<Standing(const accounts::Entry &)>;

    AccountListModel(const accounts::AccountBook &book, StandingOf standingOf, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    QModelIndex indexOf(const QString &id) const;

    void tick(); // announces the rows that look different
    void refresh(const QString &id);

private:
    struct Row
    {
        QString id;
        QString name;
        QString provider;
        QString search;
        Standing standing;

        bool operator==(const Row &) const = default;
    };

    Row rowOf(const accounts::Entry &entry) const;
    int find(const QString &id) const;
    void append(const QString &id);
    void refresh(int row);
    void remove(const QString &id);

    const accounts::AccountBook &m_book;
    StandingOf m_standingOf;
    QList<Row> m_rows;
    QHash<QString, int> m_places; // in m_rows, by id
};

// The accounts that have each word of a text in their label, name, e-mail address, issuer or client ID.
class AccountFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Standing)
