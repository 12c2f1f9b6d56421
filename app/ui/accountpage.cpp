// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountpage.h"

#include "base/text.h"
#include "explain/hosts.h"
#include "ui/activityview.h"
#include "ui/badge.h"
#include "ui/clipboard.h"
#include "ui/controls.h"
#include "ui/furtherbar.h"
#include "ui/furtherdialog.h"
#include "ui/pill.h"
#include "ui/serverpage.h"
#include "ui/sessionendwords.h"
#include "ui/standing.h"
#include "ui/tokenpage.h"
#include "ui/tokenshown.h"
#include "ui/troublebar.h"

#include <QGridLayout>
#include <QTabBar>

namespace ui {

namespace {

using accounts::State;
using explain::TokenUse;

constexpr TokenUse uses[] {TokenUse::AccessToken, TokenUse::IdToken, TokenUse::RefreshToken};
constexpr int serverTab = std::size(uses); // behind the tokens
constexpr int activityTab = serverTab + 1;
constexpr int copiedSeconds = 4;

// Of what is wrong with an account whose login lives.
const std::optional<base::Error> &worst(const accounts::Entry &entry)
{
    if (entry.trouble)
        return entry.trouble;
    return entry.notKept ? entry.notKept : entry.notListed;
}

} // namespace

AccountPage::AccountPage(accounts::Cloakroom &cloakroom, QWidget *parent)
    : QWidget(parent)
    , m_cloakroom(cloakroom)
{
    // The keyboard goes through them in the order in which they are made.
    auto *head = createHead();
    m_trouble = new TroubleBar(this);
    m_tabs = new QTabBar(this);
    m_nothing = wrappedLabel({}, this);
    m_further = new FurtherBar(this);
    m_keyTrouble = new TroubleBar(this);
    m_token = new TokenPage(this);
    m_server = new ServerPage(cloakroom, this);
    m_activity = new ActivityView(
        cloakroom.activity(), [&cloakroom] { return cloakroom.now(); }, this);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(space::edge, space::edge, space::edge, 0);
    createTabs();
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(space::edge, 0, space::edge, 0);
    tabs->addWidget(m_tabs);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_trouble);
    layout->addLayout(tabs);
    layout->addWidget(horizontalLine(this));
    layout->addWidget(m_nothing);
    layout->addWidget(m_further);
    layout->addWidget(m_keyTrouble);
    layout->addWidget(m_token, 1);
    layout->addWidget(m_server, 1);
    layout->addWidget(m_activity, 1);
    layout->addStretch();

    m_copied = new Pill(this);
    m_copied->hide();
    m_copiedTimer.setSingleShot(true);
    connect(&m_copiedTimer, &QTimer::timeout, m_copied, &QWidget::hide);
    connect(m_trouble, &TroubleBar::todoAsked, this, &AccountPage::todo);
    connect(m_further, &FurtherBar::changed, this, &AccountPage::show);
    connect(m_further, &FurtherBar::addAsked, this, [this] {
        const accounts::Entry *entry = m_cloakroom.book().find(m_id);
        if (!entry)
            return;
        auto *dialog = new FurtherDialog(m_cloakroom, *entry, this);
        connect(dialog, &FurtherDialog::moreScopesAsked, this,
            [this, id = m_id](const oauth::Scopes &scopes) { Q_EMIT moreScopesAsked(id, scopes); });
        dialog->open();
    });
    connect(m_further, &FurtherBar::askAgainAsked, this,
        [this](const QString &further) { m_cloakroom.renewFurther(m_id, further); });
    connect(m_further, &FurtherBar::removeAsked, this,
        [this](const QString &further) { m_cloakroom.removeFurther(m_id, further); });
    if (!m_cloakroom.policy().mayReveal)
        m_token->forbidReveal();
    m_token->setClockAhead([this](const QString &) {
        const accounts::Entry *entry = m_cloakroom.book().find(m_id);
        return entry ? m_cloakroom.clockAhead(*entry) : std::nullopt;
    });
    connect(m_token, &TokenPage::offerTaken, this, [this](explain::Check::Offer offer) {
        if (offer == explain::Check::Offer::FetchKeys)
            fetchKeys();
        else
            Q_EMIT signatureCheckAsked(m_token->secret(), m_token->isBound());
    });
    connect(m_token, &TokenPage::keysLacking, this,
        [this] { QTimer::singleShot(0, this, [this, id = m_id] { m_cloakroom.fetchKeys(id); }); });
    connect(&cloakroom.book(), &accounts::AccountBook::changed, this, [this](const QString &id) {
        if (id == m_id)
            show();
    });
    connect(&cloakroom.activity(), &accounts::Activity::handedOut, this, [this](const QString &id) {
        if (id == m_id)
            showHandOuts();
    });
    connect(&cloakroom.activity(), &accounts::Activity::sessionsRead, this, [this](const QString &id) {
        if (id == m_id)
            show();
    });
}

