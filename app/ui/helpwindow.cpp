// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpwindow.h"

#include "base/language.h"
#include "ui/controls.h"
#include "ui/languages.h"
#include "ui/theme.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

// The files are compiled into this library; again is harmless. Outside a namespace, as the macro asks.
static void initGuideResources()
{
    Q_INIT_RESOURCE(guide);
}

namespace ui {

namespace {

constexpr QSize firstSize(760, 720);
const QString contents = QStringLiteral("index");

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_back(button(tr("Back"), this))
    , m_contents(button(tr("Contents"), this))
    , m_sought(new QLineEdit(this))
    , m_nothing(secondaryLabel(tr("not on this page"), this))
    , m_browser(new QTextBrowser(this))
{
    initGuideResources();
    setWindowTitle(tr("Cloakroom Guide"));
    resize(firstSize);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setAccessibleName(tr("Guide"));
    m_browser->setOpenLinks(true);
    auto *page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(createHead());
    layout->addWidget(horizontalLine(this));
    layout->addWidget(m_browser, 1);
    setCentralWidget(page);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::dress);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    m_back->setEnabled(false);
    const auto add = [this](const QKeySequence &keys, auto deed) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, deed);
        addAction(action);
    };
    add(QKeySequence::Find, [this] {
        m_sought->setFocus(Qt::ShortcutFocusReason);
        m_sought->selectAll();
    });
    add(QKeySequence::Back, [this] { m_browser->backward(); });
    add(Qt::Key_Escape, [this] { close(); });
    open(contents);
}

QLayout *HelpWindow::createHead()
{
    m_sought->setPlaceholderText(tr("Find on this page"));
    m_sought->setAccessibleName(m_sought->placeholderText());
    m_sought->setClearButtonEnabled(true);
    m_nothing->hide();
    connect(m_back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_contents, &QPushButton::clicked, this, [this] { open(contents); });
    connect(m_sought, &QLineEdit::returnPressed, this, [this] { find(); });
    connect(m_sought, &QLineEdit::textChanged, m_nothing, &QWidget::hide);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 10, 10, 10);
    head->setSpacing(space::controls);
    head->addWidget(m_back);
    head->addWidget(m_contents);
    head->addStretch();
    head->addWidget(m_nothing);
    head->addWidget(m_sought);
    return head;
}

QString HelpWindow::fileOf(const QString &page, const QStringList &languages)
{
    const auto translated
        = [&page](const QString &language) { return QStringLiteral(":/guide/%1/%2.md").arg(language, page); };
    const QString language = base::firstLanguage(
        languages, [&](const QString &name) { return QFile::exists(translated(name)); });
    return language.isEmpty() ? QStringLiteral(":/guide/%1.md").arg(page) : translated(language);
}

void HelpWindow::open(const QString &page)
{
    m_browser->setSource(QUrl(QStringLiteral("qrc") + fileOf(page, wantedLanguages())));
}

void HelpWindow::showPage(const QString &page)
{
    static QPointer<HelpWindow> shown;
    if (!shown) {
        shown = new HelpWindow;
        shown->setAttribute(Qt::WA_DeleteOnClose);
    }
    shown->open(page);
    shown->show();
    shown->raise();
    shown->activateWindow();
}

// Qt makes the text as it reads it, before colours and spaces of ours can be in it.
void HelpWindow::dress()
{
    m_nothing->hide();
    QTextDocument *document = m_browser->document();
    document->setDocumentMargin(space::edge);
    document->setDefaultFont(font());
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document->setDefaultTextOption(option);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
            continue;
        QTextBlockFormat ofCode;
        ofCode.setLayoutDirection(Qt::LeftToRight); // whoever reads it
        QTextCursor(block).mergeBlockFormat(ofCode);
    }
    setWindowTitle(tr("%1 — Cloakroom Guide").arg(document->firstBlock().text()));
}

void HelpWindow::find()
{
    const QString sought = m_sought->text();
    if (sought.isEmpty() || m_browser->find(sought))
        return;
    m_browser->moveCursor(QTextCursor::Start); // round and round
    m_nothing->setVisible(!m_browser->find(sought));
}

void HelpWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_browser)
        return;
    const int place = m_browser->verticalScrollBar()->value();
    m_browser->reload(); // a link keeps the colour that it was read in
    m_browser->verticalScrollBar()->setValue(place);
}

} // namespace ui
