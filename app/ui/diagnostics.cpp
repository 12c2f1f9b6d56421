// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics.h"

#include "base/text.h"
#include "crypto/library.h"
#include "explain/words.h"
#include "oauth/granttype.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace ui {

namespace {

using accounts::Entry;

QString nameOf(accounts::State state)
{
    using accounts::State;
    switch (state) {
    case State::Opening:
        return QStringLiteral("opening");
    case State::SignedIn:
        return QStringLiteral("signed in");
    case State::Renewing:
        return QStringLiteral("renewing");
    case State::SigningOut:
        return QStringLiteral("signing out");
    case State::KeychainClosed:
        return QStringLiteral("keychain closed");
    case State::Locked:
        return QStringLiteral("locked");
    case State::SignInAgain:
        break;
    }
    return QStringLiteral("sign in again");
}

QString nameOf(Scheme scheme)
{
    static const QString names[] {QStringLiteral("light"), QStringLiteral("dark"),
        QStringLiteral("high contrast light"), QStringLiteral("high contrast dark")};
    return names[int(scheme)];
}

QString environment(const char *name)
{
    return base::visible(qEnvironmentVariable(name, QStringLiteral("-")), 64);
}

QString yesOrNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

QString codeOf(const std::optional<base::Error> &error)
{
    if (!error)
        return QStringLiteral("none");
    return explain::isKnown(error->code) ? error->code : QStringLiteral("of the server’s own");
}

QString lineOf(const Entry &entry, const QDateTime &now)
{
    QStringList parts {nameOf(entry.state), oauth::grantTypeName(entry.account.grant)};
    if (entry.canRenew())
        parts += QStringLiteral("renews itself");
    if (entry.credential) {
        const oauth::TokenSet &tokens = entry.credential->tokens;
        if (tokens.expiresAt)
            parts += QStringLiteral("%1 s left").arg(now.secsTo(*tokens.expiresAt));
        if (tokens.isBound())
            parts += QStringLiteral("bound");
    }
    if (!entry.account.further.isEmpty())
        parts += QStringLiteral("further tokens: %1").arg(entry.account.further.size());
    parts += QStringLiteral("other programs: %1").arg(handOutName(entry.account.settings.handOut.to));
    if (!entry.account.settings.network.isSystems())
        parts += QStringLiteral("network of its own");
    if (entry.trouble)
        parts += QStringLiteral("trouble: ") + codeOf(entry.trouble);
    if (entry.notKept)
        parts += QStringLiteral("not kept: ") + codeOf(entry.notKept);
    if (entry.notListed)
        parts += QStringLiteral("not listed: ") + codeOf(entry.notListed);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString diagnostics(
    const accounts::Cloakroom &cloakroom, const accounts::Preferences &preferences, bool hasTray)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    QStringList lines {
        QStringLiteral("Cloakroom %1").arg(QStringLiteral(CLOAKROOM_VERSION)),
        QStringLiteral("Qt %1 (built with %2), OpenSSL %3")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR), crypto::libraryVersion()),
        QStringLiteral("System: %1, %2 %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion()),
        QStringLiteral("Desktop: %1, session: %2, platform: %3, scale: %4")
            .arg(environment("XDG_CURRENT_DESKTOP"), environment("XDG_SESSION_TYPE"),
                QGuiApplication::platformName())
            .arg(screen ? screen->devicePixelRatio() : 1),
        QStringLiteral("Language: %1, chosen: %2; scheme: %3")
            .arg(QLocale().name(),
                preferences.language.isEmpty() ? QStringLiteral("-")
                                               : base::visible(preferences.language, 16),
                nameOf(scheme())),
        QStringLiteral("Keychain trouble: %1").arg(codeOf(cloakroom.keychainTrouble())),
        QStringLiteral("Tray: %1; locked: %2; issuers limited by policy: %3; tokens shown: %4")
            .arg(yesOrNo(hasTray), yesOrNo(cloakroom.isLocked()),
                yesOrNo(cloakroom.policy().allowedIssuers.has_value()),
                yesOrNo(cloakroom.policy().mayReveal)),
        QStringLiteral("Accounts: %1").arg(cloakroom.book().entries().size()),
    };
    int number = 0;
    for (const Entry &entry : cloakroom.book().entries())
        lines += QStringLiteral("  %1. %2").arg(++number).arg(lineOf(entry, cloakroom.now()));
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
