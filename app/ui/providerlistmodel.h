// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/finding.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <optional>

namespace ui {

// A provider to choose from.
struct ProviderChoice
{
    QString id;
    QString name;
    QStringList aliases; // names and hosts by which it is found, too
    bool isUsual = false; // offered before anything is typed
    bool isOwn = false; // described by the person
};

// The providers that fit what was typed, best first; before anything is, the usual ones, the person's own and
// the rest. Before them stands the address itself, if it is one, and after them, or after the usual ones,
// whatever is given by hand.
class ProviderListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, ProviderRole, OwnRole };
    enum class Kind { Address, Provider, Other };
    Q_ENUM(Kind)

    explicit ProviderListModel(const QList<ProviderChoice> &providers, QObject *parent = nullptr);

    void setProviders(const QList<ProviderChoice> &providers);
    void search(const QString &text);
    QModelIndex indexOf(const QString &provider) const;
    const std::optional<accounts::Address> &address() const { return m_address; } // that was typed
    QStringList describing() const; // each who has the host nearest to that address's

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        Kind kind;
        qsizetype provider = -1; // of m_providers
    };

    static QString askingInWords(const accounts::Address &address);
    QVariant wholeName(const ProviderChoice &provider, int role) const;

    QList<ProviderChoice> m_providers;
    QString m_text;
    std::optional<accounts::Address> m_address;
    QList<Row> m_rows;
};

} // namespace ui
