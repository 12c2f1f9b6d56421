// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs.h"

#include "accounts/keep.h"
#include "base/text.h"
#include "explain/words.h"
#include "ui/sessionendwords.h"
#include "ui/standing.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int longestName = 64;

// When an account that needs nobody yet may need somebody, with nothing but time.
std::optional<QDateTime> nextOf(
    const accounts::Entry &entry, const std::optional<accounts::SessionEnd> &end, const QDateTime &now)
{
    std::optional<QDateTime> next;
    if (entry.credential && !entry.canRenew())
        next = entry.credential->tokens.expiresAt;
    if (end && end->isSure() && (!next || end->nearFrom() < *next))
        next = end->nearFrom();
    return next && *next > now ? next : std::nullopt;
}

} // namespace

const QString Needs::keychain = QStringLiteral("keychain");
const QString Needs::consent = QStringLiteral("consent");

Needs::Needs(accounts::Cloakroom &cloakroom, QObject *parent)
    : QObject(parent)
    , m_cloakroom(cloakroom)
{
    const accounts::AccountBook &book = cloakroom.book();
    connect(&book, &accounts::AccountBook::added, this, &Needs::look);
    connect(&book, &accounts::AccountBook::changed, this, &Needs::look);
    connect(&book, &accounts::AccountBook::removed, this, &Needs::look);
    connect(&book, &accounts::AccountBook::changed, this, &Needs::lookAtKeychain);
    connect(&book, &accounts::AccountBook::removed, this, &Needs::lookAtKeychain);
    connect(&cloakroom, &accounts::Cloakroom::keychainChanged, this, &Needs::lookAtKeychain);
    connect(&cloakroom, &accounts::Cloakroom::lockChanged, this, &Needs::lookAtAll);
    connect(&cloakroom.activity(), &accounts::Activity::sessionsRead, this, &Needs::look);
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &Needs::lookAtAll);
    lookAtKeychain();
}

void Needs::lookAtAll()
{
    m_watch.stop();
    for (const accounts::Entry &entry : m_cloakroom.book().entries())
        look(entry.account.id);
    lookAtKeychain();
}

void Needs::look(const QString &id)
{
    const accounts::Entry *entry = m_cloakroom.book().find(id);
    if (!entry || m_cloakroom.isLocked())
        return set(id, {});
    if (entry->state == accounts::State::Renewing)
        return; // how that ends tells
    set(id, needOf(*entry));
    if (m_all.contains(id))
        return;
    if (const auto next = nextOf(*entry, m_cloakroom.sessionEnd(*entry), m_cloakroom.now()))
        lookAgain(*next);
}

// The timer may be early by a little.
void Needs::lookAgain(const QDateTime &at)
{
    using Milliseconds = std::chrono::milliseconds;
    const Milliseconds left(m_cloakroom.now().msecsTo(at));
    const Milliseconds wait = std::clamp<Milliseconds>(left, std::chrono::seconds(1), longestPause);
    if (!m_watch.isActive() || wait < m_watch.remainingTimeAsDuration())
        m_watch.start(wait);
}

std::optional<Need> Needs::needOf(const accounts::Entry &entry) const
{
    const QString name = base::visible(entry.account.name(), longestName);
    if (mustSignInAgain(entry, m_cloakroom.now())) {
        const QString why = entry.trouble ? explain::inWords(*entry.trouble).what : QString();
        return Need {tr("%1 has to sign in again").arg(name), why, tr("Sign in")};
    }
    const QDateTime now = m_cloakroom.now();
    const auto end = m_cloakroom.sessionEnd(entry);
    if (!end || !end->isSure() || !end->isNear(now))
        return {};
    return Need {
        tr("%1 has to sign in again soon").arg(name), inWords(*end, entry.account, now).what, tr("Sign in")};
}

void Needs::lookAtKeychain()
{
    const auto trouble = m_cloakroom.keptBack();
    if (!trouble || m_cloakroom.isLocked())
        return set(keychain, {});
    Need need {
        tr("Your keychain is locked"), tr("Until it is unlocked no account is renewed."), tr("Unlock")};
    if (accounts::isHeldBack(*trouble))
        need = {tr("Your keychain keeps an entry back"), explain::inWords(*trouble).next, need.action};
    else if (!m_cloakroom.keychainTrouble())
        need.text = tr("Until it is unlocked some accounts are not renewed.");
    set(keychain, need);
}

void Needs::set(const QString &key, const std::optional<Need> &need)
{
    const auto known = m_all.constFind(key);
    if (!need) {
        if (m_all.remove(key))
            Q_EMIT passed(key);
    } else if (known == m_all.constEnd() || known->title != need->title) {
        m_all.insert(key, *need);
        Q_EMIT arose(key, *need);
    } else {
        m_all.insert(key, *need); // the time in it moves on: no news
    }
}

} // namespace ui
