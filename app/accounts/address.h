// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace accounts {

// What a person typed to say where to sign in, read without a network.
struct Address
{
    enum class Kind { Url, EMail };
    Kind kind = Kind::Url;
    QUrl url; // of an e-mail address: its domain
    QString eMail;

    QString host() const; // whom it leads to first, as it is shown

    // A URL, a host name with or without a port, or an e-mail address. A well-known document stands for the
    // issuer or the API that it describes. Codes: "address.unknown" (none of them) and those of checkedUrl.
    static base::Result<Address> read(const QString &text);
};

} // namespace accounts
