// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonobject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"person"_s;
        QTest::newRow("a mark at the start") << u"\uFEFFperson"_s;
        QTest::newRow("two at the start") << u"\uFEFF\uFEFFperson"_s;
        QTest::newRow("one within") << u"per\uFEFFson"_s;
        QTest::newRow("behind a backslash") << u"\\\uFEFF"_s;
        QTest::newRow("alone") << u"\uFEFF"_s;
    }

    void isReadAsItWasWritten()
    {
        QFETCH(const QString, text);
        const QJsonObject object {{u"value"_s, text}, {text, QJsonArray {text}}, {u"person"_s, 1}};
        for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
            const QByteArray json = QJsonDocument(object).toJson(format);
            QCOMPARE(base::readObject(json), object);
            QCOMPARE(base::readObject("\xEF\xBB\xBF" + json), object);
        }
    }

    void aNameWithAMarkIsAnotherName()
    {
        const QJsonObject object = base::readObject("{\"\xEF\xBB\xBFname\": 1}");
        QCOMPARE(object.keys(), QStringList(u"\uFEFFname"_s));
        QVERIFY(!object.contains(u"name"_s));
    }

    void whatIsNoObjectIsEmpty()
    {
        for (const char *text : {"", "[]", "{", "1"})
            QVERIFY2(base::readObject(text).isEmpty(), text);
    }
};

QTEST_APPLESS_MAIN(TestJsonObject)
#include "tst_jsonobject.moc"
