// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ui {

namespace {

// What each platform's clipboard histories look for before they keep or upload a copy.
QMimeData *secretMimeData(const crypto::Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(secret.revealText());
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), QByteArrayLiteral("secret"));
    const QString windows = QStringLiteral("application/x-qt-windows-mime;value=\"%1\"");
    data->setData(windows.arg(QLatin1String("ExcludeClipboardContentFromMonitorProcessing")),
        QByteArrayLiteral("\1\0\0\0"));
    data->setData(windows.arg(QLatin1String("CanIncludeInClipboardHistory")), QByteArrayLiteral("\0\0\0\0"));
    data->setData(windows.arg(QLatin1String("CanUploadToCloudClipboard")), QByteArrayLiteral("\0\0\0\0"));
    return data;
}

} // namespace

Clipboard::Clipboard(std::chrono::milliseconds takeBackAfter, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(takeBackAfter);
    connect(&m_timer, &QTimer::timeout, this, &Clipboard::takeBack);
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &Clipboard::takeBack);
}

Clipboard::~Clipboard()
{
    takeBack();
}

void Clipboard::copy(const crypto::Secret &secret)
{
    m_secret = secret;
    QGuiApplication::clipboard()->setMimeData(secretMimeData(secret), QClipboard::Clipboard);
    m_timer.start();
}

void Clipboard::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text, QClipboard::Clipboard);
}

void Clipboard::takeBack()
{
    m_timer.stop();
    if (m_secret.isEmpty() || !qGuiApp)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (crypto::Secret(clipboard->text(QClipboard::Clipboard).toUtf8()) == m_secret)
        clipboard->clear(QClipboard::Clipboard);
    m_secret = {};
}

} // namespace ui
