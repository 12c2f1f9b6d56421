// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/prompt.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace keychain {

Prompt::Prompt(SessionBus &bus, const QString &owner, const QString &path, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_owner(owner)
    , m_path(path)
    , m_alive(owner, bus.connection(), QDBusServiceWatcher::WatchForUnregistration)
{
    connect(&m_alive, &QDBusServiceWatcher::serviceUnregistered, this,
        [this] { finish(base::failure(base::Error::Kind::KeychainMissing, u"keychain.no_service"_s)); });
}

base::Future<base::Done> Prompt::ask(std::optional<std::chrono::milliseconds> patience)
{
    m_answer.start();
    const auto future = m_answer.future();
    m_bus.connection().connect(m_owner, m_path, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, this,
        SLOT(completed(bool, QDBusVariant)));
    const auto shown = m_bus.call<>(m_owner, m_path, u"org.freedesktop.Secret.Prompt.Prompt"_s, {QString()});
    base::recover(shown, this, [this](const base::Error &error) {
        finish(base::Failure(error));
        return base::Result<SessionBus::Reply<>>(base::Failure(error));
    });
    if (patience) {
        QTimer::singleShot(*patience, this,
            [this] { finish(base::failure(base::Error::Kind::KeychainSilent, u"keychain.unanswered"_s)); });
    }
    return future;
}

void Prompt::completed(bool dismissed, const QDBusVariant &)
{
    finish(dismissed ? base::failure(base::Error::Kind::KeychainLocked, u"keychain.dismissed"_s)
                     : base::Result<base::Done>(base::Done()));
}

void Prompt::finish(const base::Result<base::Done> &answer)
{
    if (m_answer.future().isFinished())
        return;
    deleteLater();
    m_answer.addResult(answer);
    m_answer.finish();
}

} // namespace keychain
