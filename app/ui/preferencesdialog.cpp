// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferencesdialog.h"

#include "explain/handoutquestion.h"
#include "explain/time.h"
#include "explain/words.h"
#include "ui/form.h"
#include "ui/languages.h"
#include "ui/proxybox.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using accounts::HandOutRules;
using accounts::Preferences;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds loans[] {10s, 30s, 60s, 120s, 300s};

} // namespace

PreferencesDialog::PreferencesDialog(
    accounts::KeptPreferences &preferences, const Desktop &desktop, bool hasTray, QWidget *parent)
    : PageDialog(parent, QStringLiteral("preferences"))
    , m_preferences(preferences)
    , m_desktop(desktop)
    , m_before(preferences.current())
    , m_page(new DialogPage(this))
    , m_form(new Form(m_page))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_page->setTitle(tr("Preferences"));
    createLook();
    createPresence(hasTray);
    createSecrets();
    m_page->body()->addWidget(m_form);
    m_page->body()->addStretch();
    connect(m_page->addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_page->addPrimaryButton(tr("Save")), &QPushButton::clicked, this, &PreferencesDialog::save);
    connect(this, &QDialog::rejected, this, &PreferencesDialog::takeBack);
    turnTo(m_page);
    m_language->setFocus();
}

void PreferencesDialog::createLook()
{
    const Preferences &now = m_preferences.current();
    m_language = m_form->addChoice(tr("Language"), {});
    m_language->addItem(tr("As the system has it"), QString());
    for (const QString &each : languages())
        m_language->addItem(languageName(each), each);
    if (m_language->findData(now.language) < 0) // an administrator's, perhaps, of a country
        m_language->addItem(languageName(now.language), now.language);
    m_language->setCurrentIndex(m_language->findData(now.language));
    m_form->explain(m_language, tr("Shows when Cloakroom is started again."));
    m_theme = m_form->addChoice(tr("Theme"), {});
    m_theme->addItem(tr("As the system has it"), QVariant::fromValue(Preferences::Theme::System));
    m_theme->addItem(tr("Light"), QVariant::fromValue(Preferences::Theme::Light));
    m_theme->addItem(tr("Dark"), QVariant::fromValue(Preferences::Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(QVariant::fromValue(now.theme)));
}

void PreferencesDialog::createPresence(bool hasTray)
{
    const Preferences &now = m_preferences.current();
    m_tray = m_form->addCheck(tr("Stay in the tray when the window is closed"));
    m_tray->setChecked(hasTray && now.staysInTray);
    m_tray->setEnabled(hasTray);
    m_form->explain(m_tray,
        hasTray ? tr("Accounts go on being renewed.")
                : tr("This desktop has no tray: closing the window ends Cloakroom."));
    if (m_desktop.startsAtLogin && m_desktop.setStartsAtLogin) {
        m_start = m_form->addCheck(tr("Start with the session, in the background"));
        m_start->setChecked(m_desktop.startsAtLogin());
        m_form->explain(m_start, tr("Accounts are renewed from the first moment on."));
    }
}

void PreferencesDialog::createSecrets()
{
    const Preferences &now = m_preferences.current();
    m_lock = m_form->addCheck(tr("Lock with the screen"));
    m_lock->setChecked(now.locksWithScreen);
    m_form->explain(m_lock, tr("While the screen is locked no program gets a token."));
    m_clipboard = m_form->addChoice(tr("Clipboard"), {});
    QList<std::chrono::seconds> lengths(std::begin(loans), std::end(loans));
    if (!lengths.contains(now.clipboard))
        lengths.append(now.clipboard);
    for (const std::chrono::seconds each : std::as_const(lengths))
        m_clipboard->addItem(explain::duration(each.count()), qint64(each.count()));
    m_clipboard->setCurrentIndex(m_clipboard->findData(qint64(now.clipboard.count())));
    m_form->explain(m_clipboard, tr("A copied token leaves the clipboard after that time."));
    m_handOut = m_form->addChoice(tr("Other programs"), {});
    for (const auto to : {HandOutRules::To::Nobody, HandOutRules::To::AskOnce, HandOutRules::To::AskEachTime,
             HandOutRules::To::CommandLine})
        m_handOut->addItem(explain::inWords(to), QVariant::fromValue(to));
    m_handOut->setCurrentIndex(m_handOut->findData(QVariant::fromValue(now.newAccounts)));
    m_form->explain(
        m_handOut, tr("Who may have tokens of new accounts; each account’s own settings change it."));
    m_proxy = m_form->addChoice(tr("Proxy"), {});
    proxybox::prepare(m_proxy);
    proxybox::show(m_proxy, now.network);
    m_form->explain(m_proxy, tr("For accounts without one of their own."));
}

void PreferencesDialog::save()
{
    m_form->clearWrong();
    m_page->setSentence({});
    const auto network = proxybox::read(m_proxy);
    if (!network) {
        m_form->setWrong(m_proxy, explain::inWords(network.error()).why);
        m_proxy->setFocus();
        Q_EMIT m_page->resized();
        return;
    }
    Preferences wanted = m_preferences.current();
    wanted.language = m_language->currentData().toString();
    wanted.theme = m_theme->currentData().value<Preferences::Theme>();
    if (m_tray->isEnabled())
        wanted.staysInTray = m_tray->isChecked();
    wanted.locksWithScreen = m_lock->isChecked();
    wanted.clipboard = std::chrono::seconds(m_clipboard->currentData().toLongLong());
    wanted.newAccounts = m_handOut->currentData().value<HandOutRules::To>();
    wanted.network = *network;
    auto saved = m_preferences.change(wanted);
    if (saved)
        saved = saveStart();
    if (!saved) {
        m_page->setSentence(explain::inWords(saved.error()).toString());
        Q_EMIT m_page->resized();
    } else if (wanted.language != m_before.language) {
        m_before = wanted;
        offerRestart();
    } else {
        accept();
    }
}

// What couldn't be saved, or not all of it, is in force all the same.
void PreferencesDialog::takeBack()
{
    if (m_preferences.current() != m_before)
        static_cast<void>(m_preferences.change(m_before));
}

// What is off may only have lost its program, and would be on again with it: it is taken away, too.
base::Result<base::Done> PreferencesDialog::saveStart()
{
    if (!m_start || (m_start->isChecked() && m_desktop.startsAtLogin()))
        return base::Done {};
    return m_desktop.setStartsAtLogin(m_start->isChecked());
}

void PreferencesDialog::offerRestart()
{
    auto *question = new DialogPage(this);
    question->setTitle(tr("Start again in the new language?"));
    question->setSentence(tr("Nobody is signed out by it."));
    connect(question->addButton(tr("Later")), &QPushButton::clicked, this, &QDialog::accept);
    connect(question->addPrimaryButton(tr("Start again")), &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT restartAsked();
    });
    turnTo(question);
    question->primary()->setFocus();
}

} // namespace ui
