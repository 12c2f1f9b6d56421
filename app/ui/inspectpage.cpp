// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectpage.h"

#include "explain/hosts.h"
#include "explain/paste.h"
#include "explain/words.h"
#include "oauth/endpoint.h"
#include "ui/controls.h"
#include "ui/expecteddialog.h"
#include "ui/flowlayout.h"
#include "ui/pastefield.h"
#include "ui/theme.h"

#include <QFileDialog>
#include <QMimeData>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int fieldLines = 6;
constexpr int keyLines = 4;

int heightOf(const QPlainTextEdit *field, int lines)
{
    return field->fontMetrics().lineSpacing() * lines + 2 * space::rows;
}

} // namespace

InspectPage::InspectPage(std::function<QDateTime()> clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(createAsking());
    m_stack->addWidget(createAnswer());
}

QWidget *InspectPage::createAsking()
{
    auto *asking = new QWidget(this);
    QLabel *title = plainLabel(tr("Inspect a token"), asking);
    title->setFont(titleFont());
    QLabel *sentence = wrappedLabel(tr("Paste or drop a token, or the header, JSON answer or address it is "
                                       "in. It is read on this computer "
                                       "and goes nowhere."),
        asking);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    m_field = new PasteField(asking);
    m_field->setAccessibleName(tr("Token"));
    m_field->setPlaceholderText(QStringLiteral("eyJhbGciOiJFUzI1NiIs…"));
    m_field->setFixedHeight(heightOf(m_field, fieldLines));
    m_trouble = wrongLabel(asking);
    m_trouble->hide();
    QPushButton *inspect = primaryButton(tr("Inspect"), asking);
    QPushButton *open = button(tr("Open file…"), asking);
    QPushButton *close = button(tr("Close"), asking);
    connect(m_field, &PasteField::given, this, &InspectPage::inspect);
    connect(m_field, &PasteField::unreadable, this, &InspectPage::tellTrouble);
    connect(inspect, &QPushButton::clicked, this, [this] { this->inspect(m_field->toPlainText().toUtf8()); });
    connect(open, &QPushButton::clicked, this, &InspectPage::openFile);
    connect(close, &QPushButton::clicked, this, &InspectPage::closeAsked);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::controls);
    for (QPushButton *each : {inspect, open, close})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *column = new QVBoxLayout(asking);
    column->setContentsMargins(space::edge, 16, space::edge, space::edge);
    column->setSpacing(space::rows);
    for (QWidget *each : {static_cast<QWidget *>(title), static_cast<QWidget *>(sentence),
             static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_trouble)})
        column->addWidget(each);
    column->addLayout(buttons);
    column->addStretch();
    return asking;
}

QWidget *InspectPage::createAnswer()
{
    auto *answer = new QWidget(this);
    m_title = wrappedLabel({}, answer);
    m_title->setFont(titleFont());
    m_peeled = wrappedSecondaryLabel({}, answer);
    QPushButton *another = button(tr("Another token"), answer);
    QPushButton *close = button(tr("Close"), answer);
    connect(another, &QPushButton::clicked, this, &InspectPage::begin);
    connect(close, &QPushButton::clicked, this, &InspectPage::closeAsked);

    auto *words = new QVBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(m_title);
    words->addWidget(m_peeled);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::edge, 16, space::edge, space::rows);
    head->setSpacing(space::groups);
    head->addLayout(words, 1);
    head->addWidget(another, 0, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);

    m_token = new TokenPage(answer);
    connect(m_token, &TokenPage::looked, this, &InspectPage::showTitle);
    connect(m_token, &TokenPage::offerTaken, this, &InspectPage::takeOffer);
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(createKeys());
    column->addWidget(horizontalLine(answer));
    column->addWidget(m_token, 1);
    return answer;
}

