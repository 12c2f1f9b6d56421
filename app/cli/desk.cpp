// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/desk.h"

#include "net/openbrowser.h"

#include <QStandardPaths>

namespace cli {

using accounts::Entry;
using accounts::State;
using base::Done;
using base::Error;
using namespace std::chrono_literals;

namespace {

constexpr auto keychainPatience = 15s; // its own deadline is shorter
constexpr auto saving = 5s; // what was sent is saved before the end

const base::Clock wallClock = [] { return QDateTime::currentDateTimeUtc(); };

// The window's, whose name isn't ours.
QString accountsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/cloakroom/accounts.json");
}

QString activityFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/cloakroom/activity");
}

bool isCalled(const accounts::Account &account, const QString &name)
{
    return name == account.id || name == account.settings.label || name == account.server.issuer
        || name == account.person.email || (account.isOfProgram() && name == account.client.clientId);
}

} // namespace

Error interrupted()
{
    return {Error::Kind::TimedOut, QStringLiteral("cli.interrupted"), {}, {}, {}};
}

Desk::Desk()
    : m_http(wallClock)
    , m_items(QStringLiteral("cloakroom"))
    , m_keychain(m_items, keychain::largestItem)
    , m_cloakroom(accountsFile(), m_http, m_keychain, wallClock, net::openBrowser)
{
    m_cloakroom.activity().keepIn(activityFolder());
    m_cloakroom.renewals().setAutomatic(false);
    connect(&m_termination, &desktop::Termination::asked, this, &Desk::stop);
}

Desk::~Desk()
{
    settle();
}

void Desk::stop()
{
    m_interrupted = true;
    QCoreApplication::quit();
}

// A renewal that was sent is the login; its answer is waited for.
void Desk::settle()
{
    if (!m_cloakroom.isBusy())
        return;
    connect(&m_cloakroom, &accounts::Cloakroom::idle, this, &QCoreApplication::quit);
    QTimer::singleShot(saving, this, &QCoreApplication::quit);
    QCoreApplication::exec();
}

base::Result<QString> Desk::find(const QString &name) const
{
    QStringList ids;
    QStringList candidates;
    for (const Entry &entry : m_cloakroom.book().entries()) {
        const accounts::Account &account = entry.account;
        if (name.isEmpty() || !isCalled(account, name))
            continue;
        ids += account.id;
        candidates += QStringLiteral("%1 (%2)").arg(account.name(), account.id);
    }
    if (ids.size() == 1)
        return ids.first();
    return ids.isEmpty() ? base::failure(Error::Kind::NotFound, QStringLiteral("cli.unknown"), {}, name)
                         : base::failure(Error::Kind::NotFound, QStringLiteral("cli.ambiguous"),
                             candidates.join(QStringLiteral(", ")), name);
}

base::Result<QString> Desk::open(const QString &name)
{
    if (const auto loaded = load(); !loaded)
        return base::Failure(loaded.error());
    auto id = find(name);
    if (!id)
        return id;
    if (const auto opened = wait(m_cloakroom.open(*id), keychainPatience); !opened)
        return base::Failure(opened.error());
    return id;
}

base::Result<Done> Desk::renew(const QString &id)
{
    const auto result = wait(renewed(id), patience);
    if (result || result.error().code != QLatin1String("cli.timeout"))
        return result;
    const Entry *known = entry(id);
    if (known && (known->notKept || known->trouble))
        return base::Failure(known->notKept ? *known->notKept : *known->trouble);
    return base::failure(Error::Kind::TimedOut, QStringLiteral("cli.not_now"), result.error().expected);
}

// Done when the new tokens are in the keychain; until then the engine tries again by itself.
base::Future<Done> Desk::renewed(const QString &id)
{
    const auto promise = std::make_shared<QPromise<base::Result<Done>>>();
    promise->start();
    const auto look = [this, id, promise] {
        const Entry *known = entry(id);
        const bool isUnderWay = known && known->state == State::Renewing;
        if (promise->future().isFinished() || isUnderWay)
            return;
        const bool isOver = !known || known->state != State::SignedIn;
        if (!isOver && (known->trouble || known->notKept))
            return;
        if (!isOver)
            promise->addResult(Done {});
        else
            promise->addResult(base::Failure(known && known->trouble
                    ? *known->trouble
                    : Error {Error::Kind::NotFound, QStringLiteral("accounts.unknown"), {}, {}, {}}));
        promise->finish();
    };
    connect(&m_cloakroom.renewals(), &accounts::Renewals::ended, this, look);
    connect(&m_cloakroom.book(), &accounts::AccountBook::changed, this, look);
    connect(&m_cloakroom.book(), &accounts::AccountBook::removed, this, look);
    m_cloakroom.renew(id);
    return promise->future();
}

} // namespace cli
