// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard.h"

#include "explain/time.h"

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

std::chrono::milliseconds loan = std::chrono::seconds(30);

} // namespace

Clipboard::Clipboard(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
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
    m_timer.start(loan);
}

void Clipboard::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text, QClipboard::Clipboard);
}

void Clipboard::setLoan(std::chrono::milliseconds length)
{
    loan = length;
}

QString Clipboard::copied()
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(loan).count();
    return tr("Copied · leaves the clipboard in %1").arg(explain::duration(seconds));
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
