// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountsettingsdialog.h"

#include "base/text.h"
#include "explain/foreign.h"
#include "explain/words.h"
#include "ui/accountcolour.h"
#include "ui/controls.h"
#include "ui/form.h"
#include "ui/handoutfields.h"
#include "ui/networkfields.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

constexpr int longestName = 100;
constexpr int swatchSize = 12;

QIcon swatch(AccountColour each)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(each == AccountColour::None ? QPen(colour(Role::Secondary)) : QPen(Qt::NoPen));
    painter.setBrush(colour(each));
    painter.drawEllipse(QRectF(0.5, 0.5, swatchSize - 1, swatchSize - 1));
    return pixmap;
}

QStringList groupsOf(const accounts::AccountBook &book)
{
    QStringList groups;
    for (const accounts::Entry &entry : book.entries())
        groups += entry.account.settings.group;
    groups.removeAll(QString());
    groups.removeDuplicates();
    groups.sort(Qt::CaseInsensitive);
    return groups;
}

} // namespace

AccountSettingsDialog::AccountSettingsDialog(accounts::Cloakroom &cloakroom, const accounts::Entry &entry,
    const QList<base::NamedBrowser> &browsers, QWidget *parent)
    : PageDialog(parent, QStringLiteral("many-accounts"))
    , m_cloakroom(cloakroom)
    , m_account(entry.account)
    , m_browsers(browsers)
    , m_form(new Form(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new DialogPage(this);
    page->setTitle(tr("Settings of %1").arg(base::visible(m_account.name(), longestName)));
    createLook(m_form);
    createBrowser(m_form);
    m_network = new NetworkFields(m_form);
    m_network->show(m_account.settings.network, entry.routeSecrets());
    m_handOut = new HandOutFields(m_form);
    m_handOut->show(
        m_account.settings.handOut, m_cloakroom.passingAnswers().allowances(m_account.id, m_cloakroom.now()));
    page->body()->addWidget(m_form);
    page->body()->addSpacing(space::controls);
    page->body()->addWidget(horizontalLine(page));
    page->body()->addWidget(createSignIn());
    page->body()->addStretch();
    m_cancel = page->addButton(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save = page->addPrimaryButton(tr("Save"));
    connect(m_save, &QPushButton::clicked, this, &AccountSettingsDialog::save);
    turnTo(page);
    m_label->setFocus();
}

void AccountSettingsDialog::createLook(Form *form)
{
    const accounts::AccountSettings &settings = m_account.settings;
    accounts::Account unnamed = m_account;
    unnamed.settings.label.clear();
    m_label = form->addLine(tr("Name"), base::visible(unnamed.name(), longestName));
    m_label->setMaxLength(longestName);
    m_label->setText(settings.label);
    m_group = form->addChoice(tr("Group"), groupsOf(m_cloakroom.book()));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->lineEdit()->setAccessibleName(m_group->accessibleName());
    m_group->lineEdit()->setPlaceholderText(tr("none"));
    m_group->lineEdit()->setMaxLength(longestName);
    m_group->setEditText(settings.group);
    m_colour = form->addChoice(tr("Colour"), {});
    for (const AccountColour each : accountColours())
        m_colour->addItem(swatch(each), nameOf(each), QVariant::fromValue(each));
    m_colour->setCurrentIndex(int(accountColours().indexOf(settings.colour)));
}

// One that was chosen and isn't listed stays chosen.
void AccountSettingsDialog::createBrowser(Form *form)
{
    m_browsers.prepend({tr("The system’s"), {}});
    const base::Browser &chosen = m_account.settings.browser;
    const auto isChosen = [&chosen](const base::NamedBrowser &each) { return each.browser == chosen; };
    if (std::none_of(m_browsers.cbegin(), m_browsers.cend(), isChosen)) {
        const QStringList command = QStringList {chosen.program} + chosen.arguments;
        m_browsers.append({explain::foreign(command.join(u' '), longestName), chosen});
    }
    m_browser = form->addChoice(tr("Browser"), {});
    for (const base::NamedBrowser &each : std::as_const(m_browsers))
        m_browser->addItem(base::visible(each.name, longestName));
    m_browser->addItem(tr("Another program…"));
    m_chosenBrowser
        = int(std::find_if(m_browsers.cbegin(), m_browsers.cend(), isChosen) - m_browsers.cbegin());
    m_browser->setCurrentIndex(m_chosenBrowser);
    connect(m_browser, &QComboBox::activated, this, [this](int index) {
        if (index == m_browsers.size())
            chooseOtherBrowser();
        else
            m_chosenBrowser = index;
    });
}

void AccountSettingsDialog::chooseOtherBrowser()
{
    const QString program = QFileDialog::getOpenFileName(this, tr("Choose a browser"));
    if (!program.isEmpty()) {
        m_chosenBrowser = int(m_browsers.size());
        m_browsers.append({program, {program, {}}});
        m_browser->insertItem(m_chosenBrowser, base::visible(program, longestName));
    }
    m_browser->setCurrentIndex(m_chosenBrowser);
}

QWidget *AccountSettingsDialog::createSignIn()
{
    auto *how = new QWidget(this);
    const QString issuer = m_account.server.issuer.isEmpty() ? m_account.provider() : m_account.server.issuer;
    auto *words = wrappedSecondaryLabel(
        tr("Signs in at %1 as client %2, with the scopes %3.")
            .arg(explain::foreign(issuer, 256), explain::foreign(m_account.client.clientId, 128),
                explain::foreign(m_account.client.scopes.toString(), 256)),
        how);
    m_change = button(tr("Change…"), how);
    m_change->setAccessibleDescription(tr("Asks for a new sign-in"));
    connect(m_change, &QPushButton::clicked, this, [this] {
        Q_EMIT signInChangeAsked();
        reject();
    });
    auto *layout = new QHBoxLayout(how);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words, 1);
    layout->addWidget(m_change, 0, Qt::AlignTop);
    return how;
}

void AccountSettingsDialog::save()
{
    m_form->clearWrong();
    accounts::AccountSettings settings;
    settings.label = m_label->text().trimmed();
    settings.group = m_group->currentText().trimmed();
    settings.colour = m_colour->currentData().value<AccountColour>();
    settings.browser = m_browsers.at(m_chosenBrowser).browser;
    const auto network = m_network->read();
    if (!network)
        return showFault({});
    settings.network = *network;
    // An answer to another program may come while it is saved.
    const auto change = [settings, handOut = m_handOut->changes()](accounts::AccountSettings &now) {
        const accounts::HandOutRules rules = handOut(now.handOut);
        now = settings;
        now.handOut = rules;
    };
    const auto saving = m_cloakroom.changeSettings(m_account.id, change, m_network->typedFor(*network));
    setSaving(!saving.isFinished());
    base::finally(saving, this, [this](const base::Result<base::Done> &saved) {
        setSaving(false);
        saved ? finish() : showFault(saved.error());
    });
}

void AccountSettingsDialog::setSaving(bool isSaving)
{
    for (QPushButton *each : {m_change, m_cancel, m_save})
        each->setEnabled(!isSaving);
}

void AccountSettingsDialog::reject()
{
    if (m_cancel->isEnabled())
        PageDialog::reject();
}

void AccountSettingsDialog::finish()
{
    for (const auto &each : m_handOut->hoursTakenBack())
        m_cloakroom.passingAnswers().takeBack(each);
    accept();
}

// Beside its field, or above them all.
void AccountSettingsDialog::showFault(const std::optional<base::Error> &error)
{
    if (error && !m_network->showFault(*error))
        current()->setSentence(explain::inWords(*error).toString());
    Q_EMIT current()->resized();
    if (QWidget *wrong = m_form->firstWrong())
        wrong->setFocus();
}

} // namespace ui
