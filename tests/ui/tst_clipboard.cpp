// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace ui;
using namespace std::chrono_literals;

namespace {

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void tellsThatItIsASecret();
    void tellsTheHistoriesOfEachPlatform();
    void takesTheSecretBackAfterAWhile();
    void takesTheSecretBackWhenItGoes();
    void leavesWhatSomebodyElseCopied();
};

void TestClipboard::tellsThatItIsASecret()
{
    Clipboard clipboard;
    clipboard.copy(crypto::Secret("token"));
    QCOMPARE(onClipboard(), QStringLiteral("token"));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
}

void TestClipboard::tellsTheHistoriesOfEachPlatform()
{
    Clipboard clipboard;
    clipboard.copy(crypto::Secret("token"));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const auto windows = [data](const char *name) {
        return data->data(
            QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(name)));
    };
    const QByteArray no(4, '\0');
    QCOMPARE(windows("CanIncludeInClipboardHistory"), no);
    QCOMPARE(windows("CanUploadToCloudClipboard"), no);
    QVERIFY(!windows("ExcludeClipboardContentFromMonitorProcessing").isEmpty());
    QVERIFY(!data->data(QStringLiteral("application/x-nspasteboard-concealed-type")).isEmpty());
}

void TestClipboard::takesTheSecretBackAfterAWhile()
{
    Clipboard::setLoan(20ms);
    Clipboard clipboard;
    clipboard.copy(crypto::Secret("token"));
    QCOMPARE(onClipboard(), QStringLiteral("token"));
    QTRY_COMPARE(onClipboard(), QString());
}

void TestClipboard::takesTheSecretBackWhenItGoes()
{
    {
        Clipboard clipboard;
        clipboard.copy(crypto::Secret("token"));
    }
    QCOMPARE(onClipboard(), QString());
}

void TestClipboard::leavesWhatSomebodyElseCopied()
{
    {
        Clipboard clipboard;
        clipboard.copy(crypto::Secret("token"));
        QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    }
    QCOMPARE(onClipboard(), QStringLiteral("a shopping list"));
}

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
