// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/resourcemetadata.h"

#include <QTest>

using oauth::ResourceMetadata;
using oauth::Scopes;
using namespace Qt::StringLiterals;

namespace {

const QUrl asked(u"https://api.example/v1/mcp"_s);

base::HttpAnswer answerOf(
    const QByteArray &body, int status = 200, const QByteArray &type = "application/json")
{
    base::HttpAnswer answer;
    answer.status = status;
    answer.contentType = type;
    answer.body = body;
    answer.url = QUrl(u"https://api.example/.well-known/oauth-protected-resource"_s);
    return answer;
}

QByteArray documentFor(const QByteArray &resource)
{
    return "{\"resource\":\"" + resource
        + "\",\"authorization_servers\":[\"https://id.example\",\"https://other.example/a\"],"
          "\"scopes_supported\":[\"read\",\"write\"],\"resource_name\":\"Notes\"}";
}

} // namespace

class TestResourceMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADocument()
    {
        const auto metadata
            = ResourceMetadata::parse(answerOf(documentFor("https://api.example/v1/mcp")), asked);
        QVERIFY(metadata);
        QCOMPARE(metadata->resource, u"https://api.example/v1/mcp"_s);
        QCOMPARE(metadata->authorizationServers,
            QStringList({u"https://id.example"_s, u"https://other.example/a"_s}));
        QCOMPARE(metadata->scopesSupported, Scopes::parse(u"read write"_s));
        QCOMPARE(metadata->resourceName, u"Notes"_s);
    }

    void believesADocumentOfTheSameResourceOnly_data()
    {
        QTest::addColumn<QByteArray>("resource");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const char *resource, bool good) {
            QTest::newRow(name) << QByteArray(resource) << good;
        };
        row("the same", "https://api.example/v1/mcp", true);
        row("a slash behind it", "https://api.example/v1/mcp/", true);
        row("its default port", "https://api.example:443/v1/mcp", true);
        row("what it lies in", "https://api.example/v1", true);
        row("its host", "https://api.example", true);
        row("a sibling", "https://api.example/v1/mc", false);
        row("something within it", "https://api.example/v1/mcp/more", false);
        row("another host", "https://evil.example/v1/mcp", false);
        row("another port", "https://api.example:8443/v1/mcp", false);
        row("without TLS", "http://api.example/v1/mcp", false);
        row("no address", "notes", false);
        row("nothing", "", false);
    }

    void believesADocumentOfTheSameResourceOnly()
    {
        QFETCH(const QByteArray, resource);
        QFETCH(const bool, good);
        const auto metadata = ResourceMetadata::parse(answerOf(documentFor(resource)), asked);
        QCOMPARE(metadata.has_value(), good);
        if (!good)
            QCOMPARE(metadata.error().code, u"resource.other"_s);
    }

    void refusesAnswers_data()
    {
        QTest::addColumn<base::HttpAnswer>("answer");
        QTest::addColumn<QString>("code");
        const QByteArray head = "{\"resource\":\"https://api.example\"";
        QTest::newRow("absent") << answerOf({}, 404) << u"resource.status"_s;
        QTest::newRow("a page") << answerOf("<p>", 200, "text/html") << u"resource.html"_s;
        QTest::newRow("no JSON") << answerOf("{") << u"resource.json"_s;
        QTest::newRow("no server") << answerOf(head + "}") << u"resource.no_server"_s;
        QTest::newRow("an empty list")
            << answerOf(head + ",\"authorization_servers\":[]}") << u"resource.no_server"_s;
        QTest::newRow("a server without TLS")
            << answerOf(head + ",\"authorization_servers\":[\"http://id.example\"]}") << u"resource.server"_s;
        QTest::newRow("a server of another scheme")
            << answerOf(head + ",\"authorization_servers\":[\"file:///etc\"]}") << u"resource.server"_s;
    }

    void refusesAnswers()
    {
        QFETCH(const base::HttpAnswer, answer);
        const auto metadata = ResourceMetadata::parse(answer, asked);
        QVERIFY(!metadata);
        QTEST(metadata.error().code, "code");
    }

    void buildsTheWellKnownAddresses_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QStringList>("urls");
        const QString host = u"https://api.example/.well-known/oauth-protected-resource"_s;
        QTest::newRow("a host") << u"https://api.example"_s << QStringList {host};
        QTest::newRow("a path") << u"https://api.example/v1/mcp"_s << QStringList {host + u"/v1/mcp"_s, host};
        QTest::newRow("a slash behind it")
            << u"https://api.example/v1/"_s << QStringList {host + u"/v1"_s, host};
        QTest::newRow("a query") << u"https://api.example/v1?a=b"_s
                                 << QStringList {host + u"/v1?a=b"_s, host};
    }

    void buildsTheWellKnownAddresses()
    {
        QFETCH(const QString, resource);
        QStringList urls;
        for (const QUrl &url : ResourceMetadata::wellKnownUrls(QUrl(resource)))
            urls += url.toString(QUrl::FullyEncoded);
        QTEST(urls, "urls");
    }

    void bringsAnAddressIntoOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("upper case") << u"HTTPS://API.Example/Mcp"_s << u"https://api.example/Mcp"_s;
        QTest::newRow("a lone slash") << u"https://api.example/"_s << u"https://api.example"_s;
        QTest::newRow("a fragment") << u"https://api.example/a#b"_s << u"https://api.example/a"_s;
        QTest::newRow("a slash behind a path stays")
            << u"https://api.example/a/"_s << u"https://api.example/a/"_s;
        QTest::newRow("a port stays") << u"https://api.example:8443/a"_s << u"https://api.example:8443/a"_s;
    }

    void bringsAnAddressIntoOneForm()
    {
        QFETCH(const QString, typed);
        QTEST(ResourceMetadata::canonical(typed)->toString(QUrl::FullyEncoded), "canonical");
    }
};

QTEST_APPLESS_MAIN(TestResourceMetadata)
#include "tst_resourcemetadata.moc"
