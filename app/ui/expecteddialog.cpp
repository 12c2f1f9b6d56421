// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expecteddialog.h"

#include "explain/paste.h"
#include "ui/form.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

namespace ui {

using explain::Expected;
using Offer = explain::Check::Offer;

struct ExpectedQuestion
{
    Offer offer;
    const char *title;
    const char *sentence;
    const char *name; // of what is asked for
    const char *placeholder;
    QString Expected::*text; // where it goes, or
    crypto::Secret Expected::*secret;
    crypto::Secret (*read)(QByteArrayView given); // ... without what it stood in
};

namespace {

crypto::Secret tokenOf(QByteArrayView given)
{
    const auto peeled = explain::Paste::read(given);
    return peeled ? peeled->token : crypto::Secret(given);
}

// clang-format off
constexpr std::array questions {
    ExpectedQuestion {Offer::ChooseIssuer,
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Choose the issuer"),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "From whom do you expect this token? Take the address from where you "
            "know the issuer, not from the token. Nothing is fetched."),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Issuer"),
        "https://", &Expected::issuer, nullptr, nullptr},
    ExpectedQuestion {Offer::ChooseAudience,
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Choose the audience"),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Whom should this token be for: which API, or which client ID? Take it "
            "from where you know it, not from the token."),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Audience"),
        "https://", &Expected::audience, nullptr, nullptr},
    ExpectedQuestion {Offer::ChooseClient,
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Choose the client ID"),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Which application should this token have been issued to? Take its "
            "client ID from where you know it, not from the token."),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Client ID"),
        "", &Expected::clientId, nullptr, nullptr},
    ExpectedQuestion {Offer::ChooseNonce,
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Give the nonce"),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Which nonce was sent with the sign-in that this token came of? It "
            "stands in the address of the sign-in page."),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Nonce"),
        "", &Expected::nonce, nullptr, nullptr},
    ExpectedQuestion {Offer::GiveAccessToken,
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Give the access token"),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Which access token came with this ID token? It goes nowhere, and is "
            "forgotten with the token that you inspect."),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Access token"),
        "", nullptr, &Expected::accessToken, tokenOf},
    ExpectedQuestion {Offer::GiveCode,
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Give the code"),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Which code came with this ID token? It stands in the address that the "
            "browser came back with. It goes nowhere, and is forgotten with the token that you inspect."),
        QT_TRANSLATE_NOOP("ui::ExpectedDialog", "Code"),
        "", nullptr, &Expected::code, explain::Paste::codeOf},
};
// clang-format on

const ExpectedQuestion *questionOf(Offer offer)
{
    const auto found = std::find_if(questions.begin(), questions.end(),
        [offer](const ExpectedQuestion &each) { return each.offer == offer; });
    return found == questions.end() ? nullptr : &*found;
}

} // namespace

bool ExpectedDialog::asksFor(Offer offer)
{
    return questionOf(offer);
}

ExpectedDialog::ExpectedDialog(Offer offer, const Expected &before, QWidget *parent)
    : PageDialog(parent, QStringLiteral("inspect"))
    , m_question(*questionOf(offer))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new DialogPage(this);
    auto *form = new Form(page);
    page->setTitle(tr(m_question.title));
    page->setSentence(tr(m_question.sentence));
    const QString name = tr(m_question.name);
    m_edit = m_question.secret ? form->addSecret(name)
                               : form->addLine(name, QLatin1String(m_question.placeholder));
    m_edit->setMaxLength(int(explain::Paste::largest));
    page->body()->addWidget(form);
    page->body()->addStretch();
    connect(page->addButton(tr("Cancel")), &QPushButton::clicked, this, &ExpectedDialog::reject);
    QPushButton *check = page->addPrimaryButton(tr("Check"));
    connect(check, &QPushButton::clicked, this, &ExpectedDialog::accept);
    connect(m_edit, &QLineEdit::textChanged, check,
        [check](const QString &text) { check->setEnabled(!text.trimmed().isEmpty()); });
    check->setEnabled(false);
    if (m_question.text)
        m_edit->setText(before.*m_question.text);
    turnTo(page);
    m_edit->setFocus();
}

void ExpectedDialog::putInto(Expected &expected) const
{
    const QString given = m_edit->text().trimmed();
    if (m_question.text)
        expected.*m_question.text = given;
    else
        expected.*m_question.secret = m_question.read(given.toUtf8());
}

} // namespace ui
