// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopechips.h"

#include "base/text.h"
#include "ui/controls.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/scopelist.h"
#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int padding = 9;
constexpr int chipMark = 10;
constexpr qsizetype longestScope = 200; // characters on screen

} // namespace

Chip::Chip(const explain::ScopeRow &row, QWidget *parent)
    : QLabel(parent)
    , m_granted(row.isGranted)
    , m_broad(row.scope.isBroad)
{
    setTextFormat(Qt::PlainText);
    setText(base::visible(row.scope.token, longestScope));
    setAccessibleName(m_granted ? text() : tr("%1, not granted").arg(text()));
    QStringList words;
    for (const QString &each : {row.scope.meaning, row.scope.why}) {
        if (!each.isEmpty())
            words += each;
    }
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    if (!words.isEmpty())
        setToolTip(QStringLiteral("<span>%1</span>").arg(accessibleDescription().toHtmlEscaped()));
    setFont(secondaryFont());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int Chip::markWidth() const
{
    return m_broad ? chipMark + space::small : 0;
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + markWidth() + 2 * padding + 1,
        fontMetrics().height() + 2 * space::small};
}

QSize Chip::minimumSizeHint() const
{
    return {fontMetrics().height() * 3, sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_granted ? QPen(Qt::NoPen) : QPen(colour(Role::Line), 1, Qt::DashLine));
    painter.setBrush(m_granted ? QBrush(colour(Role::Chip)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, space::controlRadius);

    const auto mirrored
        = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    if (m_broad) {
        const QRect mark(padding, (height() - chipMark) / 2, chipMark, chipMark);
        painter.drawPixmap(mirrored(mark).topLeft(),
            icon(QStringLiteral("exclamation"), Role::Soon, chipMark, devicePixelRatioF()));
    }
    QFont font = this->font();
    font.setStrikeOut(!m_granted);
    painter.setFont(font);
    painter.setPen(palette().color(m_granted ? QPalette::WindowText : QPalette::PlaceholderText));
    const QRect inner = mirrored(rect().adjusted(padding + markWidth(), 0, -padding, 0));
    painter.drawText(inner, Qt::AlignCenter, elided(fontMetrics(), text(), inner.width()));
}

ScopeChips::ScopeChips(QWidget *parent)
    : QWidget(parent)
    , m_title(secondaryLabel({}, this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(space::small + 2, m_chips))
    , m_sentence(wrappedSecondaryLabel({}, this))
    , m_fold(new QToolButton(this))
    , m_list(new ScopeList(this))
{
    setAccessibleName(tr("Scopes"));
    m_title->setFont(bold(secondaryFont()));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    m_fold->setText(tr("What they allow"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setProperty("fold", true);
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::toggled, this, &ScopeChips::openList);
    openList(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::controls);
    column->addWidget(m_title);
    column->addWidget(m_chips);
    column->addWidget(m_sentence);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_list);
}

void ScopeChips::setScopes(const oauth::Scopes &asked, const oauth::Scopes &granted,
    const std::optional<oauth::Scopes> &inToken, const QString &issuer)
{
    m_title->setText(explain::scopesTitle(asked, granted));
    m_sentence->setText(explain::scopesSentence(asked, granted));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    const auto rows = explain::scopeRows(asked, granted, inToken, issuer);
    if (rows != m_rows) {
        m_rows = rows;
        showChips();
        openList(m_fold->isChecked());
    }
    m_chips->setVisible(m_flow->count() > 0);
    m_fold->setVisible(!m_rows.isEmpty());
    m_list->setVisible(m_fold->isChecked() && !m_rows.isEmpty());
}

void ScopeChips::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const explain::ScopeRow &row : std::as_const(m_rows)) {
        if (row.isAsked.value_or(false) || row.isGranted)
            m_flow->addWidget(new Chip(row, m_chips));
    }
}

void ScopeChips::openList(bool open)
{
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_list->setRows(open ? m_rows : QList<explain::ScopeRow>());
    m_list->setVisible(open);
}

} // namespace ui
