// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverpage.h"

#include "explain/hosts.h"
#include "explain/serverknows.h"
#include "oauth/dpop.h"
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
    m_userinfo.answer = new ServerAnswer(tr("Who is signed in"), tr("Ask userinfo"), content);
    m_introspection.answer
        = new ServerAnswer(tr("What the access token is"), tr("Ask introspection"), content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    column->setSpacing(space::edge);
    column->addWidget(m_introspection.answer);
    column->addWidget(m_userinfo.answer);
    column->addStretch();
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(m_userinfo.answer, &ServerAnswer::asked, this, &ServerPage::askUserinfo);
    connect(m_introspection.answer, &ServerAnswer::asked, this, &ServerPage::introspect);
}

ServerPage::~ServerPage() = default;

void ServerPage::setAccount(const QString &id)
{
    m_id = id;
    refresh();
}

void ServerPage::setFurther(const QString &further)
{
    m_further = further;
    refresh();
}

void ServerPage::Question::setToken(const crypto::Secret &now)
{
    if (request && now == token)
        return;
    token = now;
    request = std::make_unique<QObject>();
    answer->forget();
}

oauth::TokenSet ServerPage::introspected(const accounts::Entry &entry) const
{
    if (!entry.credential || m_further.isEmpty())
        return entry.credential ? entry.credential->tokens : oauth::TokenSet();
    return entry.further.value(m_further).tokens.value_or(oauth::TokenSet());
}

void ServerPage::refresh()
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    if (!entry)
        return;
    m_userinfo.setToken(entry->credential ? entry->credential->tokens.accessToken : crypto::Secret());
    m_introspection.setToken(introspected(*entry).accessToken);
    const oauth::ServerMetadata &server = entry->account.server;
    const bool hasSubject = !entry->account.person.subject.isEmpty();
    const auto sends = [](const QUrl &endpoint) {
        return tr("The access token goes to %1.").arg(explain::hostInWords(endpoint));
    };
    m_userinfo.answer->setQuestion(server.userinfoEndpoint.isEmpty()
            ? tr("The server names no userinfo endpoint (OpenID Connect Core 5.3).")
            : !hasSubject ? tr("Without an ID token there is nothing to hold its answer against.")
                          : sends(server.userinfoEndpoint),
        !m_userinfo.token.isEmpty() && hasSubject && !server.userinfoEndpoint.isEmpty());
    m_introspection.answer->setQuestion(server.introspectionEndpoint.isEmpty()
            ? tr("The server names no introspection endpoint (RFC 7662).")
            : sends(server.introspectionEndpoint),
        !m_introspection.token.isEmpty() && !server.introspectionEndpoint.isEmpty());
}

void ServerPage::askUserinfo()
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    if (!entry || !entry->credential)
        return;
    m_userinfo.answer->setWaiting();
    base::finally(m_cloakroom.onRequest().userinfo(*entry, m_userinfo.request.get()),
        m_userinfo.request.get(), [this](const base::Result<oauth::Userinfo> &told) {
            if (told)
                m_userinfo.answer->show(explain::checkUserinfo(*told),
                    explain::explainClaims(told->claims, m_cloakroom.now()), m_cloakroom.now());
            else
                m_userinfo.answer->show(told.error());
        });
}

void ServerPage::introspect()
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    if (!entry || !entry->credential)
        return;
    const accounts::Account &account = entry->account;
    const explain::TokenKnown known {account.server.issuer, account.client.clientId, account.person.subject,
        m_cloakroom.now(),
        introspected(*entry).isBound() ? oauth::thumbprintOf(entry->credential->proofKey) : QString()};
    m_introspection.answer->setWaiting();
    base::finally(
        m_cloakroom.onRequest().introspect(*entry, m_introspection.token, m_introspection.request.get()),
        m_introspection.request.get(), [this, known](const base::Result<oauth::Introspection> &told) {
            if (told)
                m_introspection.answer->show(explain::checkIntrospection(*told, known),
                    explain::explainClaims(told->claims, known.now, "token_introspection"),
                    m_cloakroom.now());
            else
                m_introspection.answer->show(told.error());
        });
}

} // namespace ui
