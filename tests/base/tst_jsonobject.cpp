// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonobject.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAgainAsTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"person"_s;
        QTest::newRow("a mark at the start") << u"\uFEFFperson"_s;
        QTest::newRow("two at the start") << u"\uFEFF\uFEFFperson"_s;
        QTest::newRow("one within") << u"per\uFEFFson"_s;
        QTest::newRow("behind a backslash") << u"\\\uFEFF"_s;
        QTest::newRow("alone") << u"\uFEFF"_s;
    }

    void isReadAgainAsTheSame()
    {
        QFETCH(const QString, text);
        const QJsonObject object {{u"value"_s, text}, {text, QJsonArray {text}}};
        for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented})
            QCOMPARE(QJsonDocument::fromJson(base::toBytes(object, format)).object(), object);
    }
};

QTEST_APPLESS_MAIN(TestJsonObject)
#include "tst_jsonobject.moc"
