// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"

#include <QWidget>
#include <memory>

namespace ui {

class ServerAnswer;

// What an account's server knows, asked when somebody wants to see it: who signed in (userinfo), and what of
// the access token (introspection), for opaque ones above all.
class ServerPage : public QWidget
{
    Q_OBJECT

public:
    explicit ServerPage(accounts::Cloakroom &cloakroom, QWidget *parent = nullptr);
    ~ServerPage() override;

    void setAccount(const QString &id); // what was said of another is forgotten
    void setFurther(const QString &further); // the token to introspect: an id; empty: the account's own
    void refresh(); // what can be asked now

private:
    void askUserinfo();
    void introspect();

    // A token, and the request about it, which lives as long as its answer is wanted.
    struct Question
    {
        ServerAnswer *answer = nullptr;
        crypto::Secret token = {};
        std::unique_ptr<QObject> request = {};

        void setToken(const crypto::Secret &now); // what was said of another token isn't said of this one
    };

    oauth::TokenSet introspected(const accounts::Entry &entry) const; // empty: not had yet

    accounts::Cloakroom &m_cloakroom;
    QString m_id;
    QString m_further;
    Question m_userinfo;
    Question m_introspection;
};

} // namespace ui
