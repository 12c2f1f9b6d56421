// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/checks.h"

#include <QLabel>
#include <QList>
#include <QWidget>

class QVBoxLayout;

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

private:
    QRect reasonRect(int width) const; // as tall as the reason needs

    explain::Check m_check;
};

class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void setChecks(const QList<explain::Check> &checks);

private:
    QList<explain::Check> m_checks;
    QList<CheckRow *> m_rows;
    QVBoxLayout *m_column;
};

} // namespace ui
