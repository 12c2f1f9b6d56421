// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/desk.h"

#include "accounts/awaitrenewal.h"
#include "net/openbrowser.h"
#include "providers/knownquirks.h"

#include <QStandardPaths>

namespace cli {

using base::Done;
using base::Error;
using namespace std::chrono_literals;

namespace {

constexpr auto keychainPatience = 15s; // its own deadline is shorter

const base::Clock wallClock = [] { return QDateTime::currentDateTimeUtc(); };

// The window's, whose name isn't ours.
QString activityFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/cloakroom/activity");
}

} // namespace

QString inConfigFolder(const QString &file)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/cloakroom/") + file;
}

Error interrupted()
{
    return {Error::Kind::TimedOut, QStringLiteral("cli.interrupted"), {}, {}, {}};
}

Error timedOut(std::chrono::milliseconds after)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(after).count();
    return {
        Error::Kind::TimedOut, QStringLiteral("cli.timeout"), QStringLiteral("%1 s").arg(seconds), {}, {}};
}

accounts::Preferences::Read preferences(const accounts::Policy &policy)
{
    return accounts::Preferences::read(inConfigFolder(QStringLiteral("preferences.json")),
        accounts::Preferences::of(policy.preferences, {}));
}

void obeyPreferences(net::Http &http, const accounts::Policy &policy)
{
    const auto set = preferences(policy);
    http.setUsualProxy(set.preferences.network);
    if (set.fault)
        fail(*set.fault);
}

Desk::Desk()
    : m_http(wallClock)
    , m_items(QStringLiteral("cloakroom"))
    , m_keychain(m_items, keychain::largestItem)
    , m_cloakroom(
          inConfigFolder(QStringLiteral("accounts.json")), m_http, m_keychain, wallClock, net::openBrowser)
{
    m_cloakroom.activity().keepIn(activityFolder());
    m_cloakroom.setPolicy(accounts::Policy::ofThisComputer());
    obeyPreferences(m_http, m_cloakroom.policy());
    m_cloakroom.setKnownQuirks(providers::KnownQuirks());
    m_cloakroom.renewals().setAutomatic(false);
    connect(&m_termination, &desktop::Termination::asked, this, &Desk::stop);
    connect(&book(), &accounts::AccountBook::fileTroubled, this, [this](const Error &trouble) {
        if (trouble.code == QLatin1String("accounts.write"))
            return; // what it didn't take is how the command ends
        fail(trouble);
        m_told = trouble;
    });
}

Desk::~Desk()
{
    settle();
}

base::Result<base::Done> Desk::load()
{
    const auto loaded = m_cloakroom.load();
    const bool isTaken = !loaded
        && (loaded.error().code == QLatin1String("accounts.damaged")
            || loaded.error().code == QLatin1String("accounts.altered"));
    if (!isTaken)
        return loaded;
    fail(loaded.error());
    return base::Done {};
}

int Desk::tell(const Error &error)
{
    return m_told == error ? statusOf(error) : fail(error);
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
    QObject waiting; // no longer than this
    connect(&m_cloakroom, &accounts::Cloakroom::idle, &waiting, &QCoreApplication::quit);
    QTimer::singleShot(saving, &waiting, &QCoreApplication::quit);
    QCoreApplication::exec();
}

base::Result<QString> Desk::find(const QString &name)
{
    if (const auto loaded = load(); !loaded)
        return base::Failure(loaded.error());
    return book().idOf(name);
}

// Of a keychain that is closed to all nobody else needs to ask.
bool Desk::isOver(const Error &error)
{
    if (accounts::isOfOneEntry(error))
        return !wait(m_keychain.probe(), keychainPatience);
    return error.kind != Error::Kind::NotFound && error.kind != Error::Kind::SignInAgain;
}

void Desk::openAll(const QString &only)
{
    QStringList ids;
    for (const accounts::Entry &each : book().entries())
        ids += each.account.id;
    for (const QString &id : std::as_const(ids)) {
        if (!only.isEmpty() && id != only)
            continue;
        const auto opened = wait(m_cloakroom.open(id), keychainPatience);
        if (!opened && isOver(opened.error()))
            return;
        m_cloakroom.lookAtEnd(id);
    }
}

base::Result<QString> Desk::open(const QString &name)
{
    auto id = find(name);
    if (!id)
        return id;
    if (const auto opened = wait(m_cloakroom.open(*id), keychainPatience); !opened)
        return base::Failure(opened.error());
    return id;
}

base::Result<Done> Desk::renew(const QString &id)
{
    return orLost(id, wait(accounts::awaitRenewal(m_cloakroom, id, patience, this), patience + saving));
}

} // namespace cli