void AccountPage::fetchKeys()
{
    base::finally(m_cloakroom.fetchKeys(m_id), this, [this, id = m_id](const auto &fetched) {
        if (!fetched && id == m_id)
            m_keyTrouble->show(fetched.error(), Tone::Soon, {});
    });
}

QLayout *AccountPage::createHead()
{
    m_name = new ElidedLabel(this);
    m_name->setFont(titleFont());
    m_provider = new ElidedLabel(this);
    m_provider->setForegroundRole(QPalette::PlaceholderText);
    m_state = new Pill(this);
    m_actions = new QWidget(this);
    m_copy = primaryButton(tr("Copy access token"), m_actions);
    m_renew = button(tr("Renew now"), m_actions);
    m_signOut = button(tr("Sign out"), m_actions);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(space::groups);
    for (QPushButton *action : {m_copy, m_renew, m_signOut})
        actions->addWidget(action);
    connect(m_copy, &QPushButton::clicked, this, &AccountPage::copyAsked);
    connect(m_renew, &QPushButton::clicked, this, &AccountPage::renewAsked);
    connect(m_signOut, &QPushButton::clicked, this, &AccountPage::signOutAsked);

    m_head = new QGridLayout;
    m_head->setContentsMargins(space::edge, 16, space::edge, space::rows);
    m_head->setHorizontalSpacing(space::groups);
    m_head->setVerticalSpacing(space::small);
    m_head->setColumnStretch(0, 1);
    m_head->addWidget(m_name, 0, 0);
    m_head->addWidget(m_provider, 1, 0);
    arrangeHead();
    return m_head;
}

void AccountPage::createTabs()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Tokens and activity"));
    const QString tokens[] {tr("Access token"), tr("ID token"), tr("Refresh token")};
    for (const QString &name : tokens) {
        m_tabs->addTab(name);
        m_badges << new Badge(m_tabs);
    }
    m_tabs->addTab(tr("Server"));
    m_tabs->addTab(tr("Activity"));
    m_tabs->setMinimumWidth(m_tabs->sizeHint().width()); // the badges may go
    m_handOuts = new Badge(m_tabs);
    m_handOuts->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, &AccountPage::showTab);
}

// All in one row where there is room. Else what doesn't fit goes under the name, the actions below the state.
void AccountPage::arrangeHead()
{
    const QFontMetrics metrics = m_name->fontMetrics();
    const int name = qMin(metrics.horizontalAdvance(m_name->text()), metrics.averageCharWidth() * 28);
    const int rest = width() - 2 * space::edge - name;
    const int actions = m_actions->sizeHint().width() + space::groups;
    const int state = m_state->sizeHint().width() + space::groups;
    m_head->removeWidget(m_state);
    m_head->removeWidget(m_actions);
    const bool areActionsBeside = rest >= actions;
    if (rest >= state + (areActionsBeside ? actions : 0))
        m_head->addWidget(m_state, 0, 1, 2, 1, Qt::AlignVCenter);
    else
        m_head->addWidget(m_state, 2, 0, 1, 3, Qt::AlignLeft);
    m_actions->setContentsMargins(0, areActionsBeside ? 0 : space::small, 0, 0);
    if (areActionsBeside)
        m_head->addWidget(m_actions, 0, 2, 2, 1, Qt::AlignVCenter);
    else
        m_head->addWidget(m_actions, 3, 0, 1, 3, Qt::AlignLeft);
}

void AccountPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHead();
    arrangeTabs();
}

