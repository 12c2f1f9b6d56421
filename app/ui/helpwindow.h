// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace ui {

// The guide that comes with the program, a page a task, in the person's language where it is translated.
class HelpWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void open(const QString &page); // "index", "sign-in" ...: a file of docs/guide

    static void showPage(const QString &page); // in the window that is there, or a new one

    static QString fileOf(const QString &page, const QStringList &languages); // in the resources

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *createHead();
    void dress();
    void find();

    QPushButton *m_back;
    QPushButton *m_contents;
    QLineEdit *m_sought;
    QLabel *m_nothing;
    QTextBrowser *m_browser;
};

} // namespace ui
