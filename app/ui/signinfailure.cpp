// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinfailure.h"

#include "explain/words.h"
#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SignInFailure::SignInFailure(QWidget *parent)
    : DialogPage(parent)
    , m_list(new StepList(this))
    , m_details(new QPlainTextEdit(this))
{
    m_details->setReadOnly(true);
    m_details->setFont(monoFont());
    m_details->setAccessibleName(tr("Details"));
    m_details->setTabChangesFocus(true);
    body()->addWidget(m_list);
    body()->addSpacing(space::controls);
    body()->addWidget(m_details);
    body()->addStretch();

    m_showDetails = addLeftButton(tr("Show details"));
    m_back = addLeftButton(tr("Back"));
    connect(m_showDetails, &QPushButton::clicked, this, &SignInFailure::showDetails);
    connect(m_back, &QPushButton::clicked, this, &SignInFailure::backAsked);
    connect(addButton(tr("Close")), &QPushButton::clicked, this, &SignInFailure::closeAsked);
    connect(addPrimaryButton(tr("Try again")), &QPushButton::clicked, this, &SignInFailure::tryAgainAsked);
    setFocusProxy(primary());
}

void SignInFailure::show(const base::Error &error, const QList<StepList::Step> &steps, bool canGoBack)
{
    setTitle(headline(error));
    setSentence(tr("%1 Nothing was saved.").arg(explain::inWords(error).what));
    m_list->begin();
    m_list->setSteps(steps);
    QStringList lines {tr("code: %1").arg(error.code)};
    if (!error.expected.isEmpty())
        lines << tr("expected: %1").arg(error.expected);
    if (!error.found.isEmpty())
        lines << tr("found: %1").arg(error.found);
    if (!error.from.isEmpty())
        lines << tr("from: %1").arg(error.from);
    m_details->setPlainText(lines.join(u'\n'));
    m_details->setFixedHeight(
        m_details->fontMetrics().lineSpacing() * int(lines.size()) + space::edge + space::small);
    m_details->hide();
    m_showDetails->setEnabled(true);
    m_back->setVisible(canGoBack);
}

void SignInFailure::showDetails()
{
    m_details->show();
    m_showDetails->setEnabled(false);
    m_details->setFocus();
    Q_EMIT resized();
}

QString SignInFailure::headline(const base::Error &error)
{
    using Kind = base::Error::Kind;
    switch (error.kind) {
    case Kind::BadInput:
        return tr("The sign-in couldn’t begin");
    case Kind::Offline:
        return tr("The provider is out of reach");
    case Kind::Busy:
        return tr("The provider is busy");
    case Kind::BadAnswer:
        return tr("The provider’s answer can’t be used");
    case Kind::TimedOut:
        return error.code.startsWith(QLatin1String("http.")) ? tr("The provider didn’t answer in time")
                                                             : tr("Nobody came back in time");
    case Kind::NotGenuine:
        return tr("The provider’s answer can’t be trusted");
    case Kind::Refused:
    case Kind::SignInAgain:
        return tr("The sign-in was refused");
    default:
        return tr("The sign-in couldn’t be finished");
    }
}

QString SignInFailure::reason(const base::Error &error)
{
    const explain::Words words = explain::inWords(error);
    QStringList lines;
    if (!words.why.isEmpty())
        lines << words.why;
    if (!words.next.isEmpty())
        lines << tr("What to do: %1").arg(words.next);
    return lines.join(u'\n');
}

} // namespace ui