QLayout *InspectPage::createTools()
{
    m_fold = new QToolButton(m_keysPart);
    m_fold->setText(tr("Check the signature"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setProperty("fold", true);
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::toggled, this, &InspectPage::openKeys);
    QPushButton *compare = button(tr("Compare…"), m_keysPart);
    QPushButton *tryIt = button(tr("Try it…"), m_keysPart);
    connect(compare, &QPushButton::clicked, this, [this] { Q_EMIT compareAsked(m_shown.token); });
    connect(
        tryIt, &QPushButton::clicked, this, [this] { Q_EMIT tryAsked(m_shown.token, m_token->isBound()); });
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::controls);
    tools->addWidget(m_fold);
    tools->addStretch();
    tools->addWidget(compare);
    tools->addWidget(tryIt);
    return tools;
}

QWidget *InspectPage::createKeys()
{
    m_keysPart = new QWidget(this);
    m_keys = new PasteField(m_keysPart);
    m_keys->setAccessibleName(tr("Key"));
    m_keys->setPlaceholderText(
        tr("Paste or drop a public key (PEM, JWK, JWK Set), a certificate, or the secret of "
           "HS256."));
    m_keys->setFixedHeight(heightOf(m_keys, keyLines));
    m_keysTrouble = wrongLabel(m_keysPart);
    m_check = button(tr("Check"), m_keysPart);
    connect(m_keys, &PasteField::given, this, &InspectPage::setKeys);
    connect(m_keys, &PasteField::unreadable, this,
        [this](const base::Error &error) { tellKeysTrouble(explain::inWords(error)); });
    connect(m_check, &QPushButton::clicked, this, [this] { setKeys(m_keys->toPlainText().toUtf8()); });
    m_fetch = button({}, m_keysPart);
    connect(m_fetch, &QPushButton::clicked, this, &InspectPage::fetchKeys);

    auto *column = new QVBoxLayout(m_keysPart);
    column->setContentsMargins(space::edge, 0, space::edge, space::rows);
    column->setSpacing(space::controls);
    column->addLayout(createTools());
    column->addWidget(m_keys);
    column->addWidget(m_keysTrouble);
    auto *ways = new FlowLayout(space::controls);
    ways->addWidget(m_check);
    ways->addWidget(m_fetch);
    column->addLayout(ways);
    openKeys(false);
    return m_keysPart;
}

void InspectPage::forget()
{
    m_fetching.reset();
    for (QDialog *asking : findChildren<ExpectedDialog *>())
        asking->reject();
    m_shown = {};
    m_field->clear();
}

void InspectPage::begin()
{
    forget();
    m_token->setToken(m_shown);
    m_trouble->hide();
    m_stack->setCurrentIndex(0);
    m_field->setFocus();
}

void InspectPage::inspect(const QByteArray &text)
{
    const auto paste = explain::Paste::read(text);
    if (!paste)
        return tellTrouble(paste.error());
    showToken(paste->token, paste->isBound, paste->peeled);
}

void InspectPage::checkSignature(const crypto::Secret &token, bool isBound)
{
    showToken(token, isBound, {});
    openKeys(true);
}

void InspectPage::tellTrouble(const base::Error &error)
{
    begin();
    m_trouble->setText(explain::inWords(error).toString());
    m_trouble->show();
}

void InspectPage::inspectAll(const base::Result<QByteArray> &text)
{
    if (text)
        inspect(*text);
    else
        tellTrouble(text.error());
}

void InspectPage::showToken(const crypto::Secret &token, bool isBound, const QString &peeled)
{
    forget();
    m_shown.token = token;
    m_shown.use = explain::TokenUse::Pasted;
    m_shown.isBound = isBound;
    m_shown.hasIdToken = true; // nobody signed in here
    m_shown.context.expectation.now = m_clock();
    openKeys(false);
    m_peeled->setText(peeled);
    m_peeled->setVisible(!peeled.isEmpty());
    m_token->setToken(m_shown);
    m_stack->setCurrentIndex(1);
    m_fold->setFocus();
}

void InspectPage::showTitle()
{
    const explain::Token &token = m_token->token();
    const QString title = token.title.isEmpty() ? token.badge : token.title;
    m_title->setText(m_token->isLooking() ? tr("Token") : title);
    m_fold->setVisible(token.jwt.has_value());
    offerFetch();
}

