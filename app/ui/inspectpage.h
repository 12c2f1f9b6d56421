// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/keymaterial.h"
#include "ui/tokenpage.h"

#include <QPlainTextEdit>
#include <QWidget>
#include <functional>

class QPushButton;
class QStackedLayout;
class QToolButton;

namespace ui {

// A field for text that is taken as soon as it is pasted or dropped. What is in it never reaches an undo
// history.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteField(QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QByteArray &text); // pasted, dropped, or typed and sent off with Ctrl+Return

protected:
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void keyPressEvent(QKeyEvent *event) override;
};

// Any token, without an account and without the network: pasted, dropped or opened from a file.
class InspectPage : public QWidget
{
    Q_OBJECT

public:
    explicit InspectPage(std::function<QDateTime()> clock, QWidget *parent = nullptr);

    void inspect(const QByteArray &text);
    void begin(); // asks for a token and forgets the one before
    void openFile();
    void tick();

Q_SIGNALS:
    void closeAsked();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createAsking();
    QWidget *createAnswer();
    QWidget *createKeys();
    void showToken(const TokenShown &shown, const QString &peeled);
    void setKeys(const QByteArray &text);
    void openKeys(bool open);

    std::function<QDateTime()> m_clock;
    QStackedLayout *m_stack;
    PasteField *m_field;
    QLabel *m_trouble;
    QLabel *m_title;
    QLabel *m_peeled;
    QWidget *m_keysPart;
    QToolButton *m_fold;
    PasteField *m_keys;
    QPushButton *m_check;
    QLabel *m_keysTrouble;
    TokenPage *m_token;
    TokenShown m_shown;
};

} // namespace ui
