// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/find.h"
#include "ui/jsontext.h"

#include <QListView>
#include <memory>

namespace ui {

class JsonLines;

// A token's JSON, as tall as its lines up to a height: beyond that it scrolls itself. What is looked for is
// marked wherever it stands.
class JsonView : public QListView
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    void setText(std::shared_ptr<const JsonText> text);
    void setTallest(int height);
    QString selectedText() const; // the lines that are selected, whole

    Found find(const QString &text);
    Found step(int by); // to the next place, or with -1 to the one before

    QSize sizeHint() const override;

Q_SIGNALS:
    void wentTo(const QRect &place);
    void copyAsked(); // what is selected

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitHeight();
    Found goTo(qsizetype place);

    JsonLines *m_lines;
    int m_tallest;
    std::vector<quint32> m_found; // lines
    qsizetype m_place = -1; // among them
};

} // namespace ui
