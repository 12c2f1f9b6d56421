// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class IconLabel;

// Steps of a work, or lines of a receipt: what it is, how it went, and a word about it.
class StepList : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { ToDo, Now, Done, Attention, Failed, Note };
    struct Step
    {
        Mark mark = Mark::ToDo;
        QString title;
        QString detail; // may be empty
        QString todo = {}; // on a button; empty: none
    };

    explicit StepList(QWidget *parent = nullptr);

    void begin(); // another work, of which nothing was told yet
    void setSteps(const QList<Step> &steps);

Q_SIGNALS:
    void todoAsked(int step);

private:
    struct Row
    {
        IconLabel *mark;
        QLabel *title;
        QLabel *detail;
        QPushButton *todo;
        QString told; // of its step, to those who listen
    };

    void addRow();
    void removeRow();
    static void show(const Row &row, const Step &step);
    static QString toldOf(const Step &step);
    static QString wordOf(Mark mark);

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace ui
