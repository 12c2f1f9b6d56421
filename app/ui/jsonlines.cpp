// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jsonlines.h"

#include "base/text.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

namespace ui {

void JsonLines::setText(std::shared_ptr<const JsonText> text)
{
    beginResetModel();
    m_text = std::move(text);
    m_folded.clear();
    m_rows.resize(m_text->size());
    std::iota(m_rows.begin(), m_rows.end(), 0U);
    endResetModel();
}

int JsonLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant JsonLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return shown(row);
    case Qt::AccessibleTextRole:
        return lineOf(row).isDoubled ? tr("%1, doubled").arg(shown(row).trimmed()) : shown(row).trimmed();
    case KindRole:
        return int(lineOf(row).kind);
    case IsDoubledRole:
        return lineOf(row).isDoubled;
    case OpensRole:
        return opens(row);
    case IsFoldedRole:
        return isFolded(row);
    default:
        return {};
    }
}

QString JsonLines::shown(int row) const
{
    const QStringView text = m_text->text(m_rows.at(row));
    QString shown = base::visible(text, mostColumns);
    if (text.size() > mostColumns)
        shown += tr(" (%1 characters)").arg(QLocale().toString(text.trimmed().size()));
    else if (isFolded(row))
        shown += QChar(u'…') + m_text->text(lineOf(row).end).trimmed().toString();
    return shown;
}

QString JsonLines::whole(int row) const
{
    const quint32 first = m_rows.at(row);
    const quint32 last = isFolded(row) ? lineOf(row).end : first;
    QString whole;
    for (quint32 line = first; line <= last; ++line)
        whole += m_text->text(line).toString() + u'\n';
    return whole;
}

void JsonLines::setFolded(int row, bool folded)
{
    if (!opens(row) || isFolded(row) == folded)
        return;
    const quint32 line = m_rows.at(row);
    const quint32 end = lineOf(row).end;
    if (folded) {
        const auto after = std::upper_bound(m_rows.cbegin(), m_rows.cend(), end);
        const int last = int(after - m_rows.cbegin()) - 1;
        beginRemoveRows({}, row + 1, last);
        m_rows.erase(m_rows.cbegin() + row + 1, after);
        m_folded.removeIf([=](quint32 other) { return other > line && other < end; });
        endRemoveRows();
        m_folded.insert(line);
    } else {
        beginInsertRows({}, row + 1, row + int(end - line));
        m_rows.insert(row + 1, end - line, 0);
        std::iota(m_rows.begin() + row + 1, m_rows.begin() + row + 1 + (end - line), line + 1);
        endInsertRows();
        m_folded.remove(line);
    }
    Q_EMIT dataChanged(index(row), index(row));
}

int JsonLines::rowOf(quint32 line)
{
    for (;;) {
        const auto after = std::upper_bound(m_rows.cbegin(), m_rows.cend(), line);
        const int row = int(after - m_rows.cbegin()) - 1;
        if (row < 0 || m_rows.at(row) == line)
            return row;
        setFolded(row, false);
    }
}

} // namespace ui
