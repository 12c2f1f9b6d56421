// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issuerdialog.h"

#include "explain/foreign.h"
#include "explain/time.h"
#include "explain/words.h"
#include "oauth/endpoint.h"
#include "ui/controls.h"
#include "ui/form.h"
#include "ui/issuerview.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize viewSize(760, 460);

// Without what to do next: that is about signing in.
QString inWords(const base::Error &error)
{
    const explain::Words words = explain::inWords(error);
    return words.why.isEmpty() ? words.what : words.what + u' ' + words.why;
}

} // namespace

IssuerDialog::IssuerDialog(
    const accounts::OnRequest &onRequest, std::function<QDateTime()> clock, QWidget *parent)
    : PageDialog(parent, QStringLiteral("inspect"))
    , m_onRequest(onRequest)
    , m_clock(std::move(clock))
{
    setAttribute(Qt::WA_DeleteOnClose);
    createAsking();
    createSeen();
    connect(&m_aging, &QTimer::timeout, this, &IssuerDialog::showAge);
    m_aging.setInterval(1000);
    issuerChanged();
    turnTo(m_asking);
    m_issuer->setFocus();
}

IssuerDialog::~IssuerDialog() = default;

void IssuerDialog::createAsking()
{
    m_asking = new DialogPage(this);
    m_asking->setTitle(tr("Look at an issuer"));
    m_asking->setSentence(
        tr("Cloakroom fetches what it publishes for everyone: its metadata and its keys. No token is sent."));
    m_form = new Form(m_asking);
    m_issuer = m_form->addLine(tr("Issuer"), QStringLiteral("https://"));
    m_trouble = wrappedLabel({}, m_asking);
    m_trouble->setProperty("wrong", true);
    m_trouble->hide();
    m_asking->body()->addWidget(m_form);
    m_asking->body()->addWidget(m_trouble);
    m_asking->body()->addStretch();
    m_cancel = m_asking->addButton(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &IssuerDialog::cancel);
    connect(m_asking->addPrimaryButton({}), &QPushButton::clicked, this, &IssuerDialog::look);
    connect(m_issuer, &QLineEdit::textChanged, this, &IssuerDialog::issuerChanged);
}

void IssuerDialog::createSeen()
{
    m_seen = new DialogPage(this);
    m_seen->hide();
    m_view = new IssuerView(m_seen);
    m_view->setMinimumSize(viewSize);
    m_seen->body()->addWidget(m_view, 1);
    connect(
        m_seen->addLeftButton(tr("Another issuer")), &QPushButton::clicked, this, &IssuerDialog::askAnother);
    m_copyThumbprint = m_seen->addButton(tr("Copy thumbprint"));
    m_copyKeys = m_seen->addButton(tr("Copy JWK Set"));
    connect(m_seen->addPrimaryButton(tr("Close")), &QPushButton::clicked, this, &IssuerDialog::accept);
    connect(m_copyThumbprint, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(m_view->thumbprint())); });
    connect(m_copyKeys, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_jwks)); });
    connect(m_view, &IssuerView::chosen, this,
        [this] { m_copyThumbprint->setEnabled(!m_view->thumbprint().isEmpty()); });
}

void IssuerDialog::lookAt(const QString &issuer)
{
    m_issuer->setText(issuer);
    look();
}

void IssuerDialog::issuerChanged()
{
    m_form->clearWrong();
    const auto url = oauth::checkedIssuer(m_issuer->text());
    m_asking->primary()->setText(url ? tr("Look at %1").arg(oauth::shownHost(*url)) : tr("Look at it"));
}

void IssuerDialog::look()
{
    const auto url = oauth::checkedIssuer(m_issuer->text());
    m_trouble->hide();
    if (!url) {
        m_form->setWrong(m_issuer, inWords(url.error()));
        m_issuer->setFocus();
        Q_EMIT m_asking->resized();
        return;
    }
    m_issuer->setEnabled(false);
    m_asking->primary()->setEnabled(false);
    m_asking->primary()->setText(tr("Waiting for %1…").arg(oauth::shownHost(*url)));
    m_cancel->setFocus();
    m_request = std::make_unique<QObject>();
    base::finally(m_onRequest.issuerDocument(m_issuer->text(), m_request.get()), m_request.get(),
        [this](const base::Result<oauth::IssuerDocument> &document) {
            end();
            if (!document)
                return fail(document.error());
            show(*document);
            fetchKeys(*document);
        });
}

void IssuerDialog::cancel()
{
    if (!m_request)
        return reject();
    m_request.reset();
    end();
}

void IssuerDialog::end()
{
    if (m_request)
        m_request.release()->deleteLater(); // it is the one that is calling
    m_issuer->setEnabled(true);
    m_asking->primary()->setEnabled(true);
    issuerChanged();
    m_issuer->setFocus();
}

void IssuerDialog::fail(const base::Error &error)
{
    m_trouble->setText(inWords(error));
    m_trouble->show();
    Q_EMIT m_asking->resized();
}

void IssuerDialog::show(const oauth::IssuerDocument &document)
{
    m_view->setDocument(document);
    m_jwks.clear();
    m_copyKeys->setEnabled(false);
    m_copyThumbprint->setEnabled(false);
    m_foundAt = explain::foreign(document.foundAt.toString(QUrl::FullyEncoded));
    m_fetchedAt = document.fetchedAt;
    m_seen->setTitle(explain::foreign(document.asked));
    showAge();
    m_aging.start();
    turnTo(m_seen);
    m_seen->primary()->setFocus();
}

void IssuerDialog::fetchKeys(const oauth::IssuerDocument &document)
{
    m_request = std::make_unique<QObject>();
    base::finally(m_onRequest.publishedKeys(document, m_request.get()), m_request.get(),
        [this](const base::Result<oauth::PublishedKeys> &keys) {
            m_request.release()->deleteLater();
            showKeys(keys);
        });
}

void IssuerDialog::showKeys(const base::Result<oauth::PublishedKeys> &keys)
{
    if (!keys)
        return m_view->setKeysTrouble(keys.error());
    m_jwks = keys->text;
    m_fetchedAt = keys->fetchedAt;
    m_copyKeys->setEnabled(true);
    m_view->setKeys(*keys);
    showAge();
}

void IssuerDialog::showAge()
{
    m_seen->setSentence(tr("Found at %1 and fetched at %2, %3.")
                            .arg(m_foundAt, explain::timeOfDay(m_fetchedAt),
                                explain::relative(m_fetchedAt, qMax(m_fetchedAt, m_clock()))));
}

void IssuerDialog::askAnother()
{
    m_request.reset();
    m_aging.stop();
    turnTo(m_asking);
    m_issuer->selectAll();
    m_issuer->setFocus();
}

void IssuerDialog::done(int result)
{
    m_request.reset();
    PageDialog::done(result);
}

} // namespace ui
