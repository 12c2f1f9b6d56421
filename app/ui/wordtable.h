// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTableView>
#include <QTextLayout>

namespace ui {

// A table of words between quiet lines: each row as tall as its text, the columns sharing the width by
// weight. A model gives font and colour of a cell by Qt's own roles, and beyond them:
class WordTable : public QTableView
{
    Q_OBJECT

public:
    enum ItemRole {
        IsTitleRole = Qt::UserRole + 100, // true: the first cell has the whole row
        FormatsRole // QList<QTextLayout::FormatRange> of the cell's text
    };
    enum class Height {
        Given, // scrolls itself
        Content // as tall as its rows: the page around it scrolls
    };

    WordTable(const QList<int> &weights, Height height, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void fit(); // after rows came or went; a reset of the model does it by itself

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<int> m_weights;
    Height m_height;
};

} // namespace ui

Q_DECLARE_METATYPE(QList<QTextLayout::FormatRange>)
