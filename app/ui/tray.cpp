// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray.h"

#include "base/text.h"
#include "ui/icon.h"
#include "ui/needs.h"
#include "ui/standing.h"
#include "ui/theme.h"

#include <QPainter>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr int iconSizes[] {16, 22, 24, 32, 48, 64};
constexpr int longestName = 48;
constexpr auto pause = 200ms;

enum class Mark { None, Exclamation, Padlock };

QPixmap white(const QString &name, int size)
{
    QPixmap pixmap = icon(name, Role::Text, size, 1);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), Qt::white);
    return pixmap;
}

// In the corner, each of a shape of its own and with an edge, for any ground: round with an exclamation mark,
// square with a padlock.
void drawMark(QPainter &painter, Mark mark, int size)
{
    const int side = size * 9 / 16;
    const QRect corner(size - side, size - side, side, side);
    const QRectF ground = QRectF(corner).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isLock = mark == Mark::Padlock;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, size / 16.0));
    painter.setBrush(colour(isLock ? Role::Text : Role::Failed, Scheme::Light));
    if (isLock)
        painter.drawRect(ground);
    else
        painter.drawEllipse(ground);
    painter.drawPixmap(
        corner.topLeft(), white(isLock ? QStringLiteral("padlock") : QStringLiteral("exclamation"), side));
}

QIcon markedIcon(Mark mark)
{
    QIcon icon;
    for (const int size : iconSizes) {
        QPixmap pixmap = programPixmap(size, 1);
        if (mark != Mark::None) {
            QPainter painter(&pixmap);
            drawMark(painter, mark, size);
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}

// An ampersand in a name is one.
QString inMenu(const QString &name)
{
    return base::visible(name, longestName).replace(u'&', QLatin1String("&&"));
}

} // namespace

Tray::Tray(accounts::Cloakroom &cloakroom, const Needs &needs, QAction *lock, QObject *parent)
    : QObject(parent)
    , m_cloakroom(cloakroom)
    , m_needs(needs)
    , m_lock(lock)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &Tray::show);
    const auto later = [this] {
        if (!m_later.isActive())
            m_later.start();
    };
    const accounts::AccountBook &book = cloakroom.book();
    connect(&book, &accounts::AccountBook::added, this, later);
    connect(&book, &accounts::AccountBook::changed, this, later);
    connect(&book, &accounts::AccountBook::removed, this, later);
    connect(&cloakroom, &accounts::Cloakroom::lockChanged, this, later);
    connect(&needs, &Needs::arose, this, later);
    connect(&needs, &Needs::passed, this, later);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openAsked();
    });
    m_icon.setContextMenu(&m_menu);
    show();
    m_icon.show();
}

void Tray::show()
{
    if (m_menu.isVisible())
        return m_later.start(); // nothing moves under the pointer
    const auto needed = m_needs.all().size();
    const auto count = m_cloakroom.book().entries().size();
    m_icon.setIcon(markedIcon(m_cloakroom.isLocked() ? Mark::Padlock
            : needed > 0                             ? Mark::Exclamation
                                                     : Mark::None));
    m_icon.setToolTip(m_cloakroom.isLocked() ? tr("Cloakroom · locked")
            : needed > 0                     ? tr("Cloakroom · needs you: %n", nullptr, int(needed))
                                             : tr("Cloakroom · accounts: %n", nullptr, int(count)));
    // An item that is pressed while it is made anew would be pressed in vain.
    QStringList listed {QString::number(count)};
    for (const accounts::Entry &entry : m_cloakroom.book().entries()) {
        if (listed.size() > mostAccounts)
            break;
        listed += entry.account.id + entry.account.name() + QString::number(mayCopy(m_cloakroom, entry))
            + QString::number(mustSignInAgain(entry, m_cloakroom.now()));
    }
    if (listed == m_listed)
        return;
    m_listed = listed;
    m_menu.clear();
    qsizetype shown = 0;
    for (const accounts::Entry &entry : m_cloakroom.book().entries()) {
        if (shown++ < mostAccounts)
            addAccount(entry);
    }
    if (count > mostAccounts)
        m_menu.addAction(tr("All accounts…"), this, &Tray::openAsked);
    if (count > 0)
        m_menu.addSeparator();
    m_menu.addAction(m_lock);
    m_menu.addAction(tr("&Open Cloakroom"), this, &Tray::openAsked);
    m_menu.addAction(tr("&Quit"), this, &Tray::quitAsked);
}

void Tray::addAccount(const accounts::Entry &entry)
{
    const QString id = entry.account.id;
    const QString name = inMenu(entry.account.name());
    if (mustSignInAgain(entry, m_cloakroom.now())) {
        m_menu.addAction(
            tr("%1: sign in again").arg(name), this, [this, id] { Q_EMIT signInAgainAsked(id); });
        return;
    }
    QAction *copy
        = m_menu.addAction(tr("%1: copy access token").arg(name), this, [this, id] { Q_EMIT copyAsked(id); });
    copy->setEnabled(mayCopy(m_cloakroom, entry));
}

bool Tray::mayCopy(const accounts::Cloakroom &cloakroom, const accounts::Entry &entry)
{
    if (cloakroom.isLocked() || !cloakroom.policy().mayReveal || !Possible::of(&entry).copy)
        return false;
    const oauth::TokenSet &tokens = entry.credential->tokens;
    return !tokens.isBound() && !(tokens.expiresAt && *tokens.expiresAt <= cloakroom.now());
}

} // namespace ui
