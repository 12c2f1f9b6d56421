// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparisonmodel.h"

#include "ui/theme.h"
#include "ui/wordtable.h"

namespace ui {

using explain::Comparison;
using explain::Difference;
using Part = Difference::Part;

namespace {

bool isBefore(const QModelIndex &index)
{
    return index.column() == ComparisonModel::Before;
}

// The sign stands for those who see no colours.
QString signedText(const Part &part, bool before)
{
    if (!part.differs)
        return part.text;
    return QString(QChar(before ? 0x2212 : u'+')) + QChar(QChar::Nbsp) + part.text;
}

QString joined(const QList<Part> &parts, bool before)
{
    QStringList words;
    for (const Part &part : parts)
        words += signedText(part, before);
    return words.join(u' ');
}

QList<QTextLayout::FormatRange> formats(const QList<Part> &parts, bool before)
{
    constexpr int signLength = 2;
    QList<QTextLayout::FormatRange> ranges;
    int at = 0;
    for (const Part &part : parts) {
        const int length = int(signedText(part, before).size());
        if (part.differs) {
            QTextCharFormat ink;
            ink.setForeground(colour(before ? Role::Failed : Role::Good));
            ranges += {at, signLength, ink};
            QTextCharFormat struck = ink;
            struck.setFontStrikeOut(before);
            ranges += {at + signLength, length - signLength, struck};
        }
        at += length + 1;
    }
    return ranges;
}

} // namespace

void ComparisonModel::setComparison(const Comparison &comparison, Comparison::Pair pair)
{
    beginResetModel();
    m_comparison = comparison;
    m_pair = pair;
    makeRows();
    endResetModel();
}

void ComparisonModel::setShowsSame(bool shows)
{
    beginResetModel();
    m_showsSame = shows;
    makeRows();
    endResetModel();
}

void ComparisonModel::makeRows()
{
    m_rows.clear();
    for (const explain::DifferenceGroup &group : std::as_const(m_comparison.groups)) {
        const qsizetype title = m_rows.size();
        for (const Difference &difference : group.rows) {
            if (m_showsSame || difference.kind != Difference::Kind::Same)
                m_rows += Row {{}, difference};
        }
        if (m_rows.size() > title)
            m_rows.insert(title, Row {group.title, {}});
    }
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const QList<Part> &ComparisonModel::partsAt(const QModelIndex &index) const
{
    const Difference &difference = m_rows.at(index.row()).difference;
    return isBefore(index) ? difference.before : difference.after;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isTitle = !row.title.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (isTitle)
            return index.column() == Claim ? row.title : QString();
        return index.column() == Claim ? row.difference.path : joined(partsAt(index), isBefore(index));
    case Qt::FontRole:
        return isTitle ? QVariant() : monoFont();
    case WordTable::IsTitleRole:
        return isTitle;
    case WordTable::FormatsRole:
        if (isTitle || index.column() == Claim)
            return {};
        return QVariant::fromValue(formats(partsAt(index), isBefore(index)));
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool renewal = m_pair == Comparison::Pair::Renewal;
    switch (section) {
    case Claim:
        return tr("Claim");
    case Before:
        return renewal ? tr("Before") : tr("First");
    case After:
        return renewal ? tr("After") : tr("Second");
    default:
        return {};
    }
}

} // namespace ui
