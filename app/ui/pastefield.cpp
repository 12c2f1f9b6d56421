// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pastefield.h"

#include "explain/paste.h"
#include "ui/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace ui {

namespace {

bool isLocalFile(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    return !urls.isEmpty() && urls.constFirst().isLocalFile();
}

} // namespace

bool canBePasted(const QMimeData *source)
{
    return source->hasText() || isLocalFile(source);
}

base::Result<QByteArray> readPasted(const QMimeData *source)
{
    if (isLocalFile(source))
        return readPasted(source->urls().constFirst().toLocalFile());
    return source->text().toUtf8();
}

base::Result<QByteArray> readPasted(const QString &fileName)
{
    using Kind = base::Error::Kind;
    const QFileInfo info(fileName);
    if (info.exists() && !info.isFile())
        return base::failure(Kind::Disk, QStringLiteral("file.kind"), {}, {}, fileName);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(Kind::Disk, QStringLiteral("file.read"), {}, file.errorString(), fileName);
    return file.read(explain::Paste::largest + 1);
}

PasteField::PasteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(monoFont());
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
}

bool PasteField::canInsertFromMimeData(const QMimeData *source) const
{
    return canBePasted(source);
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    const auto text = readPasted(source);
    clear();
    if (text)
        Q_EMIT given(*text);
    else
        Q_EMIT unreadable(text.error());
}

void PasteField::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !event->modifiers().testFlag(Qt::ControlModifier))
        return QPlainTextEdit::keyPressEvent(event);
    const QByteArray text = toPlainText().toUtf8();
    clear();
    Q_EMIT given(text);
}

} // namespace ui
