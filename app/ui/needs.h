// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace ui {

// That a person is needed: what for, and what the button that helps says.
struct Need
{
    QString title;
    QString text;
    QString action;

    bool operator==(const Need &) const = default;
};

// What needs a person, by key: an account's id, or one of those below.
class Needs : public QObject
{
    Q_OBJECT

public:
    static const QString keychain; // locked, for all accounts or some
    static const QString consent; // a program waits for an answer
    // Between two looks at the clock, which may be set.
    static constexpr std::chrono::minutes longestPause {60};

    explicit Needs(accounts::Cloakroom &cloakroom, QObject *parent = nullptr);

    const QHash<QString, Need> &all() const { return m_all; }

    void set(const QString &key, const std::optional<Need> &need); // nothing: it has passed
    void lookAtAll();

Q_SIGNALS:
    void arose(const QString &key, const ui::Need &need);
    void passed(const QString &key);

private:
    void look(const QString &id);
    void lookAtKeychain();
    void lookAgain(const QDateTime &at);
    std::optional<Need> needOf(const accounts::Entry &entry) const;

    accounts::Cloakroom &m_cloakroom;
    QHash<QString, Need> m_all;
    QTimer m_watch {this}; // runs while a need can come with nothing but time
};

} // namespace ui
