// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/claims.h"

#include <QTableView>

namespace ui {

class ClaimsFilter;
class ClaimsModel;

// The table of claims, as tall as its rows: the page around it scrolls.
class ClaimsView : public QTableView
{
    Q_OBJECT

public:
    explicit ClaimsView(QWidget *parent = nullptr);

    void setGroups(const QList<explain::ClaimGroup> &groups);
    void setFilter(const QString &text); // anywhere in a row, in any case

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void spanGroups();
    void fitColumns();
    void fitRows();

    ClaimsModel *m_model;
    ClaimsFilter *m_filter;
};

} // namespace ui
