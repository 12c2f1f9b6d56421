// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QTest>

using base::visible;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesPlainTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("ascii") << QStringLiteral("<img src=\"/etc\"> &amp; 'x'");
        QTest::newRow("letters and marks") << QStringLiteral("J\u00f6rg e\u0301 \u0915\u094d\u0937");
        QTest::newRow("right to left letters") << QStringLiteral("\u05d0\u05d1 \u0627\u0628");
        QTest::newRow("emoji") << QStringLiteral("\U0001F600");
        QTest::newRow("replacement character") << QStringLiteral("\uFFFD");
    }

    void leavesPlainTextAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(visible(text), text);
    }

    void showsWhatHides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const char *shown) {
            QTest::newRow(name) << text << QString::fromLatin1(shown);
        };
        row("NUL", QString(QChar(0)), "[U+0000]");
        row("line feed", QStringLiteral("a\nb"), "a[U+000A]b");
        row("escape", QStringLiteral("\x1b[31m"), "[U+001B][31m");
        row("next line", QStringLiteral("\u0085"), "[U+0085]");
        row("soft hyphen", QStringLiteral("\u00ad"), "[U+00AD]");
        row("zero width space", QStringLiteral("\u200b"), "[U+200B]");
        row("zero width joiner", QStringLiteral("\u200d"), "[U+200D]");
        row("right to left override", QStringLiteral("x\u202ey"), "x[U+202E]y");
        row("isolate", QStringLiteral("\u2066"), "[U+2066]");
        row("line separator", QStringLiteral("\u2028"), "[U+2028]");
        row("paragraph separator", QStringLiteral("\u2029"), "[U+2029]");
        row("byte order mark", QStringLiteral("\ufeff"), "[U+FEFF]");
        row("tag character", QStringLiteral("\U000E0041"), "[U+E0041]");
        row("variation selector", QStringLiteral("a\ufe0f"), "a[U+FE0F]");
        row("high variation selector", QStringLiteral("\U000E0100"), "[U+E0100]");
        row("Hangul filler", QStringLiteral("\u3164"), "[U+3164]");
        row("grapheme joiner", QStringLiteral("\u034f"), "[U+034F]");
        row("unassigned", QStringLiteral("\u0378"), "[U+0378]");
        row("lone high surrogate", QString(QChar(0xD83D)), "[U+D83D]");
        row("lone low surrogate", QString(QChar(0xDE00)), "[U+DE00]");
        row("surrogates in the wrong order", QString(QChar(0xDE00)) + QChar(0xD83D), "[U+DE00][U+D83D]");
    }

    void showsWhatHides()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(visible(text), shown);
    }

    void cutsLongText()
    {
        QCOMPARE(visible(QStringView(u"abcdef"), 6), QStringLiteral("abcdef"));
        QCOMPARE(visible(QStringView(u"abcdefg"), 6), QStringLiteral("abcdef\u2026"));
        QCOMPARE(visible(QString(1 << 20, QLatin1Char('a'))).size(), 1025);
    }

    void neverCutsAPairInTwo()
    {
        const QString shown = visible(QStringView(u"ab\U0001F600\U0001F600"), 3);
        QCOMPARE(shown, QStringLiteral("ab\U0001F600\u2026"));
    }

    void readsUtf8()
    {
        QCOMPARE(visible(QByteArrayView("J\xC3\xB6rg\n")), QStringLiteral("J\u00f6rg[U+000A]"));
        QCOMPARE(visible(QByteArrayView("a\xFF")), QStringLiteral("a\uFFFD"));
    }

    void keepsAByteOrderMark()
    {
        QCOMPARE(base::fromUtf8("\xEF\xBB\xBFx"), QStringLiteral("\uFEFFx"));
        QCOMPARE(visible(QByteArrayView("\xEF\xBB\xBFx")), QStringLiteral("[U+FEFF]x"));
    }

    void readsBrokenUtf8AsReplacements()
    {
        QVERIFY(base::fromUtf8("a\xE2\x82").startsWith(QStringLiteral("a\uFFFD")));
        QCOMPARE(base::fromUtf8("\xED\xA0\x80").count(QChar(0xFFFD)), 3);
    }

    void cutsLongUtf8WhereItsTextWouldBeCut()
    {
        const QByteArray wide = QByteArray("\xE2\x82\xAC").repeated(100);
        QCOMPARE(visible(QByteArrayView(wide), 7), QString(7, QChar(0x20AC)) + QChar(0x2026));
        const QByteArray emoji = QByteArray("\xF0\x9F\x98\x80").repeated(100);
        QCOMPARE(visible(QByteArrayView(emoji), 4), QStringLiteral("\U0001F600\U0001F600\u2026"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
