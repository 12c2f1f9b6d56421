// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QTest>

using base::Json;

namespace {

// An object with `count` members, all of one length and with one start, the last named like the one at
// `doubled`.
QByteArray object(int count, int doubled = -1)
{
    QByteArray json = "{";
    for (int i = 0; i < count; ++i) {
        const int number = i == count - 1 && doubled >= 0 ? doubled : i;
        json += "\"a common start " + QByteArray::number(number).rightJustified(6, '0') + "\":0,";
    }
    json.back() = '}';
    return json;
}

Json kept(const QByteArray &json)
{
    return Json::parse(json, Json::Duplicates::Keep).value();
}

} // namespace

// How the fast reader finds doubles, and reads where the text lies.
class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Few members are compared with each other, many are looked up in a table.
    void findsDoublesHoweverManyMembers_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {2, 3, 23, 24, 25, 26, 100, 5'000})
            QTest::addRow("%d", count) << count;
    }

    void findsDoublesHoweverManyMembers()
    {
        QFETCH(const int, count);
        QVERIFY(!kept(object(count)).hasDuplicates());
        for (const int doubled : {0, (count - 1) / 2, count - 2}) {
            QVERIFY(kept(object(count, doubled)).hasDuplicates());
            QCOMPARE(Json::parse(object(count, doubled)).error().code, QStringLiteral("json.duplicate"));
        }
    }

    void tellsNamesApart_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("doubled");
        const auto row = [](const char *name, const QByteArray &json, bool doubled) {
            QTest::newRow(name) << json << doubled;
        };
        row("one the start of another", R"({"a":1,"ab":1,"abcdefgh":1,"abcdefghi":1})", false);
        row("eight bytes", R"({"abcdefgh":1,"abcdefgh":1})", true);
        row("nine bytes", R"({"abcdefghi":1,"abcdefghj":1})", false);
        row("empty and not", R"({"":1,"a":1})", false);
        row("both empty", R"({"":1,"":1})", true);
        row("NUL behind", R"({"a":1,"a\u0000":1})", false);
        row("cases", R"({"a":1,"A":1})", false);
        row("a value named like it", R"({"a":"b","b":"a"})", false);
        row("escaped", R"({"\u0061bc":1,"abc":1})", true);
        row("composed and decomposed", R"({"\u00e4":1,"a\u0308":1})", false);
        row("one object after another", R"([{"a":1},{"a":1}])", false);
    }

    void tellsNamesApart()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const bool, doubled);
        QCOMPARE(kept(json).hasDuplicates(), doubled);
    }

    void marksTheObjectItself()
    {
        const Json json = kept(R"({"one":{"a":1,"a":2},"two":{"a":1},"three":[{"b":1,"b":1}]})");
        QVERIFY(!json.hasDuplicates());
        QVERIFY(json.value("one").hasDuplicates());
        QVERIFY(!json.value("two").hasDuplicates());
        QVERIFY(json.value("three").items().front().hasDuplicates());
    }

    void readsInPlace()
    {
        QByteArray text;
        text.reserve(100 + Json::padding);
        text += R"({"a":"\u00e4","b":[1.50]})";
        const auto json = Json::parseInPlace(std::move(text));
        QVERIFY(json);
        QCOMPARE(json->toBytes(), QByteArray("{\"a\":\"\xC3\xA4\",\"b\":[1.50]}"));
        QVERIFY(Json::parseInPlace(QByteArray("{}"))); // without room: in a copy
        QVERIFY(!Json::parseInPlace(QByteArray("{\"a\":}")));
        QVERIFY(!Json::parseInPlace(QByteArray(Json::largestSize + 1, ' ')));
        QVERIFY(!Json::parseInPlace(QByteArray(R"({"a":1,"a":1})")));
        QVERIFY(Json::parseInPlace(QByteArray(R"({"a":1,"a":1})"), Json::Duplicates::Keep));
    }

    void leavesASharedTextAlone()
    {
        const QByteArray text = R"({"a":"\u00e4"})";
        QByteArray shared = text;
        QVERIFY(Json::parseInPlace(std::move(shared)));
        QCOMPARE(text, QByteArray(R"({"a":"\u00e4"})"));
    }

    // Over this size the places of the tokens aren't kept room for.
    void readsBeyondAMebibyte()
    {
        const QByteArray large = '[' + QByteArray(1 << 20, ' ') + "1]";
        QCOMPARE(kept(large).toBytes(), QByteArray("[1]"));
        QCOMPARE(kept(QByteArray("[1]")).toBytes(), QByteArray("[1]"));
    }

    void readsManyLevelsWithoutAStack()
    {
        const int levels = 200'000;
        const QByteArray json = QByteArray(levels, '[') + QByteArray(levels, ']');
        QVERIFY(Json::parse(json, Json::Duplicates::Keep, levels));
        QVERIFY(!Json::parse(json.chopped(1), Json::Duplicates::Keep, 32));
    }

    void viewsATextWithoutCopying()
    {
        const Json json = kept(R"({"a":"x\ty","n":1.50})");
        QVERIFY(json.value("a").view() == "x\ty");
        QVERIFY(json.value("n").view() == "1.50");
        QVERIFY(json.value("z").view().isEmpty() && json.view().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
