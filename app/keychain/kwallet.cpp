// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/kwallet.h"

using namespace Qt::StringLiterals;

namespace keychain {

using base::Done;
using Kind = base::Error::Kind;

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 24h; // its dialog stays for as long as nobody answers
constexpr qint64 noWindow = 0;

QString plasma()
{
    return qEnvironmentVariable("KDE_SESSION_VERSION");
}

// To QtKeychain, which keeps where other desktops do in one that it doesn't know.
bool isKnownPlasma()
{
    const int version = plasma().toInt();
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP") == u"KDE"_s && version >= 5
        && version <= CLOAKROOM_NEWEST_PLASMA;
}

template <typename T>
base::Future<T> send(SessionBus &bus, QObject *context, const QString &method, const QVariantList &arguments)
{
    const auto reply = bus.call<T>(u"org.kde.kwalletd"_s + plasma(), u"/modules/kwalletd"_s + plasma(),
        u"org.kde.KWallet."_s + method, arguments);
    return base::andThen(reply, context, [](const auto &answer) { return base::Result<T>(answer.value()); });
}

} // namespace

KWallet::KWallet(const QString &program, std::chrono::milliseconds deadline)
    : m_program(program)
    , m_bus(deadline)
    , m_patientBus(patience)
{
}

template <typename T> base::Future<T> KWallet::ask(const QString &method, const QVariantList &arguments)
{
    return send<T>(m_bus, this, method, arguments);
}

base::Future<bool> KWallet::isUsed()
{
    if (!isKnownPlasma() || m_hasAnswered)
        return base::ready<bool>(isKnownPlasma());
    // QtKeychain prefers it if it answers this very question, and stays with it then.
    const auto answered = base::andThen(ask<QString>(u"networkWallet"_s), this, [this](const QString &) {
        m_hasAnswered = true;
        return base::Result<bool>(true);
    });
    return base::recover(answered, this, [](const base::Error &) { return base::Result<bool>(false); });
}

base::Future<Done> KWallet::probe()
{
    const auto enabled = base::andThen(ask<bool>(u"isEnabled"_s), this, [this](bool yes) {
        return yes ? ask<QString>(u"networkWallet"_s)
                   : base::ready<QString>(base::failure(Kind::KeychainMissing, u"keychain.no_service"_s));
    });
    const auto open = base::andThen(
        enabled, this, [this](const QString &wallet) { return ask<bool>(u"isOpen"_s, {wallet}); });
    return base::andThen(open, this, [](bool isOpen) -> base::Result<Done> {
        if (!isOpen)
            return base::failure(Kind::KeychainLocked, u"keychain.locked"_s);
        return Done();
    });
}

base::Future<Done> KWallet::unlock()
{
    const auto opened = base::andThen(ask<QString>(u"networkWallet"_s), this, [this](const QString &wallet) {
        return send<int>(m_patientBus, this, u"open"_s, {wallet, noWindow, m_program});
    });
    return base::andThen(opened, this, [](int handle) -> base::Result<Done> {
        if (handle < 0)
            return base::failure(Kind::KeychainLocked, u"keychain.dismissed"_s);
        return Done();
    });
}

} // namespace keychain
