// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QPlainTextEdit>

namespace ui {

bool canBePasted(const QMimeData *source); // a text or a file

// The text, or the content of the file that was dropped: at most explain::Paste::largest bytes and one more,
// which tells that it is too large. Codes: "file.kind" (opening a pipe would wait for its other end),
// "file.read".
base::Result<QByteArray> readPasted(const QMimeData *source);
base::Result<QByteArray> readPasted(const QString &fileName);

// A field for text that is taken as soon as it is pasted or dropped. What is in it never reaches an undo
// history.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteField(QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QByteArray &text); // pasted, dropped, or typed and sent off with Ctrl+Return
    void unreadable(const base::Error &error); // a file that was dropped

protected:
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
