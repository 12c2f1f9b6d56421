// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace explain {

// Where an issuer stands, to be held against the shapes of the providers that are known. It tells whose words
// to use, never whom to believe.
class IssuerShape
{
public:
    explicit IssuerShape(const QString &issuer);

    // Each a host ("accounts.google.com"), or host and path where there is a slash ("*/realms/*"). A star
    // stands for any characters.
    bool fitsOneOf(const QStringList &shapes) const;

private:
    QString m_host; // of what is no address: all of it
    QString m_place; // with its path
};

} // namespace explain
