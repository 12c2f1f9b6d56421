// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/finding.h"
#include "accounts/signin.h"
#include "providers/provider.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace ui {

// How to get a client ID at a provider.
struct RegistrationSteps
{
    using Page = std::function<base::Result<QUrl>(const QHash<QString, QString> &answers)>;

    Page page; // where, once the questions are answered; empty: the place is told in words alone
    QString place; // "Settings › Developer applications"
    QString type; // of the application to choose; empty: none to choose
    QStringList redirects; // to enter there; none: nothing
    QStringList steps; // what else to do
    bool givesSecret = false; // beside the client ID
};

// The client of an account, as another sign-in takes it.
oauth::Client clientOf(const accounts::Entry &entry);

// Of the server that it goes to.
const oauth::Quirks &quirksOf(const accounts::SignInRequest &request);

QString signsInAt(const QString &hosts); // a sentence

// What a sign-in form begins with.
struct SignInStart
{
    // Of a client that people sign in with.
    enum class Secret { None, Optional, Required, Forbidden, RequiredExceptDevice };

    // Something that a provider has to be told before its addresses are known.
    struct Question
    {
        QString name;
        QString label;
        QString answer; // to begin with
        QString hint;
    };
    using Fill = std::function<base::Result<accounts::SignInRequest>(const QHash<QString, QString> &answers)>;

    QString provider; // its name, as it is shown
    QString title;
    QString sentence;
    std::optional<providers::Provider> described; // whose form it is; absent: nobody has described it
    QHash<QString, QString> answers; // to its questions that aren't asked
    QList<SignInStart> own; // as the person themselves described the place: offered by their titles
    bool isByHand = false; // issuer or endpoints are the person's to give
    accounts::SignInRequest request; // what is known of it
    // The quirk of the request that the form shows like a choice: another one leaves nothing of it.
    std::optional<oauth::ClientAuthentication> shownQuirk;
    QString abilities; // of the server, if it was asked
    QList<Question> questions;
    Fill fill; // the request for the answers; empty: as it stands
    Secret secret = Secret::Optional;
    QList<oauth::GrantType> grants {oauth::GrantType::AuthorizationCode, oauth::GrantType::DeviceCode,
        oauth::GrantType::ClientCredentials};
    bool requiresSendingAhead = false; // the server takes no other requests, RFC 9126 section 5
    bool makesClients = false; // the server makes one for who brings none, RFC 7591
    bool takesClientDocument = false; // a client ID may be the address of one
    std::optional<RegistrationSteps> registration;
    QStringList issuers; // to choose one of; empty: there is no choice
    qsizetype issuer = 0; // the one that is chosen
    QStringList limits; // what a person should know before
    QStringList unverified; // what of it may have to be changed, in words

    bool wantsSecret() const { return secret == Secret::Required || secret == Secret::RequiredExceptDevice; }

    static SignInStart byHand();
    // Of an account that signs in again with something else.
    static SignInStart changing(const accounts::SignInRequest &request, const QString &account);
    // With the client of an account that is signed in there already, if there is one.
    static SignInStart of(const accounts::Found &found, const accounts::Entry *known = nullptr);
};

} // namespace ui
