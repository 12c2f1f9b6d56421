// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrappedtext.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

namespace {

int lines(const QString &text, int width)
{
    const QFont font = QGuiApplication::font();
    return ui::wrappedHeight(text, font, width) / ui::wrappedHeight(QStringLiteral("x"), font, 1000);
}

int widthOf(const QString &text)
{
    return QFontMetrics(QGuiApplication::font()).horizontalAdvance(text) + 2;
}

} // namespace

class TestWrappedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysOnOneLineWhereItFits()
    {
        const QString text = QStringLiteral("who made this token");
        QCOMPARE(lines(text, widthOf(text)), 1);
    }

    void breaksWhereTheTextDoes() { QCOMPARE(lines(QStringLiteral("one\ntwo\nthree"), 1000), 3); }

    void breaksBetweenWords()
    {
        // Room for a word and a half: broken within words, two lines would do.
        QCOMPARE(lines(QStringLiteral("wwww wwww wwww"), widthOf(QStringLiteral("wwww ww"))), 3);
    }

    void breaksAWordThatIsLongerThanALine()
    {
        QCOMPARE(lines(QString(40, QLatin1Char('w')), widthOf(QString(10, QLatin1Char('w')))), 4);
    }

    void keepsTheHeightsOfOneTextInOneFont()
    {
        const QString text = QStringLiteral("wwww wwww wwww");
        QFont large = QGuiApplication::font();
        large.setPointSizeF(large.pointSizeF() * 2);
        ui::WrappedHeights heights;
        for (const QFont &font : {QGuiApplication::font(), large, QGuiApplication::font()}) {
            for (const QString &each : {text, text + text, text}) {
                for (int width = 20; width < 400; width += 10) {
                    for (int turn = 0; turn < 2; ++turn)
                        QCOMPARE(heights.at(width, each, font), ui::wrappedHeight(each, font, width));
                }
            }
        }
    }

    void drawsWithinItsRect()
    {
        const QString text(200, QLatin1Char('w'));
        QImage image(200, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::drawWrapped(painter, QRect(0, 0, 100, 400), text);
        painter.end();
        QImage right = image.copy(102, 0, 98, 400);
        QImage blank(right.size(), right.format());
        blank.fill(Qt::white);
        QCOMPARE(right, blank);
        QVERIFY(image.copy(0, 0, 100, 40) != blank.copy(0, 0, 100, 40));
    }
};

QTEST_MAIN(TestWrappedText)
#include "tst_wrappedtext.moc"
