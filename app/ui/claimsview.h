// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/claims.h"

#include <QTreeView>

namespace ui {

class ClaimDelegate;
class ClaimsFilter;
class ClaimsModel;

// The claims as a table whose nested values unfold, as tall as its rows: the page around it scrolls. With
// very many rows it scrolls itself.
class ClaimsView : public QTreeView
{
    Q_OBJECT

public:
    explicit ClaimsView(QWidget *parent = nullptr);

    void setGroups(const QList<explain::ClaimGroup> &groups);
    void setNow(const QDateTime &now);
    void setFilter(const QString &text); // anywhere in a row, in any case
    void setTallest(int height); // when it scrolls itself
    const explain::Claim *currentClaim() const; // null: none is selected

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wentTo(const QRect &place); // with the keyboard
    void copyAsked(); // the value of the claim

protected:
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void openGroups(); // and what the filter found in them
    void openMatches(const QModelIndex &parent, int &left);
    void fitColumns();
    void setColumnWidths();
    void fitHeight();

    ClaimsModel *m_model;
    ClaimsFilter *m_filter;
    ClaimDelegate *m_delegate;
    QString m_text; // that is filtered for
    int m_tallest;
    int m_height = 0;
};

} // namespace ui
