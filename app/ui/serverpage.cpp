// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverpage.h"

#include "explain/hosts.h"
#include "explain/serverknows.h"
#include "ui/serveranswer.h"
#include "ui/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

ServerPage::ServerPage(accounts::Cloakroom &cloakroom, QWidget *parent)
    : QWidget(parent)
    , m_cloakroom(cloakroom)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("What the server knows"));
    area->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget(area);
    content->setBackgroundRole(QPalette::Base);
    m_userinfo = new ServerAnswer(tr("Who is signed in"), tr("Ask userinfo"), content);
    m_introspection = new ServerAnswer(tr("What the access token is"), tr("Ask introspection"), content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    column->setSpacing(space::edge);
    column->addWidget(m_introspection);
    column->addWidget(m_userinfo);
    column->addStretch();
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(m_userinfo, &ServerAnswer::asked, this, &ServerPage::askUserinfo);
    connect(m_introspection, &ServerAnswer::asked, this, &ServerPage::introspect);
}

ServerPage::~ServerPage() = default;

void ServerPage::setAccount(const QString &id)
{
    m_id = id;
    refresh();
}

void ServerPage::refresh()
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    if (!entry)
        return;
    // What was said of another token isn't said of this one.
    const crypto::Secret token = entry->credential ? entry->credential->tokens.accessToken : crypto::Secret();
    if (!m_request || !(token == m_token)) {
        m_token = token;
        m_request = std::make_unique<QObject>();
        m_userinfo->forget();
        m_introspection->forget();
    }
    const oauth::ServerMetadata &server = entry->account.server;
    const bool hasToken = !token.isEmpty();
    const bool hasSubject = !entry->account.person.subject.isEmpty();
    const auto sends = [](const QUrl &endpoint) {
        return tr("The access token goes to %1.").arg(explain::hostInWords(endpoint));
    };
    m_userinfo->setQuestion(server.userinfoEndpoint.isEmpty()
            ? tr("The server names no userinfo endpoint (OpenID Connect Core 5.3).")
            : !hasSubject ? tr("Without an ID token there is nothing to hold its answer against.")
                          : sends(server.userinfoEndpoint),
        hasToken && hasSubject && !server.userinfoEndpoint.isEmpty());
    m_introspection->setQuestion(server.introspectionEndpoint.isEmpty()
            ? tr("The server names no introspection endpoint (RFC 7662).")
            : sends(server.introspectionEndpoint),
        hasToken && !server.introspectionEndpoint.isEmpty());
}

void ServerPage::askUserinfo()
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    if (!entry || !entry->credential)
        return;
    m_userinfo->setWaiting();
    base::finally(m_cloakroom.onRequest().userinfo(*entry, m_request.get()), m_request.get(),
        [this](const base::Result<oauth::Userinfo> &told) {
            if (told)
                m_userinfo->show(explain::checkUserinfo(*told),
                    explain::explainClaims(told->claims, m_cloakroom.now()), m_cloakroom.now());
            else
                m_userinfo->show(told.error());
        });
}

void ServerPage::introspect()
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    if (!entry || !entry->credential)
        return;
    const accounts::Account &account = entry->account;
    const explain::TokenKnown known {
        account.server.issuer, account.client.clientId, account.person.subject, m_cloakroom.now()};
    m_introspection->setWaiting();
    base::finally(
        m_cloakroom.onRequest().introspect(*entry, entry->credential->tokens.accessToken, m_request.get()),
        m_request.get(), [this, known](const base::Result<oauth::Introspection> &told) {
            if (told)
                m_introspection->show(explain::checkIntrospection(*told, known),
                    explain::explainClaims(told->claims, known.now, "token_introspection"),
                    m_cloakroom.now());
            else
                m_introspection->show(told.error());
        });
}

} // namespace ui
