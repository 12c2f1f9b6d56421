// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace providers {

// An address that a provider leads to, and what for. Nothing else of it is contacted but what its issuer
// names when it is asked; the page of its registration is opened in the browser, when a person asks for it.
struct Contact
{
    enum class Purpose {
        Issuer,
        Authorization,
        Token,
        Revocation,
        Userinfo,
        Device,
        Renewal,
        Person,
        Registration
    };

    Purpose purpose = Purpose::Issuer;
    QString address; // as written
    QString host; // as it is compared; as written where it has a {name} to be answered
    QString usualHost; // with the usual answers; empty: as `host`, or there are none

    bool isAsked() const { return host.contains(u'{'); }
};

// Of a provider that is sound.
QList<Contact> contactsOf(const Provider &provider);

// What keeps a description by a person from being taken.
struct Fault
{
    QString code; // "provider.member", "provider.address" or "provider.secret"
    QByteArrayList member; // the path to it
    QString expected;
};

// What a person's own provider has to have beyond its form: a name, addresses that pass oauth's gate with any
// answer in their places, lists of a length that fits a window.
std::optional<Fault> faultOf(const Provider &provider);

constexpr qsizetype longestName = 64;
constexpr qsizetype longestList = 20;

} // namespace providers