void InspectPage::openKeys(bool open)
{
    m_fold->setChecked(open);
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_keys->clear();
    m_keys->setVisible(open);
    m_check->setVisible(open);
    m_keysTrouble->hide();
    offerFetch();
    if (open)
        m_keys->setFocus();
}

void InspectPage::setFetchKeys(const FetchKeys &fetchKeys, const ClockAhead &clockAhead)
{
    m_fetchKeys = fetchKeys;
    m_token->setClockAhead(clockAhead);
}

// Of an issuer that can be asked safely; HMAC's secret is none that it publishes.
void InspectPage::offerFetch()
{
    const auto &jwt = m_token->token().jwt;
    const auto issuer = jwt ? oauth::checkedIssuer(jwt->issuer()) : base::failure({}, {});
    const bool isOffered = m_fetchKeys && issuer && !jwt->algorithm().startsWith(QLatin1String("HS"));
    if (isOffered)
        m_fetch->setText(tr("Fetch the issuer’s keys from %1").arg(explain::hostInWords(*issuer)));
    m_fetch->setEnabled(!m_fetching);
    m_fetch->setVisible(isOffered && m_fold->isChecked());
}

// Opens what the offer needs; the button that asks the issuer names its host, and is pressed there.
void InspectPage::takeOffer(explain::Check::Offer offer)
{
    if (ExpectedDialog::asksFor(offer))
        return askFor(offer);
    openKeys(true);
    if (offer == explain::Check::Offer::FetchKeys && m_fetch->isVisible())
        m_fetch->setFocus();
}

void InspectPage::askFor(explain::Check::Offer offer)
{
    auto *dialog = new ExpectedDialog(offer, m_shown.chosen, this);
    connect(dialog, &ExpectedDialog::accepted, this, [this, dialog] {
        dialog->putInto(m_shown.chosen);
        m_token->setToken(m_shown);
    });
    dialog->open();
}

void InspectPage::fetchKeys()
{
    const QString issuer = m_token->token().jwt->issuer();
    m_keysTrouble->hide();
    m_fetching = std::make_unique<QObject>();
    offerFetch();
    base::finally(m_fetchKeys(issuer, m_fetching.get()), m_fetching.get(),
        [this](const base::Result<jose::JwkSet> &keys) {
            m_fetching.release()->deleteLater(); // it is the one that is calling
            if (!keys) {
                const explain::Words words = explain::inWords(keys.error());
                // What to do next is about signing in.
                return tellKeysTrouble({words.what, words.why, {}, {}});
            }
            useKeys({*keys, {}}, true);
        });
}

void InspectPage::setKeys(const QByteArray &text)
{
    const auto keys = jose::KeyMaterial::parse(text);
    if (!keys)
        return tellKeysTrouble(explain::inWords(keys.error()));
    m_fetching.reset();
    useKeys(*keys, false);
}

void InspectPage::useKeys(const jose::KeyMaterial &keys, bool areIssuers)
{
    m_shown.material = keys;
    m_shown.chosen.isSourceOfKeys = areIssuers;
    m_token->setToken(m_shown);
    openKeys(false);
    m_fold->setFocus();
}

void InspectPage::tellKeysTrouble(const explain::Words &words)
{
    m_keysTrouble->setText(words.toString());
    m_keysTrouble->show();
    offerFetch();
}

void InspectPage::openFile()
{
    if (const QString name = QFileDialog::getOpenFileName(this, tr("Open a token")); !name.isEmpty())
        inspectFile(name);
}

void InspectPage::inspectFile(const QString &name)
{
    inspectAll(readPasted(name));
}

void InspectPage::inspectDropped(const QMimeData *dropped)
{
    inspectAll(readPasted(dropped));
}

void InspectPage::tick()
{
    if (m_stack->currentIndex() == 1)
        m_token->setNow(m_clock());
}

void InspectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
