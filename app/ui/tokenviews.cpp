// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenviews.h"

#include "ui/claimsview.h"
#include "ui/controls.h"
#include "ui/encodedtoken.h"
#include "ui/jsonview.h"
#include "ui/segments.h"
#include "ui/theme.h"
#include "ui/tokencopies.h"
#include "ui/tokentext.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int filterWidth = 200;
constexpr auto saidFor = std::chrono::seconds(4);

} // namespace

TokenViews::TokenViews(QWidget *parent)
    : QWidget(parent)
    , m_head(createHead())
    , m_table(new ClaimsView(this))
    , m_json(new JsonView(this))
    , m_encoded(new EncodedToken(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (QWidget *each : std::initializer_list<QWidget *> {m_head, m_table, m_json})
        column->addWidget(each);
    column->addSpacing(space::rows);
    column->addWidget(m_encoded);

    connect(m_filter, &QLineEdit::textChanged, this, &TokenViews::lookFor);
    connect(m_filter, &QLineEdit::returnPressed, this,
        [this] { step(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); });
    connect(m_segments, &Segments::chosen, this, &TokenViews::showView);
    connect(m_table, &ClaimsView::wentTo, this, [this](const QRect &at) { Q_EMIT wentTo(m_table, at); });
    connect(m_json, &JsonView::wentTo, this, [this](const QRect &at) { Q_EMIT wentTo(m_json, at); });
    connect(m_encoded->text(), &TokenText::wentTo, this,
        [this](const QRect &at) { Q_EMIT wentTo(m_encoded->text(), at); });
    connect(m_table, &ClaimsView::copyAsked, this, &TokenViews::copyFromView);
    connect(m_json, &JsonView::copyAsked, this, &TokenViews::copyFromView);
    for (QWidget *each : std::initializer_list<QWidget *> {m_table, m_json, m_encoded}) {
        each->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(each, &QWidget::customContextMenuRequested, this,
            [this, each](const QPoint &at) { m_menu->popup(each->mapToGlobal(at)); });
    }
    m_said.setSingleShot(true);
    m_said.setInterval(saidFor);
    connect(&m_said, &QTimer::timeout, this, [this] { tell(m_places); });
    createMenu();
    placeCopy();
    showView();
}

QWidget *TokenViews::createHead()
{
    auto *head = new QWidget(this);
    m_title = secondaryLabel(tr("Claims"), head);
    m_title->setFont(bold(secondaryFont()));
    m_filter = new QLineEdit(head);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(filterWidth);
    m_words = secondaryLabel({}, head);
    m_menu = new QMenu(this);
    m_copy = button(tr("Copy"), head);
    m_copy->setMenu(m_menu);
    m_segments = new Segments(head);
    m_segments->add(tr("Explained"), QKeySequence(Qt::ALT | Qt::Key_1));
    m_segments->add(tr("JSON"), QKeySequence(Qt::ALT | Qt::Key_2));
    m_segments->add(tr("Encoded"), QKeySequence(Qt::ALT | Qt::Key_3));

    m_row = new QHBoxLayout(head);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::controls);
    m_row->addWidget(m_title);
    m_row->addWidget(m_filter, 1);
    m_row->addWidget(createFinding());
    m_row->addWidget(m_words);
    m_row->addStretch(1);
    m_row->addWidget(m_segments);
    return head;
}

QWidget *TokenViews::createFinding()
{
    m_finding = new QWidget(this);
    auto *row = new QHBoxLayout(m_finding);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](Qt::ArrowType arrow, const QString &name, QKeySequence::StandardKey key, int by) {
        auto *place = new QToolButton(m_finding);
        place->setArrowType(arrow);
        place->setAccessibleName(name);
        place->setToolTip(
            QStringLiteral("%1 (%2)").arg(name, QKeySequence(key).toString(QKeySequence::NativeText)));
        place->setProperty("fold", true);
        place->setFocusPolicy(Qt::TabFocus);
        connect(place, &QToolButton::clicked, this, [this, by] { step(by); });
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, by] { step(by); });
        row->addWidget(place);
    };
    add(Qt::UpArrow, tr("Previous place"), QKeySequence::FindPrevious, -1);
    add(Qt::DownArrow, tr("Next place"), QKeySequence::FindNext, 1);
    return m_finding;
}

// Where the window has a use of its own for that key, this is the nearer one.
bool TokenViews::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find))
        event->accept();
    return QWidget::event(event);
}

