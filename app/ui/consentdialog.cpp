// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consentdialog.h"

#include "explain/handoutquestion.h"
#include "ui/controls.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <memory>

namespace ui {

using accounts::Consent;

ConsentDialog::ConsentDialog(
    const accounts::Question &question, QWidget *parent, std::chrono::milliseconds deafness)
    : PageDialog(parent, QStringLiteral("hand-out"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::NonModal); // the window can be locked meanwhile
    const auto words = explain::HandOutQuestion::of(question);
    auto *page = new DialogPage(this);
    page->setTitle(words.title);
    page->setSentence(words.wants);
    addRow(page, tr("Program"), words.program);
    addRow(page, tr("Started by"), words.startedBy);
    if (!words.warning.isEmpty())
        page->body()->addWidget(wrappedLabel(words.warning, page));
    addTimes(page, question, words.notForEver);
    page->body()->addStretch();
    m_no = page->addButton(tr("Don’t allow"));
    QPushButton *allow = page->addPrimaryButton(tr("Allow"));
    m_answers += {m_no, allow};
    connect(m_no, &QPushButton::clicked, this, &ConsentDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { Q_EMIT answered(Consent::Deny); });
    connect(allow, &QPushButton::clicked, this, [this] {
        Q_EMIT answered(chosen());
        accept();
    });
    turnTo(page);
    m_no->setDefault(true);
    m_deaf.setSingleShot(true);
    m_deaf.setInterval(deafness);
    connect(&m_deaf, &QTimer::timeout, this, [this] { listen(true); });
    listen(false);
}

void ConsentDialog::listen(bool isListening)
{
    if (isListening == m_isListening)
        return;
    m_isListening = isListening;
    for (QWidget *each : m_answers) {
        each->setEnabled(isListening);
        if (qobject_cast<QPushButton *>(each))
            each->setAccessibleDescription(isListening ? QString() : tr("Can be pressed in a moment"));
    }
    if (isListening)
        m_no->setFocus();
}

void ConsentDialog::changeEvent(QEvent *event)
{
    PageDialog::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    m_deaf.stop();
    listen(false);
    if (isActiveWindow())
        m_deaf.start();
}

void ConsentDialog::reject()
{
    if (m_isListening)
        PageDialog::reject();
}

void ConsentDialog::addRow(DialogPage *page, const QString &name, const QString &words)
{
    if (words.isEmpty())
        return;
    page->body()->addWidget(secondaryLabel(name, page));
    QLabel *value = wrappedLabel(words, page);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleDescription(name);
    page->body()->addWidget(value);
}

void ConsentDialog::addTimes(DialogPage *page, const accounts::Question &question, const QString &notForEver)
{
    if (question.isEachTime) {
        page->body()->addWidget(wrappedSecondaryLabel(tr("This account asks each time."), page));
        return;
    }
    page->body()->addSpacing(space::controls);
    auto *once = new QRadioButton(tr("This time only"), page);
    m_hour = new QRadioButton(tr("For an hour"), page);
    m_always = new QRadioButton(tr("Always, this program and this account"), page);
    once->setChecked(true);
    const bool hasHour = !question.asker.key().isEmpty();
    m_hour->setEnabled(hasHour);
    m_always->setEnabled(notForEver.isEmpty());
    m_answers += once;
    if (hasHour)
        m_answers += m_hour;
    if (notForEver.isEmpty())
        m_answers += m_always;
    m_always->setAccessibleDescription(notForEver);
    for (QRadioButton *each : {once, m_hour, m_always})
        page->body()->addWidget(each);
    const QString covers = question.request.kind == accounts::TokenRequest::Kind::IdToken
        ? tr("An hour and always hold for the ID token.")
        : tr("An hour and always hold for each access token of this account.");
    page->body()->addWidget(wrappedSecondaryLabel(covers, page));
    if (!notForEver.isEmpty())
        page->body()->addWidget(wrappedSecondaryLabel(notForEver, page));
}

Consent ConsentDialog::chosen() const
{
    if (m_always && m_always->isChecked())
        return Consent::Always;
    return m_hour && m_hour->isChecked() ? Consent::Hour : Consent::Once;
}

ConsentQueue::ConsentQueue(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

base::Future<Consent> ConsentQueue::ask(const accounts::Question &question, QObject *owner)
{
    auto promise = std::make_shared<QPromise<base::Result<Consent>>>();
    promise->start();
    auto *dialog = new ConsentDialog(question, m_window);
    connect(dialog, &ConsentDialog::answered, owner, [promise](Consent consent) {
        promise->addResult(consent);
        promise->finish();
    });
    const auto goOn = [this, dialog] {
        m_waiting.removeOne(dialog);
        showFirst();
    };
    connect(dialog, &ConsentDialog::answered, this, goOn);
    connect(dialog, &QObject::destroyed, this, goOn);
    connect(owner, &QObject::destroyed, dialog, [dialog, goOn] {
        dialog->hide();
        dialog->deleteLater();
        goOn();
    });
    m_waiting += dialog;
    showFirst();
    return promise->future();
}

void ConsentQueue::showFirst()
{
    if (m_waiting.isEmpty())
        Q_EMIT emptied();
    if (m_waiting.isEmpty() || m_waiting.first()->isVisible())
        return;
    Q_EMIT shown();
    come();
}

void ConsentQueue::come()
{
    if (m_waiting.isEmpty())
        return;
    m_waiting.first()->show();
    m_waiting.first()->raise();
    m_waiting.first()->activateWindow();
}

} // namespace ui
