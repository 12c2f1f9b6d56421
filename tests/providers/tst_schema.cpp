// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"
#include "providers/contacts.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using providers::Provider;
using namespace Qt::StringLiterals;

namespace {

enum class Verdict { Sound, Unknown, Unfit };

// What the program says of a description, a person's held to what a person's has to be.
Verdict readers(const QJsonObject &document)
{
    const auto provider = Provider::parse(QJsonDocument(document).toJson(), u"own-1"_s);
    if (provider) {
        const bool isPlain = provider->kind != Provider::Kind::Protocol && provider->isSuitable();
        return isPlain && providers::faultOf(*provider) ? Verdict::Unfit : Verdict::Sound;
    }
    const bool isUnknown
        = provider.error().code != u"provider.member"_s || provider.error().expected.isEmpty();
    return isUnknown ? Verdict::Unknown : Verdict::Unfit;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

using Path = QStringList; // an item of a list by its number

QJsonValue at(const QJsonValue &root, const Path &path)
{
    QJsonValue value = root;
    for (const QString &step : path)
        value = value.isArray() ? value[step.toInt()] : value[step];
    return value;
}

QJsonValue with(const QJsonValue &root, const Path &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QJsonValue inner = with(at(root, path.mid(0, 1)), path.mid(1), value);
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        array.replace(path.first().toInt(), inner);
        return array;
    }
    QJsonObject object = root.toObject();
    inner.isUndefined() ? object.remove(path.first()) : (void)object.insert(path.first(), inner);
    return object;
}

// Each member within, however deep, and the first item of each list.
QList<Path> placesIn(const QJsonValue &value, const Path &path = {})
{
    QList<Path> all {path};
    if (value.isArray() && !value.toArray().isEmpty())
        all += placesIn(value[0], path + Path {u"0"_s});
    const QJsonObject members = value.toObject();
    for (auto each = members.begin(); each != members.end(); ++each)
        all += placesIn(*each, path + Path {each.key()});
    return all;
}

// What no provider that is shipped has.
const QByteArray rest
    = R"({"name": "Team", "issuer": "https://id.example", "client_id": "desk",)"
      R"("registers": true, "resource": "https://api.example", "parameters": {"a": "b"},)"
      R"("quirks": {"token_parameters": {"a": "b"}, "headers": {"a": "b"},)"
      R"("revocation": {"url": "https://id.example/r", "headers": {"a": "b"}, "json": null},)"
      R"("person": {"url": "https://id.example/p", "form": {"a": "b"}, "json": {"a": "b"}},)"
      R"("session_limit": {"days": 7, "free_scopes": ["a"]}}})";
const QByteArray byHand = R"({"name": "Team", "endpoints": {"authorization": "https://id.example/a",)"
                          R"("token": "https://id.example/t", "userinfo": "https://id.example/u"}})";

} // namespace

// resources/schema/provider.json, which editors check a provider's file with, against what the program reads.
class TestSchema : public QObject
{
    Q_OBJECT

private:
    QList<QJsonObject> m_documents;

    static QList<Verdict> schemas(const QList<QJsonObject> &documents)
    {
        QProcess validator;
        validator.start(u"/usr/bin/python3"_s, {QStringLiteral(SCHEMA_PY), QStringLiteral(SCHEMA)});
        for (const QJsonObject &document : documents)
            validator.write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
        validator.closeWriteChannel();
        if (!validator.waitForFinished(100000) || validator.exitCode() != 0)
            qWarning("%s", validator.readAllStandardError().constData());
        QList<Verdict> verdicts;
        for (const QByteArray &line : validator.readAllStandardOutput().split('\n'))
            verdicts += line == "sound" ? Verdict::Sound
                : line == "unknown"     ? Verdict::Unknown
                                        : Verdict::Unfit;
        verdicts.removeLast(); // behind the last line
        return verdicts;
    }

    // One document a place, and nothing twice: "ask", "ask.0.name" …
    QList<std::pair<QJsonObject, Path>> places() const
    {
        QList<std::pair<QJsonObject, Path>> all;
        QSet<Path> seen;
        for (const QJsonObject &document : m_documents) {
            for (const Path &path : placesIn(document)) {
                if (!seen.contains(path))
                    all.append({document, path});
                seen.insert(path);
            }
        }
        return all;
    }