// What kind each token is stands beside its name where there is room for all of it.
void AccountPage::arrangeTabs()
{
    const auto place = [this](int tab, QWidget *badge) {
        if (m_tabs->tabButton(tab, QTabBar::RightSide) != badge) // the same once more would hide it
            m_tabs->setTabButton(tab, QTabBar::RightSide, badge);
    };
    const auto placeAll = [&](bool isBeside) {
        for (int tab = 0; tab < m_badges.size(); ++tab)
            place(tab, isBeside ? m_badges.at(tab) : nullptr);
        place(activityTab, isBeside && !m_handOuts->text().isEmpty() ? m_handOuts : nullptr);
    };
    placeAll(true);
    if (m_tabs->sizeHint().width() > width() - 2 * space::edge)
        placeAll(false);
}

void AccountPage::setAccount(const QString &id)
{
    m_id = id;
    m_activity->setAccount(id);
    showHandOuts();
    m_server->setAccount(id);
    m_copied->hide();
    m_token->setToken({}); // what is lacking of it is asked for again
    show();
    m_tabs->setCurrentIndex(m_hasTokens ? 0 : activityTab);
}

void AccountPage::tick()
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    if (!entry)
        return;
    const QDateTime now = m_cloakroom.now();
    const auto end = m_cloakroom.sessionEnd(*entry);
    const bool endsSoon = end && end->isNear(now);
    if (mustSignInAgain(*entry, now) != m_mustSignInAgain || endsSoon != m_endsSoon)
        showTrouble(*entry);
    const Standing standing = Standing::of(*entry, m_cloakroom.nextRenewal(m_id), now, end);
    m_state->show(standing.tone, standing.sentence);
    m_token->setNow(now);
    if (m_further->isVisibleTo(this))
        m_further->setEntry(*entry, now);
}

void AccountPage::show()
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    if (!entry)
        return;
    m_name->setText(base::visible(entry->account.name()));
    const oauth::ServerMetadata &server = entry->account.server;
    const QString plain = explain::plainInWords(server);
    m_provider->setText((server.issuer.isEmpty() ? entry->account.provider() : base::visible(server.issuer))
        + (plain.isEmpty() ? QString() : QStringLiteral(" · ") + plain));
    const Possible possible = Possible::of(entry);
    m_copy->setEnabled(possible.copy && m_cloakroom.policy().mayReveal);
    m_renew->setEnabled(possible.renew);
    m_signOut->setEnabled(possible.signOut);
    showTrouble(*entry);
    showTabs(*entry);
    showTab();
    tick();
    arrangeHead();
}

void AccountPage::showTrouble(const accounts::Entry &entry)
{
    using Kind = base::Error::Kind;
    const QDateTime now = m_cloakroom.now();
    const auto end = m_cloakroom.sessionEnd(entry);
    m_mustSignInAgain = mustSignInAgain(entry, now);
    m_endsSoon = end && end->isNear(now);
    const auto keychainTodo = [](Kind kind) {
        switch (kind) {
        case Kind::KeychainLocked:
            return tr("Unlock");
        case Kind::KeychainMissing:
        case Kind::KeychainSilent:
        case Kind::KeychainRefused:
            return tr("Try again");
        default:
            return QString();
        }
    };
    if (m_mustSignInAgain) {
        const bool ended = entry.state == State::SignInAgain;
        const base::Error why {Kind::SignInAgain,
            ended ? QStringLiteral("invalid_grant") : QStringLiteral("refresh.no_refresh_token"), {}, {},
            entry.account.provider()};
        m_trouble->show(ended ? entry.trouble.value_or(why) : why, Tone::Failed, tr("Sign in again"));
    } else if (const auto &trouble = worst(entry)) {
        m_trouble->show(*trouble, Tone::Soon, keychainTodo(trouble->kind));
    } else if (m_endsSoon) {
        m_trouble->showDeadline(inWords(*end, entry.account, now), tr("Sign in again"));
    } else if (entry.doubt) {
        m_trouble->show(*entry.doubt, Tone::Soon, {});
    } else {
        m_trouble->hide();
    }
}

void AccountPage::todo()
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    const bool isDeadline = m_endsSoon && entry && !worst(*entry);
    if (m_mustSignInAgain || isDeadline)
        Q_EMIT signInAgainAsked();
    else
        m_cloakroom.unlockKeychain();
}

