// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenchooser.h"

#include "base/text.h"
#include "explain/paste.h"
#include "explain/token.h"
#include "explain/words.h"
#include "ui/controls.h"
#include "ui/furtherbar.h"
#include "ui/looked.h"
#include "ui/pastefield.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int fieldLines = 3;
constexpr int leastCharacters = 18; // of a name in the box

crypto::Secret furtherOf(const accounts::Entry &entry, const QString &id)
{
    const auto tokens = entry.further.value(id).tokens;
    return tokens ? tokens->accessToken : crypto::Secret();
}

} // namespace

TokenChooser::TokenChooser(const QString &name, const accounts::AccountBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_box(new QComboBox(this))
    , m_field(new PasteField(this))
    , m_what(wrappedSecondaryLabel({}, this))
{
    QLabel *title = secondaryLabel(name, this);
    title->setFont(bold(secondaryFont()));
    title->setBuddy(m_box);
    m_box->setAccessibleName(name);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(leastCharacters);
    m_field->setAccessibleName(tr("%1: pasted token", "the first or the second of two").arg(name));
    m_field->setPlaceholderText(tr("Paste or drop a token."));
    m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * fieldLines + 2 * space::rows);
    connect(m_field, &PasteField::given, this,
        [this](const QByteArray &text) { take(explain::Paste::read(text)); });
    connect(m_field, &PasteField::unreadable, this,
        [this](const base::Error &error) { take(base::Failure(error)); });
    connect(m_box, qOverload<int>(&QComboBox::activated), this, [this] {
        forgetPasted();
        show();
        Q_EMIT changed();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (QWidget *each : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_box),
             static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_what)})
        column->addWidget(each);
    column->addStretch();
    list();
}

void TokenChooser::list()
{
    const Choice chosen = m_choices.isEmpty() ? Choice() : choice();
    m_choices.clear();
    m_box->clear();
    for (const accounts::Entry &entry : m_book.entries())
        addTokens(entry);
    m_choices += Choice();
    m_box->addItem(tr("A pasted token"));
    m_box->setCurrentIndex(int(qMax<qsizetype>(0, m_choices.indexOf(chosen))));
    show();
}

void TokenChooser::addTokens(const accounts::Entry &entry)
{
    if (!entry.credential)
        return;
    const QString name = base::visible(entry.account.name(), 128);
    const auto add = [this, &entry, &name](Which which, const crypto::Secret &token, const QString &what,
                         const QString &further = {}) {
        if (token.isEmpty())
            return;
        m_choices += Choice {which, entry.account.id, further};
        m_box->addItem(QStringLiteral("%1 · %2").arg(what, name));
    };
    add(Which::Access, entry.credential->tokens.accessToken, tr("Access token"));
    add(Which::AccessBefore, entry.accessTokenBefore, tr("Access token before the last renewal"));
    for (const oauth::FurtherToken &each : entry.account.further)
        add(Which::Further, furtherOf(entry, each.id), tr("Access token for %1").arg(furtherName(each)),
            each.id);
    add(Which::Id, entry.credential->tokens.idToken, tr("ID token"));
}

bool TokenChooser::choose(const Choice &choice)
{
    const qsizetype index = m_choices.indexOf(choice);
    if (index < 0)
        return false;
    forgetPasted();
    m_box->setCurrentIndex(int(index));
    show();
    return true;
}

void TokenChooser::choosePasted(const crypto::Secret &token)
{
    choose(Choice());
    m_pasted = token;
    m_words = inWords(token);
    show();
}

TokenChooser::Choice TokenChooser::choice() const
{
    return m_choices.value(m_box->currentIndex());
}

crypto::Secret TokenChooser::token() const
{
    const Choice chosen = choice();
    const accounts::Entry *entry = m_book.find(chosen.account);
    switch (chosen.which) {
    case Which::Access:
        return entry && entry->credential ? entry->credential->tokens.accessToken : crypto::Secret();
    case Which::AccessBefore:
        return entry ? entry->accessTokenBefore : crypto::Secret();
    case Which::Further:
        return entry ? furtherOf(*entry, chosen.further) : crypto::Secret();
    case Which::Id:
        return entry && entry->credential ? entry->credential->tokens.idToken : crypto::Secret();
    case Which::Pasted:
        break;
    }
    return m_pasted;
}

void TokenChooser::take(const base::Result<explain::Paste> &paste)
{
    m_field->clear();
    m_pasted = paste ? paste->token : crypto::Secret();
    m_words = paste ? inWords(m_pasted) : explain::inWords(paste.error()).toString();
    show();
    Q_EMIT changed();
}

// What kind of token was pasted; of a large one, how large.
QString TokenChooser::inWords(const crypto::Secret &pasted)
{
    if (pasted.isEmpty())
        return {};
    const qsizetype size = pasted.reveal().size();
    QString what = QLocale().formattedDataSize(size);
    if (size <= Looked::quick) {
        const auto token = explain::Token::look(pasted, explain::TokenUse::Pasted);
        what = token.title.isEmpty() ? token.badge : token.title;
    }
    return tr("Pasted: %1. Paste another to replace it.").arg(what);
}

void TokenChooser::forgetPasted()
{
    m_pasted = {};
    m_words.clear();
}

void TokenChooser::show()
{
    const bool pasted = choice().which == Which::Pasted;
    m_field->setVisible(pasted);
    m_what->setText(m_words);
    m_what->setVisible(pasted && !m_what->text().isEmpty());
}

} // namespace ui
