// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogpage.h"

#include "explain/words.h"
#include "ui/clipboard.h"
#include "ui/controls.h"
#include "ui/helpwindow.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <utility>

namespace ui {

namespace {

constexpr int dialogWidth = 560;

// The matter of a page, as high as it needs to be; where the screen is too small it scrolls, and the buttons
// stay.
class Matter : public QScrollArea
{
public:
    explicit Matter(QWidget *parent)
        : QScrollArea(parent)
    {
        setWidget(new QWidget(this));
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        widget()->setAutoFillBackground(false);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    int heightForWidth(int width) const override
    {
        const QLayout *layout = widget()->layout();
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                           : layout->totalSizeHint().height();
    }
    QSize sizeHint() const override { return widget()->layout()->totalSizeHint(); }
    QSize minimumSizeHint() const override
    {
        return {widget()->layout()->totalMinimumSize().width(), fontMetrics().height() * 2};
    }
};

} // namespace

DialogPage::DialogPage(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, this))
    , m_sentence(wrappedLabel({}, this))
    , m_head(new QVBoxLayout)
    , m_matter(new Matter(this))
    , m_body(new QVBoxLayout(m_matter->widget()))
    , m_buttons(new QHBoxLayout)
{
    QFont font = titleFont();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    m_title->setFont(font);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->hide();
    m_body->setSpacing(space::controls);
    m_body->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    m_buttons->setSpacing(space::controls);
    m_buttons->setContentsMargins(space::edge, space::rows, space::edge, space::rows);
    m_buttons->addStretch();

    m_head->setContentsMargins(space::edge, 16, space::edge, 0);
    m_head->setSpacing(space::small);
    m_head->addWidget(m_title);
    m_head->addWidget(m_sentence);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_matter, 1);
    layout->addWidget(horizontalLine(this));
    layout->addLayout(m_buttons);
}

QString DialogPage::title() const
{
    return m_title->text();
}

void DialogPage::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void DialogPage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (m_copyLink)
        m_copyLink->hide(); // the focus passes on
    delete std::exchange(m_copyLink, nullptr);
}

void DialogPage::tellNotOpened(const base::Error &error)
{
    setSentence(explain::inWords(error).toString());
    if (error.code == QLatin1String("page.not_opened"))
        offerLink(error.expected);
    Q_EMIT resized();
}

// Above all else that Tab leads to.
void DialogPage::offerLink(const QString &link)
{
    QWidgetList others;
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (isAncestorOf(each) && each->focusPolicy() & Qt::TabFocus && !each->focusProxy())
            others += each;
    }
    m_copyLink = button(tr("Copy link"), this);
    m_copyLink->setAutoDefault(false);
    connect(m_copyLink, &QPushButton::clicked, this, [link] { Clipboard::copyText(link); });
    m_head->addWidget(m_copyLink, 0, Qt::AlignLeading);
    m_copyLink->show();
    QWidget *last = m_copyLink;
    for (QWidget *each : std::as_const(others))
        setTabOrder(std::exchange(last, each), each);
}

QPushButton *DialogPage::addLeftButton(const QString &text)
{
    QPushButton *left = button(text, this);
    m_buttons->insertWidget(m_leftButtons++, left);
    return left;
}

QPushButton *DialogPage::addButton(const QString &text)
{
    QPushButton *right = button(text, this);
    m_buttons->addWidget(right);
    return right;
}

QPushButton *DialogPage::addPrimaryButton(const QString &text)
{
    m_primary = primaryButton(text, this);
    m_buttons->addWidget(m_primary);
    return m_primary;
}

bool DialogPage::scroll(const QKeyEvent &event)
{
    static const QHash<int, QAbstractSlider::SliderAction> actions {
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
        {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},
        {Qt::Key_End, QAbstractSlider::SliderToMaximum},
    };
    const auto action = actions.constFind(event.key());
    if (action == actions.constEnd() || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    m_matter->verticalScrollBar()->triggerAction(*action);
    return true;
}

void DialogPage::settle()
{
    m_body->invalidate();
    m_body->activate();
    m_matter->updateGeometry();
    updateGeometry();
}

PageDialog::PageDialog(QWidget *parent, const QString &helpPage)
    : QDialog(parent)
    , m_helpPage(helpPage)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setWindowModality(Qt::WindowModal);
}

void PageDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::HelpContents))
        HelpWindow::showPage(m_helpPage);
    else if (!m_current || !m_current->scroll(*event)) // a field that has a use for the key has taken it
        QDialog::keyPressEvent(event);
}

void PageDialog::turnTo(DialogPage *page)
{
    if (m_current)
        m_current->hide();
    if (m_layout->indexOf(page) < 0) {
        m_layout->addWidget(page);
        connect(page, &DialogPage::resized, this, &PageDialog::fit);
    }
    m_current = page;
    page->show();
    if (page->primary())
        page->primary()->setDefault(true);
    setWindowTitle(page->title());
    fit();
}

void PageDialog::fit()
{
    m_current->settle();
    m_layout->activate();
    const int width = qMax(dialogWidth, m_layout->totalMinimumSize().width());
    const int height = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width)
                                                     : m_layout->totalSizeHint().height();
    const QRect room = screen()->availableGeometry();
    resize(width, qMin(height, room.height() - (frameGeometry().height() - geometry().height())));
    const int below = frameGeometry().bottom() - room.bottom();
    if (isVisible() && below > 0)
        move(x(), qMax(room.top(), y() - below));
}

} // namespace ui