    static void agrees(const QList<QJsonObject> &documents, const QStringList &names)
    {
        const QList<Verdict> verdicts = schemas(documents);
        QCOMPARE(verdicts.size(), documents.size());
        for (int i = 0; i < documents.size(); ++i) {
            const Verdict reader = readers(documents[i]);
            QVERIFY2(reader == verdicts[i],
                qPrintable(
                    u"%1: reader %2, schema %3"_s.arg(names[i]).arg(int(reader)).arg(int(verdicts[i]))));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import jsonschema"_s}) != 0)
            QSKIP("There is no validator, python3-jsonschema.");
        for (const QString &name : QDir(u":/providers"_s).entryList(QDir::Files))
            m_documents += object(read(u":/providers/"_s + name));
        QVERIFY(m_documents.size() >= 50);
        m_documents += {object(rest), object(byHand)};
    }

    void takesEachPreset()
    {
        const QList<Verdict> verdicts = schemas(m_documents);
        QCOMPARE(verdicts.size(), m_documents.size());
        for (int i = 0; i < verdicts.size(); ++i) {
            QVERIFY2(verdicts[i] == Verdict::Sound, qPrintable(m_documents[i][u"name"].toString()));
            QCOMPARE(readers(m_documents[i]), Verdict::Sound);
        }
    }

    // Whatever could be a member's name, in every object: known to both or to neither.
    void knowsTheMembersThatTheReaderKnows()
    {
        QSet<QString> words;
        static const QRegularExpression word(u"\"([a-z_]{2,40})\""_s);
        QStringList files {QStringLiteral(SCHEMA)};
        for (const char *pattern : {"providers/*.cpp", "oauth/quirks.cpp", "oauth/requesttemplate.cpp"}) {
            const QFileInfo info(QStringLiteral(SOURCES) + QLatin1String(pattern));
            for (const QFileInfo &each : QDir(info.path()).entryInfoList({info.fileName()}, QDir::Files))
                files += each.filePath();
        }
        QVERIFY(files.size() > 8);
        for (const QString &file : std::as_const(files)) {
            const QString text = QString::fromUtf8(read(file));
            for (auto found = word.globalMatch(text); found.hasNext();)
                words.insert(found.next().captured(1));
        }
        QVERIFY(words.size() > 80);
        // Members of these are for the server, and have whatever names it gives them.
        static const QSet<QString> open {
            u"parameters"_s, u"token_parameters"_s, u"headers"_s, u"form"_s, u"json"_s, u"holds"_s};
        QList<QJsonObject> documents;
        QStringList names;
        for (const auto &[document, path] : places()) {
            const QJsonValue here = at(document, path);
            if (!here.isObject() || (!path.isEmpty() && open.contains(path.last())))
                continue;
            for (const QString &name : std::as_const(words)) {
                if (here.toObject().contains(name))
                    continue;
                const Path added = path + Path {name};
                documents += with(document, added, QJsonArray {1}).toObject();
                names += added.join(u'.');
            }
        }
        QVERIFY(documents.size() > 1000);
        agrees(documents, names);
    }

    // A value of another type, in each place of each kind.
    void refusesTheTypesThatTheReaderRefuses()
    {
        const QList<QJsonValue> values {1, 1.5, u"zz"_s, true, QJsonValue(QJsonValue::Null), QJsonArray {1},
            QJsonObject {{u"zz"_s, u"zz"_s}}};
        QList<QJsonObject> documents;
        QStringList names;
        for (const auto &[document, path] : places()) {
            const QJsonValue here = at(document, path);
            for (const QJsonValue &value : values) {
                // An object for an object is another object, and not another type; the rest aren't documents.
                if (path.isEmpty() || value.type() == here.type())
                    continue;
                documents += with(document, path, value).toObject();
                names += path.join(u'.') + u" as "_s
                    + QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact));
            }
        }
        QVERIFY(documents.size() > 300);
        agrees(documents, names);
    }

    void refusesWhatTheReaderRefuses()
    {
        QList<QJsonObject> documents;
        QStringList names;
        const auto row = [&](const char *name, const QString &place, const QJsonValue &value) {
            documents += with(object(rest), {place}, value).toObject();
            names += QLatin1String(name);
        };
        const QJsonValue none(QJsonValue::Undefined);
        row("a nameless one", u"name"_s, none);
        row("a name of nothing", u"name"_s, u""_s);
        row("a long name", u"name"_s, QString(65, u'a'));
        row("a kind that isn't one", u"kind"_s, u"shop"_s);
        row("a secret that isn't one", u"secret"_s, u"maybe"_s);
        row("an issuer of another scheme", u"issuer"_s, u"javascript:alert(1)"_s);
        row("no address", u"issuer"_s, none);
        row("both kinds of addresses", u"endpoints"_s,
            QJsonObject {{u"authorization"_s, u"https://a.example"_s}, {u"token"_s, u"https://a.example"_s}});
        row("a redirect to elsewhere", u"redirect"_s, QJsonObject {{u"host"_s, u"a.example"_s}});
        row("a redirect without a host", u"redirect"_s, QJsonObject {{u"path"_s, u"/callback"_s}});
        row("a path with a query", u"redirect"_s,
            QJsonObject {{u"host"_s, u"localhost"_s}, {u"path"_s, u"/a?b"_s}});
        row("port 0", u"redirect"_s, QJsonObject {{u"host"_s, u"localhost"_s}, {u"ports"_s, QJsonArray {0}}});
        row("port 65536", u"redirect"_s,
            QJsonObject {{u"host"_s, u"localhost"_s}, {u"ports"_s, QJsonArray {65536}}});
        row("a page on http", u"registration"_s, QJsonObject {{u"page"_s, u"http://a.example"_s}});
        row("a question without a label", u"ask"_s, QJsonArray {QJsonObject {{u"name"_s, u"a"_s}}});
        row("a question whose name has a dash", u"ask"_s,
            QJsonArray {QJsonObject {{u"name"_s, u"a-b"_s}, {u"label"_s, u"A"_s}}});
        row("client authentication by TLS", u"quirks"_s,
            QJsonObject {{u"authentication"_s, u"tls_client_auth"_s}});
        row("a renewal at another scheme", u"quirks"_s,
            QJsonObject {{u"refresh_endpoint"_s, u"file:///a"_s}});
        row("another method", u"quirks"_s,
            QJsonObject {{u"revocation"_s,
                QJsonObject {{u"url"_s, u"https://a.example"_s}, {u"method"_s, u"PUT"_s}}}});
        row("a request without an address", u"quirks"_s, QJsonObject {{u"person"_s, QJsonObject()}});
        row("a session of no days", u"quirks"_s,
            QJsonObject {{u"session_limit"_s, QJsonObject {{u"days"_s, 0}}}});
        QJsonArray many;
        for (int i = 0; i < 21; ++i)
            many.append(u"a"_s);
        row("a list beyond a window", u"limits"_s, many);
        agrees(documents, names);
        for (int i = 0; i < documents.size(); ++i)
            QVERIFY2(readers(documents[i]) == Verdict::Unfit, qPrintable(names[i]));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
