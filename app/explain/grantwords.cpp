// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/grantwords.h"

#include <QCoreApplication>

namespace explain {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::Grant)
};

} // namespace

GrantWords GrantWords::of(oauth::GrantType type)
{
    if (type == oauth::GrantType::DeviceCode) {
        return {Tr::tr("A code on another device"),
            Tr::tr("Device authorization grant: a short code is typed on a phone or another computer, for "
                   "when no browser here can be used.")};
    }
    if (type == oauth::GrantType::ClientCredentials) {
        return {Tr::tr("A program by itself"),
            Tr::tr("Client credentials grant: for a machine or a script that acts for nobody but itself. It "
                   "shows its own secret, key or certificate; nobody signs in.")};
    }
    return {Tr::tr("The browser on this computer"),
        Tr::tr("Authorization code grant with PKCE: you sign in on the provider’s own page, and what the "
               "browser brings back is of use to this program alone.")};
}

QString grantsNotOffered()
{
    return Tr::tr(
        "The implicit grant isn’t offered, as it puts tokens into the browser’s address bar (RFC 9700 "
        "2.1.2), nor the password grant, which hands your password to a program that needs none "
        "(RFC 9700 2.4).");
}

} // namespace explain
