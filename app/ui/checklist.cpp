// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist.h"

#include "ui/controls.h"
#include "ui/icon.h"
#include "ui/programstyle.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <algorithm>

namespace ui {

namespace {

using Offer = explain::Check::Offer;
using Verdict = explain::Check::Verdict;

constexpr int markSize = 12;
constexpr int markColumn = 22;
constexpr int focusGap = 4; // between the words and the ring around them
constexpr int offerIndent = 15; // its words stand under the check's

struct Look
{
    QString icon;
    Role role;
};

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return {QStringLiteral("tick"), Role::Good};
    case Verdict::Failed:
        return {QStringLiteral("cross"), Role::Failed};
    case Verdict::Attention:
        return {QStringLiteral("exclamation"), Role::Soon};
    case Verdict::NotChecked:
        break;
    }
    return {QStringLiteral("ring"), Role::Secondary};
}

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::ClickFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckRow::setCheck(const explain::Check &check)
{
    if (check.name != m_check.name) {
        setWhatsThis(check.purpose());
        setToolTip(whatsThis());
    }
    m_check = check;
    setText(check.toString());
    setMinimumHeight(heightForWidth(width()));
    update();
}

// The page scrolls, so its layout knows no height for a width: a row claims the lines that its reason needs.
void CheckRow::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void CheckRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event); // a label would make itself a control for text that one selects
    for (QWidget *each = parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            return area->ensureWidgetVisible(this, 0, space::edge);
    }
}

QRect CheckRow::reasonRect(int width) const
{
    const int left = markColumn + fontMetrics().horizontalAdvance(m_check.name) + space::controls;
    const int room = qMax(width - left - focusGap, fontMetrics().height() * 4);
    return {left, space::small / 2, room, m_heights.at(room, m_check.reason, font())};
}

QSize CheckRow::sizeHint() const
{
    const int width = reasonRect(0).left() + fontMetrics().horizontalAdvance(m_check.reason) + 2 + focusGap;
    return {width, heightForWidth(width)};
}

QSize CheckRow::minimumSizeHint() const
{
    const QRect least = reasonRect(0);
    return {least.right() + 1 + focusGap, fontMetrics().height() + space::small};
}

int CheckRow::heightForWidth(int width) const
{
    return qMax(reasonRect(width).height(), fontMetrics().height()) + space::small;
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto mirrored
        = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const Look look = lookOf(m_check.verdict);
    const int line = fontMetrics().height();
    const QRect mark(0, space::small / 2 + (line - markSize) / 2, markSize, markSize);
    painter.drawPixmap(mirrored(mark).topLeft(), icon(look.icon, look.role, markSize, devicePixelRatioF()));

    const QRect reason = reasonRect(width());
    const QRect name(markColumn, reason.top(), reason.left() - markColumn, line);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(mirrored(name), Qt::AlignLeft | Qt::AlignTop, m_check.name);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    drawWrapped(painter, mirrored(reason), m_check.reason);
    if (hasFocus())
        drawFocus(&painter, mirrored(rect().adjusted(markColumn - focusGap, 0, 0, 0)));
}

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Checks"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(2);
    m_grid->setColumnMinimumWidth(0, offerIndent - m_grid->horizontalSpacing());
    m_grid->setColumnStretch(1, 1);
    QLabel *title = secondaryLabel(tr("Checks"), this);
    title->setFont(bold(secondaryFont()));
    title->setContentsMargins(0, 0, 0, space::small);
    m_grid->addWidget(title, 0, 0, 1, 2);
    addRow();
    m_rows.first().check->hide();
    m_rows.first().offer->hide();
}

void CheckList::setChecks(const QList<explain::Check> &checks)
{
    if (checks == m_checks)
        return;
    m_checks = checks;
    while (m_rows.size() > std::max<qsizetype>(1, checks.size())) {
        const Row row = m_rows.takeLast();
        delete row.check;
        row.offer->hide();
        row.offer->deleteLater(); // it may be the one that was pressed
    }
    while (m_rows.size() < checks.size())
        addRow();
    const bool takesTab = std::any_of(m_rows.cbegin(), m_rows.cend(),
        [](const Row &row) { return row.check->focusPolicy() == Qt::StrongFocus; });
    if (!takesTab)
        m_rows.first().check->setFocusPolicy(Qt::StrongFocus);
    m_rows.first().check->setVisible(!checks.isEmpty());
    if (checks.isEmpty())
        m_rows.first().offer->hide();
    for (int row = 0; row < int(checks.size()); ++row)
        fill(row);
}

void CheckList::addRow()
{
    const Row row {new CheckRow(this), linkButton({}, this)};
    const int index = int(m_rows.size());
    connect(row.offer, &QPushButton::clicked, this,
        [this, index] { Q_EMIT offerTaken(m_checks.at(index).offer); });
    m_grid->addWidget(row.check, 2 * index + 1, 0, 1, 2);
    m_grid->addWidget(row.offer, 2 * index + 2, 1, Qt::AlignLeft);
    if (!m_rows.isEmpty())
        setTabOrder(m_rows.last().offer, row.check);
    setTabOrder(row.check, row.offer);
    m_rows += row;
}

void CheckList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto from
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.check->hasFocus(); });
    if (!step || from == m_rows.cend())
        return QWidget::keyPressEvent(event);
    const qsizetype to = std::clamp<qsizetype>(from - m_rows.cbegin() + step, 0, m_rows.size() - 1);
    for (const Row &row : std::as_const(m_rows))
        row.check->setFocusPolicy(Qt::ClickFocus);
    m_rows.at(to).check->setFocusPolicy(Qt::StrongFocus);
    m_rows.at(to).check->setFocus(Qt::TabFocusReason);
}

void CheckList::fill(int row)
{
    const auto wordsOf = [](Offer offer) {
        switch (offer) {
        case Offer::FetchKeys:
            return tr("Fetch the issuer’s keys…");
        case Offer::GiveKey:
            return tr("Give a key…");
        case Offer::GiveSecret:
            return tr("Give the secret…");
        case Offer::ChooseIssuer:
            return tr("Choose the issuer…");
        case Offer::ChooseAudience:
            return tr("Choose the audience…");
        case Offer::ChooseClient:
            return tr("Choose the client ID…");
        case Offer::ChooseNonce:
            return tr("Give the nonce…");
        case Offer::GiveAccessToken:
            return tr("Give the access token…");
        case Offer::GiveCode:
            return tr("Give the code…");
        case Offer::None:
            break;
        }
        return QString();
    };
    const explain::Check &check = m_checks.at(row);
    const QString words = wordsOf(check.offer);
    m_rows.at(row).check->setCheck(check);
    m_rows.at(row).offer->setText(words);
    m_rows.at(row).offer->setVisible(!words.isEmpty());
}

} // namespace ui
