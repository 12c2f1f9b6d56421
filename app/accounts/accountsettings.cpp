// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountsettings.h"

#include "net/tls.h"

#include <QJsonArray>
#include <QMap>

namespace accounts {

namespace {

using Colour = AccountSettings::Colour;

const QMap<Colour, QString> colourNames {
    {Colour::Red, QStringLiteral("red")},
    {Colour::Orange, QStringLiteral("orange")},
    {Colour::Green, QStringLiteral("green")},
    {Colour::Blue, QStringLiteral("blue")},
    {Colour::Violet, QStringLiteral("violet")},
};

const QString labelMember = QStringLiteral("label");
const QString groupMember = QStringLiteral("group");
const QString colourMember = QStringLiteral("colour");
const QString browserMember = QStringLiteral("browser"); // the program and its arguments
const QString networkMember = QStringLiteral("network");

} // namespace

AccountSettings AccountSettings::orAsIn(const AccountSettings &before) const
{
    AccountSettings both = *this;
    if (label.isEmpty())
        both.label = before.label;
    if (group.isEmpty())
        both.group = before.group;
    if (colour == Colour::None)
        both.colour = before.colour;
    if (browser.isSystems())
        both.browser = before.browser;
    if (network.isSystems())
        both.network = before.network;
    return both;
}

base::Result<base::Done> AccountSettings::check(const net::RouteSecrets &secrets) const
{
    if (const auto proxy = network.checkProxy(); !proxy)
        return proxy;
    if (!network.authoritiesFile.isEmpty()) {
        if (const auto read = net::readCertificates(network.authoritiesFile); !read)
            return base::Failure(read.error());
    }
    if (!network.certificateFile.isEmpty()) {
        if (const auto read = net::readClientCertificate(network.certificateFile, secrets.passphrase); !read)
            return base::Failure(read.error());
    }
    return base::Done {};
}

void AccountSettings::writeTo(QJsonObject &account) const
{
    if (!label.isEmpty())
        account.insert(labelMember, label);
    if (!group.isEmpty())
        account.insert(groupMember, group);
    if (colour != Colour::None)
        account.insert(colourMember, colourNames.value(colour));
    if (!browser.isSystems()) {
        const QStringList command = QStringList {browser.program} + browser.arguments;
        account.insert(browserMember, QJsonArray::fromStringList(command));
    }
    if (!network.isSystems())
        account.insert(networkMember, network.toJson());
    handOut.writeTo(account);
}

AccountSettings AccountSettings::readFrom(const QJsonObject &account)
{
    QStringList command;
    for (const auto &word : account[browserMember].toArray())
        command += word.toString();
    return {
        .label = account[labelMember].toString(),
        .group = account[groupMember].toString(),
        .colour = colourNames.key(account[colourMember].toString(), Colour::None),
        .browser = {command.value(0), command.mid(1)},
        .network = base::Route::fromJson(account[networkMember].toObject()),
        .handOut = HandOutRules::readFrom(account),
    };
}

} // namespace accounts
