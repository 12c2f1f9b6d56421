// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/sessionbus.h"

namespace keychain {

// Plasma's keychain, asked directly for what QtKeychain can't tell without a question to the person: whether
// it is there and open. Only unlock() ever shows anything.
class KWallet : public QObject
{
public:
    // `program` is the name by which the person allows it in.
    KWallet(const QString &program, std::chrono::milliseconds deadline);

    // Whether it is what QtKeychain stores in: in a Plasma session, where it has answered once.
    base::Future<bool> isUsed();
    // Done when the person's wallet is there and open.
    base::Future<base::Done> probe();
    base::Future<base::Done> unlock();

private:
    template <typename T> base::Future<T> ask(const QString &method, const QVariantList &arguments = {});

    const QString m_program;
    SessionBus m_bus;
    SessionBus m_patientBus; // for what waits for the person
    bool m_hasAnswered = false;
};

} // namespace keychain