void TokenViews::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_filter->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void TokenViews::createMenu()
{
    const auto addOfClaim = [this](const QString &name, QString (*text)(const explain::Claim &)) {
        m_ofClaim += m_menu->addAction(name, this, [this, text] {
            if (const explain::Claim *claim = m_table->currentClaim())
                copy(text(*claim));
        });
    };
    addOfClaim(tr("Copy value"), copyOfValue);
    addOfClaim(tr("Copy path"), [](const explain::Claim &claim) { return claim.path; });
    addOfClaim(tr("Copy claim"), copyOfClaim);
    m_copyJson = m_menu->addAction(tr("Copy decoded JSON"), this, [this] { copy(copyOfJson(m_token)); });
    m_menu->addSeparator();
    m_copyToken = m_menu->addAction(tr("Copy token"), this, [this] { copy(m_secret); });
    m_ofAccess += m_menu->addAction(
        tr("Copy as Authorization header"), this, [this] { copy(copyAsHeader(m_secret, m_isBound)); });
    m_ofAccess += m_menu->addAction(
        tr("Copy as curl command"), this, [this] { copy(copyAsCurl(m_secret, m_isBound)); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        const explain::Claim *claim = view() == Explained ? m_table->currentClaim() : nullptr;
        for (QAction *action : qAsConst(m_ofClaim))
            action->setEnabled(claim && !claim->value.isEmpty());
        m_copyJson->setEnabled(hasClaims());
    });
}

void TokenViews::setToken(
    const crypto::Secret &token, explain::TokenUse use, const Looked &looked, bool isBound)
{
    m_secret = token;
    m_isBound = isBound;
    m_token = looked.token;
    const bool isForApis = use == explain::TokenUse::AccessToken || use == explain::TokenUse::Pasted;
    for (QAction *action : qAsConst(m_ofAccess))
        action->setVisible(isForApis && m_mayReveal);
    m_table->setGroups(looked.claims);
    m_json->setText(looked.json);
    m_encoded->setToken(token, looked.token);
    m_head->setVisible(hasClaims());
    placeCopy();
    m_copy->setVisible(looked.token.kind != explain::Token::Kind::Broken);
    m_words->show();
    showView();
}

void TokenViews::forbidReveal()
{
    m_mayReveal = false;
    m_copyToken->setVisible(false);
    for (QAction *action : qAsConst(m_ofAccess))
        action->setVisible(false);
    m_encoded->forbidReveal();
}

// Without claims there is no head.
void TokenViews::placeCopy()
{
    QHBoxLayout *row = hasClaims() ? m_row : m_encoded->actions();
    row->insertWidget(hasClaims() ? m_row->indexOf(m_finding) + 1 : 0, m_words);
    m_row->removeWidget(m_copy);
    m_encoded->actions()->removeWidget(m_copy);
    row->insertWidget(row->count() - 1, m_copy);
}

void TokenViews::setNow(const QDateTime &now)
{
    m_table->setNow(now);
}

void TokenViews::setTallest(int height)
{
    m_table->setTallest(height);
    m_json->setTallest(height);
}

TokenViews::View TokenViews::view() const
{
    return View(m_segments->current());
}

void TokenViews::setView(View view)
{
    m_segments->setCurrent(view);
}

void TokenViews::showView()
{
    const View view = this->view();
    m_finding->setVisible(hasClaims() && view != Explained);
    m_filter->setPlaceholderText(view == Explained ? tr("Filter") : tr("Find"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_table->setVisible(hasClaims() && view == Explained);
    m_json->setVisible(hasClaims() && view == Json);
    m_encoded->setExplored(hasClaims() && view == Encoded);
    lookFor(m_filter->text());
}

void TokenViews::lookFor(const QString &text)
{
    Found found;
    switch (view()) {
    case Explained:
        m_table->setFilter(text);
        break;
    case Json:
        found = m_json->find(text);
        break;
    case Encoded:
        found = m_encoded->text()->find(text);
        break;
    }
    tell(found);
}

void TokenViews::step(int by)
{
    if (view() == Json)
        tell(m_json->step(by));
    else if (view() == Encoded)
        tell(m_encoded->text()->step(by));
}

void TokenViews::tell(Found found)
{
    m_places = found;
    if (view() == Explained || m_filter->text().isEmpty())
        m_words->clear();
    else if (found.of == 0)
        m_words->setText(tr("nowhere"));
    else
        m_words->setText(tr("%1 of %2", "places found").arg(found.at).arg(found.of));
}

void TokenViews::copy(const QString &text)
{
    Clipboard::copyText(text);
    m_words->setText(tr("Copied"));
    m_said.start();
}

void TokenViews::copy(const crypto::Secret &secret)
{
    m_clipboard.copy(secret);
    m_words->setText(Clipboard::copied());
    m_said.start();
}

void TokenViews::copyFromView()
{
    if (view() == Json)
        copy(m_json->selectedText());
    else if (const explain::Claim *claim = m_table->currentClaim())
        copy(copyOfValue(*claim));
}

} // namespace ui