void AccountPage::showTabs(const accounts::Entry &entry)
{
    for (int tab = 0; tab < serverTab; ++tab) {
        const crypto::Secret token = tokenOf(entry, uses[tab]);
        m_tabs->setTabVisible(tab, !token.isEmpty());
        QString badge = explain::Token::look(token, uses[tab]).badge;
        if (uses[tab] == TokenUse::RefreshToken)
            badge
                += QStringLiteral(" · ") + (entry.isForThisRunOnly() ? tr("this run only") : tr("keychain"));
        m_badges.at(tab)->setText(badge);
        m_tabs->setTabText(tab, m_tabs->tabText(tab)); // makes room for the badge
    }
    if (entry.credential && !m_hasTokens)
        m_tabs->setCurrentIndex(0);
    m_hasTokens = entry.credential.has_value();
    m_tabs->setVisible(entry.state != State::Opening);
    m_nothing->setVisible(!entry.credential);
    m_nothing->setText(entry.state == State::Opening ? tr("Its tokens are being read from the keychain.")
                                                     : tr("Its tokens can’t be shown now."));
}

void AccountPage::showHandOuts()
{
    const int count = m_cloakroom.activity().handOuts(m_id);
    m_handOuts->setText(count > 0 ? tr("%n handed out", nullptr, count) : QString());
    m_tabs->setTabToolTip(activityTab, m_handOuts->text());
    m_tabs->setTabText(activityTab, m_tabs->tabText(activityTab)); // makes room for the badge
    arrangeTabs();
}

void AccountPage::showTab()
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    const int tab = m_tabs->currentIndex();
    const bool isToken = entry && entry->credential && tab >= 0 && tab < serverTab;
    const bool isAccess = isToken && uses[tab] == TokenUse::AccessToken;
    const bool isServer = entry && entry->credential && tab == serverTab;
    m_keyTrouble->hide();
    m_further->setVisible(isAccess || (isServer && !entry->account.further.isEmpty()));
    m_token->setVisible(isToken);
    m_server->setVisible(isServer);
    m_activity->setVisible(m_tabs->isVisibleTo(this) && tab == activityTab);
    if (isAccess)
        showAccessToken(*entry);
    else if (isToken)
        m_token->setToken(tokenShown(*entry, uses[tab], m_cloakroom.now()));
    if (isServer)
        m_further->setEntry(*entry, m_cloakroom.now());
    m_server->setFurther(m_further->chosen());
    m_copy->setEnabled(
        Possible::of(entry).copy && m_cloakroom.policy().mayReveal && !accessToken().isEmpty());
}

void AccountPage::showAccessToken(const accounts::Entry &entry)
{
    const QDateTime now = m_cloakroom.now();
    m_further->setEntry(entry, now);
    const auto &all = entry.account.further;
    const auto chosen = std::find_if(all.begin(), all.end(),
        [this](const oauth::FurtherToken &each) { return each.id == m_further->chosen(); });
    const bool isOwn = chosen == all.end();
    m_token->setVisible(isOwn || entry.further.value(chosen->id).tokens);
    if (isOwn)
        m_token->setToken(tokenShown(entry, TokenUse::AccessToken, now));
    else if (m_token->isVisibleTo(this))
        m_token->setToken(tokenShown(entry, *chosen, now));
}

crypto::Secret AccountPage::accessToken() const
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    if (!entry || !entry->credential)
        return {};
    const QString chosen = m_further->isVisibleTo(this) ? m_further->chosen() : QString();
    if (chosen.isEmpty())
        return entry->credential->tokens.accessToken;
    const auto further = entry->further.value(chosen).tokens; // or not had yet
    return further ? further->accessToken : crypto::Secret();
}

QString AccountPage::helpPage() const
{
    return m_tabs->currentIndex() == activityTab ? QStringLiteral("activity") : QStringLiteral("inspect");
}

void AccountPage::tellCopied()
{
    const accounts::Entry *entry = m_cloakroom.book().find(m_id);
    const bool isBound = entry && entry->credential && entry->credential->tokens.isBound();
    m_copied->show(isBound ? Tone::Soon : Tone::Good,
        isBound ? tr("Copied · an API takes it with a proof only (menu Token)") : Clipboard::copied());
    m_copied->resize(m_copied->sizeHint());
    m_copied->move((width() - m_copied->width()) / 2, height() - m_copied->height() - space::edge);
    m_copied->raise();
    m_copied->QWidget::show();
    m_copiedTimer.start(copiedSeconds * 1000);
}

} // namespace ui
