// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "base/result.h"
#include "oauth/client.h"
#include "oauth/servermetadata.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace providers {

// Something that has to be known before the addresses of a provider are: it stands in them as {name}.
struct Question
{
    // Of a path: one segment; an address as it is; one to build on, whose last slash doesn't matter.
    enum class Kind { Host, Segment, Url, Base };

    QString name;
    Kind kind = Kind::Host;
    QString label; // in English; translated in the context "providers", as all texts of providers are
    QString answer; // the usual one; empty: there is none
    QString hint; // an example

    bool operator==(const Question &) const = default;
};

// How to get a client at a provider.
struct RegistrationSteps
{
    QString page; // an https address, which may hold {name}; empty: told in words alone
    QString place; // in the provider's own words
    QString type; // of the application, in the provider's own words; empty: none to choose
    QStringList steps; // texts
    std::optional<QString> redirect; // what to enter instead of the redirect address; empty: nothing

    bool operator==(const RegistrationSteps &) const = default;
};

// What a sign-in to a provider begins with, its questions answered.
struct Proposal
{
    QString issuer; // empty: `server` has the endpoints
    oauth::Quirks quirks; // of the issuer
    std::optional<oauth::ServerMetadata> server;
    oauth::Client client;
    bool registers = false; // the server makes a client of its own, RFC 7591
};

class MemberReader;

// A provider as its file in resources/providers/ describes it, or a person: JSON with the members below,
// named as providerjson.cpp has them; nothing else is taken.
struct Provider
{
    enum class Kind { Service, Server, Protocol }; // at one place; run by anybody; not a provider at all
    // RequiredExceptDevice: not where people sign in with a code for another device.
    enum class Secret { None, Optional, Required, Forbidden, RequiredExceptDevice };

    QString id; // the name of its file
    QString name;
    Kind kind = Kind::Service;
    QStringList hosts; // it is found by these, too; one that begins with a dot stands for all under it
    // Other names and domains that people know it by; they say nothing of its addresses.
    QStringList aliases;
    QList<Question> questions;
    QString issuer; // empty: its endpoints are given
    QHash<QString, QString> endpoints; // "authorization", "token", "revocation", "userinfo", "device"
    QString clientId; // of those who share the description; empty: each has its own
    bool registers = false; // without one the server makes it, RFC 7591
    oauth::Redirect redirect;
    Secret secret = Secret::Optional;
    oauth::Scopes scopes;
    QString resource; // the API that the tokens are for, RFC 8707; empty: not said
    base::Parameters parameters; // of the authorization request
    bool renews = true; // it gives refresh tokens
    QJsonObject quirks; // as oauth::Quirks has them; addresses may hold {name}
    std::optional<RegistrationSteps> registration;
    QStringList limits; // texts
    QString whyUnsuitable; // text; empty: it works for a desktop program
    QString instead; // text
    QStringList unsure; // members that were not verified: "addresses", "redirect", "secret", "scopes"

    // What to enter where a client is registered, each port that may be listened on; empty: nothing.
    QStringList redirectsToRegister() const;

    bool isSuitable() const { return whyUnsuitable.isEmpty(); }
    bool isOwn() const { return id.startsWith(QLatin1String("own-")); } // a person's: its texts are foreign

    QJsonObject toJson() const; // without the id
    // Codes: those of base::Json and MemberReader.
    static base::Result<Provider> parse(const QByteArray &json, const QString &id);
    static Provider read(MemberReader &reader, const QString &id); // the reader has the fault

    // Codes: "provider.answer" (expected: the name of the question; found: what was answered), those of
    // checkedEndpoint, checkedIssuer and Quirks.
    base::Result<Proposal> fill(const QHash<QString, QString> &given) const;
    // Where a client is registered; empty: told in words alone. Codes as above, without those of Quirks.
    base::Result<QUrl> registrationPage(const QHash<QString, QString> &given) const;

    bool operator==(const Provider &) const = default;

private:
    base::Result<QHash<QString, QString>> answered(const QHash<QString, QString> &given) const;
};

} // namespace providers
