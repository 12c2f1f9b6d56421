// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/event.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace ui {

// The events of an account, the newest first; under each what was exchanged.
class ActivityModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum ItemRole {
        SearchRole = Qt::UserRole // all its words, those of what was exchanged included
    };

    using QAbstractItemModel::QAbstractItemModel;

    // Oldest first. Rows that are there stay, and with them what is unfolded and selected.
    void setEvents(const QList<accounts::Event> &events);

    const accounts::Event &event(const QModelIndex &index) const; // of the row or the one above it
    const oauth::Exchange *exchange(const QModelIndex &index) const; // nullptr: the row is an event
    QList<oauth::Exchange> exchanges(const QModelIndex &index) const; // the one, or all of the event

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool startsWithOurs(const QList<accounts::Event> &events) const;
    qsizetype place(const QModelIndex &index) const; // in m_events, of the event

    QList<accounts::Event> m_events; // oldest first
    mutable QHash<qsizetype, QString> m_searchTexts; // by place, once somebody searches
};

// The events with a text anywhere in them.
class ActivityFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
};

} // namespace ui
