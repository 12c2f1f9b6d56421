// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/checks.h"
#include "ui/wrappedtext.h"

#include <QLabel>
#include <QList>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace ui {

// A check: mark, name, reason. It is a label to everybody who reads it: "Signature: passed, ...".
class CheckRow : public QLabel
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    void setCheck(const explain::Check &check);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRect reasonRect(int width) const; // as tall as the reason needs

    explain::Check m_check;
    mutable WrappedHeights m_heights; // of its reason
};

// Tab leads to one of its rows, arrows from row to row.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void setChecks(const QList<explain::Check> &checks);

Q_SIGNALS:
    void offerTaken(explain::Check::Offer offer); // the button under a check that couldn't be made

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        CheckRow *check;
        QPushButton *offer;
    };

    void addRow();
    void fill(int row);

    QList<explain::Check> m_checks;
    QList<Row> m_rows; // one at least, which holds their place in the order of Tab
    QGridLayout *m_grid;
};

} // namespace ui
