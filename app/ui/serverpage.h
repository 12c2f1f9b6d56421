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
    void refresh(); // what can be asked now

private:
    void askUserinfo();
    void introspect();

    accounts::Cloakroom &m_cloakroom;
    QString m_id;
    crypto::Secret m_token; // that the answers are about
    std::unique_ptr<QObject> m_request; // lives as long as its answers are wanted
    ServerAnswer *m_userinfo;
    ServerAnswer *m_introspection;
};

} // namespace ui
