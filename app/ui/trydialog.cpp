// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trydialog.h"

#include "explain/answerbody.h"
#include "explain/challengewords.h"
#include "explain/foreign.h"
#include "explain/words.h"
#include "oauth/challenge.h"
#include "oauth/endpoint.h"
#include "ui/controls.h"
#include "ui/form.h"
#include "ui/steplist.h"
#include "ui/theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using explain::Check;

namespace {

constexpr int leastLines = 2; // of the answer, without scrolling
constexpr int mostLines = 12;
constexpr int widestHost = 44; // characters on the button; the end of a host tells whose it is

StepList::Mark markOf(Check::Verdict verdict)
{
    switch (verdict) {
    case Check::Verdict::Passed:
        return StepList::Mark::Done;
    case Check::Verdict::Failed:
        return StepList::Mark::Failed;
    case Check::Verdict::Attention:
        return StepList::Mark::Attention;
    case Check::Verdict::NotChecked:
        break;
    }
    return StepList::Mark::Note;
}

QString shortHost(const QUrl &url)
{
    const QString host = oauth::shownHost(url);
    return host.size() > widestHost ? QChar(0x2026) + host.right(widestHost) : host;
}

} // namespace

TryDialog::TryDialog(
    const accounts::OnRequest &onRequest, const crypto::Secret &token, const QString &whose, QWidget *parent)
    : PageDialog(parent, QStringLiteral("inspect"))
    , m_onRequest(onRequest)
    , m_token(token)
    , m_page(new DialogPage(this))
    , m_form(new Form(m_page))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_page->setTitle(tr("Try the token"));
    m_page->setSentence(
        tr("%1 goes with one GET request to the address you type, and nowhere else. Redirects "
           "are not followed.")
            .arg(whose));
    m_address = m_form->addLine(tr("Address"), QStringLiteral("https://"));
    connect(m_address, &QLineEdit::textChanged, this, &TryDialog::addressChanged);
    m_page->body()->addWidget(m_form);
    m_page->body()->addWidget(createAnswer(), 1);
    m_close = m_page->addButton(tr("Close"));
    connect(m_close, &QPushButton::clicked, this, &TryDialog::cancel);
    connect(m_page->addPrimaryButton({}), &QPushButton::clicked, this, &TryDialog::send);
    addressChanged();
    turnTo(m_page);
    m_address->setFocus();
}

TryDialog::~TryDialog() = default;

QWidget *TryDialog::createAnswer()
{
    m_answer = new QWidget(m_page);
    m_remarks = new StepList(m_answer);
    m_facts = wrappedSecondaryLabel({}, m_answer);
    m_body = new QPlainTextEdit(m_answer);
    m_body->setReadOnly(true);
    m_body->setUndoRedoEnabled(false);
    m_body->setTabChangesFocus(true);
    m_body->setFont(monoFont());
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_body->setAccessibleName(tr("Answer"));
    auto *column = new QVBoxLayout(m_answer);
    column->setContentsMargins(0, space::rows, 0, 0);
    column->setSpacing(space::rows);
    column->addWidget(m_remarks);
    column->addWidget(m_facts);
    column->addWidget(m_body, 1);
    column->addStretch();
    m_answer->hide();
    return m_answer;
}

void TryDialog::setAddress(const QString &address)
{
    m_address->setText(address);
}

void TryDialog::tellProofMissing()
{
    QLabel *missing = wrappedLabel(tr("It is bound to a key (DPoP), and goes from here without a proof. "
                                      "An API that asks for one refuses it."),
        m_page);
    m_page->body()->insertWidget(0, missing);
    missing->show();
    Q_EMIT m_page->resized();
}

void TryDialog::offerMoreScopes()
{
    m_more = m_page->addLeftButton(tr("Sign in for what is missing…"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        Q_EMIT moreScopesAsked(m_missed);
        reject();
    });
}

// Whoever presses the button agrees to what is on it.
void TryDialog::addressChanged()
{
    m_form->clearWrong();
    const auto url = oauth::checkedUrl(m_address->text());
    if (!url)
        m_page->primary()->setText(tr("Send the token"));
    else if (m_agreed.contains(oauth::origin(*url)))
        m_page->primary()->setText(tr("Send it again"));
    else
        m_page->primary()->setText(tr("Send the token to %1").arg(shortHost(*url)));
}

void TryDialog::send()
{
    const auto url = oauth::checkedUrl(m_address->text());
    if (!url) {
        const explain::Words words = explain::inWords(url.error());
        m_form->setWrong(m_address, words.why.isEmpty() ? words.what : words.what + u' ' + words.why);
        m_address->setFocus();
        Q_EMIT m_page->resized();
        return;
    }
    m_agreed.insert(oauth::origin(*url));
    m_answer->hide();
    m_remarks->begin();
    if (m_more)
        m_more->hide();
    m_address->setEnabled(false);
    m_page->primary()->setEnabled(false);
    m_page->primary()->setText(tr("Waiting for %1…").arg(shortHost(*url)));
    m_close->setText(tr("Cancel"));
    m_close->setFocus();
    m_request = std::make_unique<QObject>();
    base::finally(m_onRequest.tryToken(m_address->text(), m_token, m_proofKey, m_request.get()),
        m_request.get(), [this](const base::Result<accounts::Trial> &trial) {
            end();
            if (trial)
                show(*trial);
            else
                show(trial.error());
        });
}

void TryDialog::cancel()
{
    if (!m_request)
        return reject();
    m_request.reset();
    end();
}

void TryDialog::end()
{
    if (m_request)
        m_request.release()->deleteLater(); // it is the one that is calling
    m_address->setEnabled(true);
    m_page->primary()->setEnabled(true);
    m_close->setText(tr("Close"));
    addressChanged();
    m_address->setFocus();
}

void TryDialog::show(const accounts::Trial &trial)
{
    const base::HttpAnswer &answer = trial.answer;
    QList<StepList::Step> steps;
    for (const explain::Remark &remark : explain::answerInWords(answer))
        steps += {markOf(remark.verdict), remark.title, remark.detail};
    m_remarks->setSteps(steps);

    const explain::AnswerBody body = explain::AnswerBody::of(answer, m_token);
    const QString type = answer.contentType.isEmpty()
        ? tr("no content type")
        : explain::foreign(QString::fromUtf8(answer.contentType), 128);
    QStringList facts {type, QLocale().formattedDataSize(answer.body.size()),
        tr("%1 ms").arg(QLocale().toString(trial.elapsedMs))};
    if (body.isCut)
        facts += tr("the first 64 KiB are shown");
    else if (body.text.isEmpty() && !answer.body.isEmpty())
        facts += tr("no text, so it isn’t shown");
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->show();
    m_body->setPlainText(body.text);
    const int lines = qBound(leastLines, m_body->blockCount(), mostLines);
    m_body->setFixedHeight(m_body->fontMetrics().lineSpacing() * lines + 2 * space::rows);
    m_body->setVisible(!body.text.isEmpty());
    m_answer->show();
    m_missed = oauth::scopesMissed(answer);
    if (m_more)
        m_more->setVisible(!m_missed.isEmpty());
    Q_EMIT m_page->resized();
}

void TryDialog::show(const base::Error &error)
{
    const explain::Words words = explain::inWords(error);
    m_remarks->setSteps({{StepList::Mark::Failed, words.what,
        words.why.isEmpty() ? words.next : words.why + u' ' + words.next}});
    m_facts->hide();
    m_body->hide();
    m_answer->show();
    Q_EMIT m_page->resized();
}

void TryDialog::done(int result)
{
    m_request.reset();
    PageDialog::done(result);
}

} // namespace ui
