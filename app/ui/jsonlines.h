// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jsontext.h"

#include <QAbstractListModel>
#include <QSet>
#include <memory>

namespace ui {

// The lines of a JSON text. What is in an object or an array folds away behind the line that opens it.
class JsonLines : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ItemRole { KindRole = Qt::UserRole, IsDoubledRole, OpensRole, IsFoldedRole };

    static constexpr qsizetype mostColumns = 200;

    using QAbstractListModel::QAbstractListModel;

    void setText(std::shared_ptr<const JsonText> text);
    const JsonText &text() const { return *m_text; }

    int rowCount(const QModelIndex &parent = {}) const override;
    // As it is painted: what hides is made visible, a long line is cut and its length said.
    QVariant data(const QModelIndex &index, int role) const override;
    QString whole(int row) const; // the line as it came, with all that is folded into it

    void setFolded(int row, bool folded);
    int rowOf(quint32 line); // unfolds what hides it

private:
    const JsonText::Line &lineOf(int row) const { return m_text->line(m_rows.at(row)); }
    bool opens(int row) const { return lineOf(row).end != m_rows.at(row); }
    bool isFolded(int row) const { return m_folded.contains(m_rows.at(row)); }
    QString shown(int row) const;

    std::shared_ptr<const JsonText> m_text = std::make_shared<const JsonText>();
    QList<quint32> m_rows; // the lines that aren't folded away
    QSet<quint32> m_folded; // the lines behind which others are
};

} // namespace ui
