// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDialog>

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

// What a dialog shows at a time: a title, a sentence, its matter, and the buttons under a line.
class DialogPage : public QWidget
{
    Q_OBJECT

public:
    explicit DialogPage(QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    void tellNotOpened(const base::Error &error); // a page in the browser; its address is there to copy

    QVBoxLayout *body() const { return m_body; }
    QPushButton *addLeftButton(const QString &text);
    QPushButton *addButton(const QString &text);
    QPushButton *addPrimaryButton(const QString &text);
    QPushButton *primary() const { return m_primary; }

    bool scroll(const QKeyEvent &event); // whether it is one of the keys that do
    void settle(); // so that its size is that of what it holds now

Q_SIGNALS:
    void resized(); // its matter needs another height

private:
    void offerLink(const QString &link);

    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_head;
    QPushButton *m_copyLink = nullptr; // while there is one to copy
    QScrollArea *m_matter;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    int m_leftButtons = 0;
    QPushButton *m_primary = nullptr;
};

// Shows one page at a time and is as high as the page needs.
class PageDialog : public QDialog
{
    Q_OBJECT

public:
    // The page of the guide is the one that F1 opens.
    explicit PageDialog(QWidget *parent = nullptr, const QString &helpPage = QStringLiteral("index"));

    virtual bool isBusy() const { return false; } // with what must not be cut off

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void turnTo(DialogPage *page); // the page is or becomes a child
    DialogPage *current() const { return m_current; }

private:
    void fit();

    const QString m_helpPage;
    QVBoxLayout *m_layout;
    DialogPage *m_current = nullptr;
};

} // namespace ui
