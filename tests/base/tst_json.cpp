// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using base::Json;
using Type = Json::Type;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Json parsed(const QByteArray &bytes)
{
    const auto json = Json::parse(bytes, Json::Duplicates::Keep);
    return json ? *json : Json();
}

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachType()
    {
        const Json json = parsed(R"( {"n":null,"t":true,"f":false,"i":7,"s":"x","a":[1,"2"],"o":{}} )");
        QCOMPARE(json.type(), Type::Object);
        QCOMPARE(json.value("n").type(), Type::Null);
        QCOMPARE(json.value("t").type(), Type::Boolean);
        QVERIFY(json.value("t").isTrue());
        QVERIFY(!json.value("f").isTrue());
        QCOMPARE(json.value("i").type(), Type::Number);
        QCOMPARE(json.value("s").type(), Type::String);
        QCOMPARE(json.value("a").type(), Type::Array);
        QCOMPARE(json.value("a").items().size(), std::size_t(2));
        QCOMPARE(json.value("a").items().back().string(), text("2"));
        QCOMPARE(json.value("o").type(), Type::Object);
        QVERIFY(json.value("o").members().empty());
    }

    void countsAndTakesTheFirst()
    {
        const Json json = parsed(R"({"a":[1,[2,3],4],"b":{}})");
        QCOMPARE(json.size(), qsizetype(2));
        QCOMPARE(json.value("a").size(), qsizetype(3));
        QCOMPARE(json.value("b").size(), qsizetype(0));
        QCOMPARE(json.value("a").items(2).back().size(), qsizetype(2));
        QCOMPARE(json.value("a").items(2).size(), std::size_t(2));
        QCOMPARE(json.members(1).front().name, QByteArray("a"));
        QCOMPARE(Json().size() + parsed("\"x\"").size(), qsizetype(0));
    }

    void readsALoneScalar()
    {
        QCOMPARE(parsed(" \"x\" ").string(), text("x"));
        QCOMPARE(parsed("-1").integer(), std::optional<qint64>(-1));
        QVERIFY(parsed("true\n").isTrue());
        QCOMPARE(parsed("null").type(), Type::Null);
    }

    void chainsLookUpsOfAbsentMembers()
    {
        const Json json = parsed(R"({"a":{"b":1}})");
        QCOMPARE(json.value("a").value("b").integer(), std::optional<qint64>(1));
        QVERIFY(json.value("x").value("y").value("z").isUndefined());
        QVERIFY(json.value("a").value("b").value("c").isUndefined());
        QVERIFY(json.value("A").isUndefined());
        QVERIFY(Json().items().empty() && Json().members().empty() && Json().strings().isEmpty());
        QVERIFY(Json().text().isEmpty() && Json().string().isEmpty() && Json().toBytes().isEmpty());
        QVERIFY(!Json().integer() && !Json().number() && !Json().hasDuplicates() && !Json().isTrue());
    }

    void outlivesItsDocument()
    {
        Json inner;
        {
            const Json json = parsed(R"({"a":["deep"]})");
            inner = json.value("a").items().front();
        }
        QCOMPARE(inner.string(), text("deep"));
    }

    void keepsOrderAndDoubles()
    {
        const Json json = parsed(R"({"z":1,"a":2,"z":3,"in":{"b":4,"\u0062":5}})");
        QByteArrayList names;
        for (const auto &[name, value] : json.members())
            names += name;
        QCOMPARE(names, QByteArrayList({"z", "a", "z", "in"}));
        QCOMPARE(json.value("z").integer(), std::optional<qint64>(3));
        QVERIFY(json.hasDuplicates());
        QVERIFY(json.value("in").hasDuplicates());
        QVERIFY(!parsed(R"({"a":1,"b":{"a":1}})").hasDuplicates());
        const Json inside = parsed(R"({"a":[1,{"b":1,"b":2}],"c":{"b":3}})");
        QVERIFY(!inside.hasDuplicates() && inside.hasDuplicatesWithin());
        QVERIFY(inside.value("a").hasDuplicatesWithin() && !inside.value("c").hasDuplicatesWithin());
        QVERIFY(!Json().hasDuplicatesWithin());
    }

    void refusesDoubles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("plain") << QByteArray(R"({"alg":"RS256","alg":"none"})")
                               << text("line 1, column 16: \"");
        QTest::newRow("escaped") << QByteArray(R"({"alg":1,"\u0061lg":2})") << text("line 1, column 10: \"");
        QTest::newRow("nested") << QByteArray("[1,\n {\"a\":[{\"b\":1,\"c\":2,\"b\":3}]}]")
                                << text("line 2, column 21: \"");
        QTest::newRow("empty name") << QByteArray(R"({"":1,"":2})") << text("line 1, column 7: \"");
    }

    void refusesDoubles()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, where);
        const auto result = Json::parse(json);
        QVERIFY(!result);
        QCOMPARE(result.error().code, text("json.duplicate"));
        QCOMPARE(result.error().found, where);
        QVERIFY(Json::parse(json, Json::Duplicates::Keep));
    }

    void keepsNumbersAsWritten_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number :
            {"0", "-0", "1.0", "1.50", "1E5", "1e+05", "0.1e-2", "1e400", "-1e-400",
                "123456789012345678901234567890", "9007199254740993", "0.1000000000000000055511151231257827"})
            QTest::newRow(number) << QByteArray(number);
    }

    void keepsNumbersAsWritten()
    {
        QFETCH(const QByteArray, number);
        QCOMPARE(parsed(number).text(), number);
        QCOMPARE(parsed("{\"n\" : " + number + "\n}").toBytes(), "{\"n\":" + number + '}');
    }

    void readsIntegers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<qint64>("value");
        QTest::newRow("zero") << QByteArray("0") << true << qint64(0);
        QTest::newRow("largest") << QByteArray("9223372036854775807") << true
                                 << Q_INT64_C(9223372036854775807);
        QTest::newRow("smallest") << QByteArray("-9223372036854775808") << true
                                  << std::numeric_limits<qint64>::min();
        QTest::newRow("one more") << QByteArray("9223372036854775808") << false << qint64(0);
        QTest::newRow("fraction") << QByteArray("1.5") << false << qint64(0);
        QTest::newRow("exponent") << QByteArray("1e3") << false << qint64(0);
        QTest::newRow("in quotes") << QByteArray("\"5\"") << false << qint64(0);
        QTest::newRow("true") << QByteArray("true") << false << qint64(0);
    }

    void readsIntegers()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const bool, fits);
        QFETCH(const qint64, value);
        QCOMPARE(parsed(json).integer(), fits ? std::optional(value) : std::nullopt);
    }

    void readsFiniteNumbers()
    {
        QCOMPARE(parsed("1.5").number(), std::optional(1.5));
        QCOMPARE(parsed("-2e3").number(), std::optional(-2000.0));
        QVERIFY(!parsed("1e400").number());
        QVERIFY(!parsed("\"1\"").number());
    }

    void readsStrings()
    {
        const Json escapes = parsed("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"");
        QCOMPARE(escapes.text(), QByteArray("\"\\/\b\f\n\r\t"));
        QCOMPARE(parsed(R"("a\u0000b")").text(), QByteArray("a\0b", 3));
        QCOMPARE(parsed(R"("\u00e4\u20AC\ud83d\uDE00")").string(), QStringLiteral("\u00e4\u20ac\U0001F600"));
        QCOMPARE(parsed("\"J\xC3\xB6rg\"").string(), QStringLiteral("J\u00f6rg"));
        QCOMPARE(parsed("\"\xEF\xBB\xBFx\"").string(), QStringLiteral("\uFEFFx"));
        QCOMPARE(parsed("\"\x7F\"").text(), QByteArray("\x7F"));
        QCOMPARE(parsed("\"\"").text(), QByteArray());
        const Json escapedName = parsed("{\"\\u0061\\\\\":1}");
        QCOMPARE(escapedName.members().front().name, QByteArray("a\\"));
    }

    void readsOneStringAsAListOfOne()
    {
        QCOMPARE(parsed(R"("one")").strings(), QStringList({text("one")}));
        QCOMPARE(
            parsed(R"(["one",2,"three",["four"]])").strings(), QStringList({text("one"), text("three")}));
        QVERIFY(parsed("1").strings().isEmpty());
    }

    void writesWhatItRead()
    {
        const QByteArray compact
            = "{\"b\":[1,{\"c\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001ä\"},[],{}],\"a\":null,\"a\":true}";
        const Json json = parsed(compact);
        QCOMPARE(json.toBytes(), compact);
        QCOMPARE(parsed(json.toBytes(true)).toBytes(), compact);
        const Json lines = parsed(R"({"a":[1,2],"b":{}})");
        QCOMPARE(lines.lineCount(), 7);
        QCOMPARE(lines.firstLines(7), lines.toBytes(true));
        QCOMPARE(lines.firstLines(8), lines.toBytes(true));
        QCOMPARE(lines.firstLines(6), "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}");
        QCOMPARE(lines.firstLines(3), "{\n  \"a\": [\n    1,");
        QCOMPARE(lines.firstLines(1), "{");
        QVERIFY(lines.firstLines(0).isEmpty() && Json().firstLines(1).isEmpty());
        QCOMPARE(lines.value("a").lineCount(), 4);
        QCOMPARE(lines.value("b").lineCount(), 1);
        QCOMPARE(lines.value("a").firstLines(2), "[\n  1,");
        QCOMPARE(Json().lineCount(), 0);
        QCOMPARE(parsed(R"({"a":[1,2],"b":{}})").toBytes(true),
            QByteArray("{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}"));
    }

    void refusesWhatIsNotJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("found");
        const auto row
            = [](const char *name, const QByteArray &json, const char *expected, const char *found) {
                  QTest::newRow(name) << json << text(expected) << text(found);
              };
        row("empty", "", "a value", "line 1, column 1: the end");
        row("blanks", " \n ", "a value", "line 2, column 2: the end");
        row("HTML", "<html>", "a value", "line 1, column 1: <");
        row("byte order mark", "\xEF\xBB\xBF{}", "a value", "line 1, column 1: [U+FEFF]");
        row("two values", "{} {}", "the end", "line 1, column 4: {");
        row("two values with a comma", "1,2", "the end", "line 1, column 2: ,");
        row("brackets the wrong way round", "][", "a value", "line 1, column 1: ]");
        row("brackets that close and open", "1],[2", "the end", "line 1, column 2: ]");
        row("comment", "[1, // one\n2]", "a value", "line 1, column 5: /");
        row("open array", "[1", ", or ]", "line 1, column 3: the end");
        row("open object", "{\"a\":1", ", or }", "line 1, column 7: the end");
        row("open object in array", "[{\"a\":1]", ", or }", "line 1, column 8: ]");
        row("just an opening brace", "{", "a name in quotes", "line 1, column 2: the end");
        row("comma at the end of an array", "[1,]", "a value", "line 1, column 4: ]");
        row("comma at the end of an object", "{\"a\":1,}", "a name in quotes", "line 1, column 8: }");
        row("just a comma", "[,]", "a value", "line 1, column 2: ,");
        row("no comma", "[1 2]", ", or ]", "line 1, column 4: 2");
        row("no comma between strings", "[\"a\"\"b\"]", ", or ]", "line 1, column 5: \"");
        row("no colon", "{\"a\" 1}", ":", "line 1, column 6: 1");
        row("no value", "{\"a\":}", "a value", "line 1, column 6: }");
        row("name without quotes", "{a:1}", "a name in quotes", "line 1, column 2: a");
        row("number as name", "{1:1}", "a name in quotes", "line 1, column 2: 1");
        row("single quotes", "['a']", "a value", "line 1, column 2: '");
        row("True", "[True]", "a value", "line 1, column 2: T");
        row("tru", "[tru]", "true", "line 1, column 2: t");
        row("trueish", "[trueish]", ", or ]", "line 1, column 6: i");
        row("nul", "nul", "null", "line 1, column 1: n");
        row("NaN", "NaN", "a value", "line 1, column 1: N");
        row("leading zero", "01", "the end", "line 1, column 2: 1");
        row("plus", "+1", "a value", "line 1, column 1: +");
        row("minus", "-", "a digit", "line 1, column 2: the end");
        row("dot at the end", "[1.]", "a digit", "line 1, column 4: ]");
        row("dot at the start", "[.1]", "a value", "line 1, column 2: .");
        row("empty exponent", "[1e+]", "a digit", "line 1, column 5: ]");
        row("hexadecimal", "0x10", "the end", "line 1, column 2: x");
        row("number glued to a string", "[1\"a\"]", ", or ]", "line 1, column 3: \"");
        row("string glued to a number", "[\"a\"1]", ", or ]", "line 1, column 5: 1");
        row("form feed", "[1\f]", ", or ]", "line 1, column 3: [U+000C]");
        row("NUL", QByteArray("[1\0]", 4), ", or ]", "line 1, column 3: [U+0000]");
        row("NUL at the end", QByteArray("{}\0", 3), "the end", "line 1, column 3: [U+0000]");
        row("no-break space", "[1,\xC2\xA0 2]", "a value", "line 1, column 4: \xA0");
        row("open string", "\"abc", "a closing quote", "line 1, column 5: the end");
        row("open string after a backslash", "\"abc\\\"", "a closing quote", "line 1, column 7: the end");
        row("line feed in a string", "[\"a\nb\"]", "a control character as an escape",
            "line 1, column 4: [U+000A]");
        row("unknown escape", R"(["\x"])", "an escape", "line 1, column 3: \\");
        row("short escape", R"(["\u12"])", "an escape", "line 1, column 3: \\");
        row("escape with a sign", R"(["\u-123"])", "an escape", "line 1, column 3: \\");
        row("second line", "{\n  \"a\": 1\n  \"b\": 2\n}", ", or }", "line 3, column 3: \"");
        row("column in characters", "[\"\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\" x]", ", or ]",
            "line 1, column 8: x");
    }

    void refusesWhatIsNotJson()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, expected);
        QFETCH(const QString, found);
        const auto result = Json::parse(json);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, base::Error::Kind::BadAnswer);
        QCOMPARE(result.error().code, text("json.syntax"));
        QCOMPARE(result.error().expected, expected);
        QCOMPARE(result.error().found, found);
    }

    void refusesWhatIsNotUtf8_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QByteArray &json, const char *found) {
            QTest::newRow(name) << json << text(found);
        };
        row("stray byte", "{\"a\":\"\xFF\"}", "line 1, column 7: byte 0xff");
        row("Latin-1", "[\"J\xF6rg\"]", "line 1, column 4: byte 0xf6");
        row("cut character", "[\"\xE2\x82\"]", "line 1, column 3: byte 0xe2");
        row("overlong slash", "[\"\xC0\xAF\"]", "line 1, column 3: byte 0xc0");
        row("encoded surrogate", "[\"\xED\xA0\x80\"]", "line 1, column 3: byte 0xed");
        row("beyond U+10FFFF", "[\"\xF4\x90\x80\x80\"]", "line 1, column 3: byte 0xf4");
        row("in a name", "{\"\x80\":1}", "line 1, column 3: byte 0x80");
        row("between values", "[1\x80]", "line 1, column 3: byte 0x80");
        row("UTF-16", QByteArray("\xFF\xFE[\0]\0", 6), "line 1, column 1: byte 0xff");
        row("lone high surrogate", R"(["a\ud83d"])", "line 1, column 4: \\");
        row("lone low surrogate", R"(["\ude00"])", "line 1, column 3: \\");
        row("two high surrogates", R"(["\ud83d\ud83d"])", "line 1, column 3: \\");
        row("high surrogate and a letter", R"(["\ud83d\u0041"])", "line 1, column 3: \\");
        row("surrogate in a name", R"({"\udc00":1})", "line 1, column 3: \\");
    }

    void refusesWhatIsNotUtf8()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, found);
        const auto result = Json::parse(json);
        QVERIFY(!result);
        QCOMPARE(result.error().code, text("json.utf8"));
        QCOMPARE(result.error().found, found);
    }

    void limitsNesting()
    {
        QVERIFY(Json::parse(nested(32)));
        const auto deeper = Json::parse(nested(33));
        QCOMPARE(deeper.error().code, text("json.depth"));
        QCOMPARE(deeper.error().found, text("line 1, column 33: ["));
        QCOMPARE(Json::parse(nested(100'000)).error().code, text("json.depth"));
        QCOMPARE(Json::parse(QByteArray("{\"a\":").repeated(100'000)).error().code, text("json.depth"));
        QVERIFY(Json::parse("[{}]", Json::Duplicates::Refuse, 2));
        QVERIFY(!Json::parse("[{}]", Json::Duplicates::Refuse, 1));
        QVERIFY(Json::parse("1", Json::Duplicates::Refuse, 0));
    }

    void limitsSize()
    {
        const QByteArray largest = '"' + QByteArray(Json::largestSize - 2, 'x') + '"';
        QCOMPARE(Json::parse(largest).value().text().size(), Json::largestSize - 2);
        const auto larger = Json::parse(largest + ' ');
        QCOMPARE(larger.error().code, text("json.size"));
        QCOMPARE(larger.error().found, QString::number(Json::largestSize + 1));
    }

    void readsManyMembersInTime()
    {
        QByteArray json = "{";
        for (int i = 0; i < 200'000; ++i)
            json += "\"name" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
        json.back() = '}';
        QElapsedTimer timer;
        timer.start();
        const auto result = Json::parse(json);
        QCOMPARE(result.value().members().size(), std::size_t(200'000));
        QVERIFY2(timer.elapsed() < 5'000, "quadratic?");
    }

    // The quick and the slow reader and Qt's are three; where they differ, one of them is wrong.
    void agreesWithAnotherReader()
    {
        const QByteArray seed = R"({"a":[1,-2.5e3,true,false,null,"x\u00e4\n"],"b":{"c":{}},"d":"é"} )";
        const QByteArray letters = "{}[]:,\"\\u0019.eE+-tfn \nx";
        QRandomGenerator random(20240917);
        int sound = 0;
        for (int round = 0; round < 15'000; ++round) {
            QByteArray json = seed;
            for (int changes = random.bounded(1, 4); changes > 0; --changes) {
                const int at = random.bounded(int(json.size()));
                if (random.bounded(3) == 0)
                    json.remove(at, 1);
                else if (random.bounded(2) == 0)
                    json.insert(at, letters[random.bounded(int(letters.size()))]);
                else
                    json[at] = letters[random.bounded(int(letters.size()))];
            }
            const auto ours = Json::parse(json, Json::Duplicates::Keep);
            QJsonParseError theirs;
            QJsonDocument::fromJson(json, &theirs);
            if (ours) {
                ++sound;
                QVERIFY2(Json::parse(ours->toBytes(), Json::Duplicates::Keep)->toBytes() == ours->toBytes(),
                    json.constData());
            } else {
                QVERIFY2(
                    !ours.error().found.isEmpty(), json.constData()); // the slow reader found the fault too
            }
            // Qt's is the laxer one (-.5, lone surrogates), but takes no scalars.
            if (ours && (ours->isObject() || ours->isArray()))
                QVERIFY2(theirs.error == QJsonParseError::NoError, json.constData());
        }
        QVERIFY(sound > 300);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
