// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/described.h"
#include "ui/providerlistmodel.h"
#include "ui/signinstart.h"

namespace ui {

QList<ProviderChoice> providersToChoose(const QList<providers::Provider> &own);

// The form for a provider, with the client of the account that is signed in there already, if there is one.
SignInStart startOf(const providers::Provider &provider, const accounts::Entry *known = nullptr);

// The same for an address that led to an issuer, which a shipped description may be of.
SignInStart startOf(const accounts::Found &found, const std::optional<providers::Described> &described,
    const accounts::Entry *known = nullptr);

// The same as the person themselves described that issuer, for the API that led to it.
SignInStart startAs(
    const providers::Described &own, const accounts::Found &found, const accounts::Entry *known = nullptr);

// What was filled in to such a form, as a provider of the person's own: without a secret, its questions
// answered, its texts as they were shown.
providers::Provider describe(
    const SignInStart &start, const accounts::SignInRequest &filled, const QHash<QString, QString> &answers);

// Why a desktop program can't sign in there, and what to do instead.
QString whyUnsuitable(const providers::Provider &provider);

} // namespace ui
