// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist.h"

#include "ui/controls.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

using Offer = explain::Check::Offer;
using Verdict = explain::Check::Verdict;

constexpr int markSize = 12;
constexpr int markColumn = 22;

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

QRect CheckRow::reasonRect(int width) const
{
    const int left = markColumn + fontMetrics().horizontalAdvance(m_check.name) + space::controls;
    const int room = qMax(width - left, fontMetrics().height() * 4);
    return {left, space::small / 2, room, wrappedHeight(m_check.reason, font(), room)};
}

QSize CheckRow::sizeHint() const
{
    const int width = reasonRect(0).left() + fontMetrics().horizontalAdvance(m_check.reason) + 2;
    return {width, heightForWidth(width)};
}

QSize CheckRow::minimumSizeHint() const
{
    const QRect least = reasonRect(0);
    return {least.right() + 1, fontMetrics().height() + space::small};
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
}

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Checks"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    QLabel *title = secondaryLabel(tr("Checks"), this);
    title->setFont(bold(secondaryFont()));
    m_column->addWidget(title);
    m_column->addSpacing(space::small);
}

void CheckList::setChecks(const QList<explain::Check> &checks)
{
    if (checks == m_checks)
        return;
    m_checks = checks;
    while (m_rows.size() > checks.size()) {
        const Row row = m_rows.takeLast();
        delete row.check;
        row.offer->hide();
        row.offer->deleteLater(); // it may be the one that was pressed
    }
    while (m_rows.size() < checks.size())
        addRow();
    for (int row = 0; row < int(checks.size()); ++row)
        fill(row);
}

void CheckList::addRow()
{
    const Row row {new CheckRow(this), button({}, this)};
    const auto index = m_rows.size();
    connect(row.offer, &QPushButton::clicked, this,
        [this, index] { Q_EMIT offerTaken(m_checks.at(index).offer); });
    m_column->addWidget(row.check);
    m_column->addWidget(row.offer, 0, Qt::AlignLeft);
    m_rows += row;
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
        case Offer::ChooseNonce:
            return tr("Give the nonce…");
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
