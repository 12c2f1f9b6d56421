// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/activity.h"
#include "ui/activitymodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace ui {

// What an account has been through, to be searched, unfolded and exported.
class ActivityView : public QWidget
{
    Q_OBJECT

public:
    ActivityView(accounts::Activity &activity, base::Clock clock, QWidget *parent = nullptr);

    // The file is read when the view is shown.
    void setAccount(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLayout *createHead();
    void createList();
    void load();
    void showNotes(const accounts::History &history);
    void showSelected();
    void toggle(const QModelIndex &index);
    QModelIndex current() const; // of the model
    void copyAsCurl();
    void exportTo();
    void write(const QString &file);

    accounts::Activity &m_activity;
    base::Clock m_clock;
    QString m_id;
    ActivityModel *m_model;
    ActivityFilter *m_filter;
    QLineEdit *m_search;
    QPushButton *m_curl;
    QPushButton *m_export;
    QTreeView *m_list;
    QLabel *m_note; // what is missing, or that there is nothing
};

} // namespace ui
