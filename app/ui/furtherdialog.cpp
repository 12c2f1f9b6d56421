// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/furtherdialog.h"

#include "base/text.h"
#include "ui/clientfields.h"
#include "ui/form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

using Way = oauth::FurtherToken::Way;

FurtherDialog::FurtherDialog(accounts::Cloakroom &cloakroom, const accounts::Entry &entry, QWidget *parent)
    : PageDialog(parent, QStringLiteral("further"))
    , m_cloakroom(cloakroom)
    , m_id(entry.account.id)
    , m_page(new DialogPage(this))
    , m_form(new Form(m_page))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_page->setTitle(tr("Another access token"));
    m_page->setSentence(
        tr("Made from the sign-in of %1, and renewed like its own. It is for one API or for fewer "
           "scopes, so that less is lost with it.")
            .arg(base::visible(entry.account.name(), 128)));
    const bool isProgram = entry.account.isOfProgram();
    m_way = m_form->addChoice(tr("By"),
        {isProgram ? tr("asking as a program again (RFC 8707)") : tr("the refresh token (RFC 8707)"),
            tr("exchanging the access token (RFC 8693)")});
    m_resource = m_form->addLine(tr("API"), tr("its address, as https://api.example.com"));
    m_audience = m_form->addLine(tr("Audience"), tr("a name that the server has for it"));
    m_scopes = m_form->addLine(tr("Scopes"), tr("as the account’s"));
    m_scopes->setToolTip(QStringLiteral("<span>%1</span>")
                             .arg(base::visible(entry.account.granted.toString(), 512).toHtmlEscaped()));
    m_page->body()->addWidget(m_form);
    m_page->body()->addStretch();
    connect(m_way, &QComboBox::currentIndexChanged, this, &FurtherDialog::chosen);
    m_more = m_page->addLeftButton(tr("Sign in for what is missing…"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        Q_EMIT moreScopesAsked(m_missed);
        reject();
    });
    connect(m_page->addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_page->addPrimaryButton(tr("Get it")), &QPushButton::clicked, this, &FurtherDialog::add);
    if (!isProgram && (!entry.credential || entry.credential->tokens.refreshToken.isEmpty())) {
        qobject_cast<QStandardItemModel *>(m_way->model())->item(int(Way::Refresh))->setEnabled(false);
        m_way->setCurrentIndex(int(Way::Exchange));
    }
    chosen();
    turnTo(m_page);
    m_resource->setFocus();
}

void FurtherDialog::chosen()
{
    const bool exchanges = m_way->currentIndex() == int(Way::Exchange);
    m_audience->setEnabled(exchanges);
    m_form->explain(m_way,
        exchanges
            ? tr("Token exchange: the server takes this account’s access token and gives another for it, "
                 "as for a service that is called on your behalf.")
            : tr("The server gives one more token for the same sign-in, for the API that is named or for "
                 "fewer scopes."));
    Q_EMIT m_page->resized();
}

void FurtherDialog::add()
{
    m_form->clearWrong();
    oauth::FurtherToken wanted;
    wanted.way = Way(m_way->currentIndex());
    wanted.resource = m_resource->text().trimmed();
    wanted.audience = m_audience->isEnabled() ? m_audience->text().trimmed() : QString();
    wanted.scopes = oauth::Scopes::parse(m_scopes->text());
    const auto added = m_cloakroom.addFurther(m_id, wanted);
    if (added || added.error().kind != base::Error::Kind::BadInput)
        return accept(); // what the file didn't take is said in the window
    const bool wantsMore = added.error().code == QLatin1String("further.scope");
    m_missed = wantsMore ? wanted.scopes : oauth::Scopes();
    m_more->setVisible(wantsMore);
    QLineEdit *wrong = wantsMore ? m_scopes : m_resource;
    m_form->setWrong(wrong, shortWords(added.error()));
    wrong->setFocus();
    Q_EMIT m_page->resized();
}

} // namespace ui
