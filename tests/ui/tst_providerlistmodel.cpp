// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providerlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using ui::ProviderListModel;
using Kind = ProviderListModel::Kind;
using namespace Qt::StringLiterals;

namespace {

const QList<ui::ProviderChoice> choices {
    {u"atlassian"_s, u"Atlassian"_s, {u"auth.atlassian.com"_s}},
    {u"github"_s, u"GitHub"_s, {u"github.com"_s, u"api.github.com"_s}, true},
    {u"gitlab"_s, u"GitLab"_s, {u"gitlab.com"_s}, true},
    {u"hydra"_s, u"Ory Hydra"_s, {}},
    {u"okta"_s, u"Okta"_s, {u".okta.com"_s}},
};

QStringList rowsOf(const ProviderListModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.index(row).data(Qt::DisplayRole).toString();
    return rows;
}

} // namespace

class TestProviderListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheUsualOnesFirst()
    {
        ProviderListModel model(choices);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(rowsOf(model),
            QStringList(
                {u"GitHub"_s, u"GitLab"_s, u"Other, by hand"_s, u"Atlassian"_s, u"Ory Hydra"_s, u"Okta"_s}));
    }

    void offersAPersonsOwnAfterTheUsualOnesAndSaysWhoseTheyAre()
    {
        ProviderListModel model(choices);
        QAbstractItemModelTester tester(&model);
        model.setProviders(QList<ui::ProviderChoice> {{u"own-1"_s, u"<b>Zoo"_s, {}, false, true}} + choices);
        QCOMPARE(rowsOf(model),
            QStringList({u"GitHub"_s, u"GitLab"_s, u"Other, by hand"_s, u"<b>Zoo"_s, u"Atlassian"_s,
                u"Ory Hydra"_s, u"Okta"_s}));
        const QModelIndex own = model.indexOf(u"own-1"_s);
        QCOMPARE(own.row(), 3);
        QVERIFY(own.data(ProviderListModel::OwnRole).toBool());
        QCOMPARE(own.data(Qt::AccessibleTextRole).toString(), u"<b>Zoo, yours"_s);
        QCOMPARE(own.data(Qt::ToolTipRole).toString(), u"<span>&lt;b&gt;Zoo, yours</span>"_s);
        const QModelIndex shipped = model.index(0);
        QVERIFY(!shipped.data(ProviderListModel::OwnRole).toBool());
        QCOMPARE(shipped.data(Qt::AccessibleTextRole).toString(), u"GitHub"_s);
        QVERIFY(!model.indexOf(u"own-2"_s).isValid());
    }

    void keepsTheSearchWhenTheProvidersChange()
    {
        ProviderListModel model(choices);
        model.search(u"git"_s);
        model.setProviders(
            choices + QList<ui::ProviderChoice> {{u"own-1"_s, u"Gitea at work"_s, {}, false, true}});
        QCOMPARE(
            rowsOf(model), QStringList({u"GitHub"_s, u"GitLab"_s, u"Gitea at work"_s, u"Other, by hand"_s}));
    }

    void findsByNameWordAndHost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        const QString other = u"Other, by hand"_s;
        QTest::newRow("a beginning") << u"git"_s << QStringList {u"GitHub"_s, u"GitLab"_s, other};
        QTest::newRow("any case") << u" GITL "_s << QStringList {u"GitLab"_s, other};
        QTest::newRow("a word of it") << u"hydra"_s << QStringList {u"Ory Hydra"_s, other};
        QTest::newRow("within it") << u"lab"_s << QStringList {u"GitLab"_s, other};
        QTest::newRow("a host") << u"auth."_s << QStringList {u"Atlassian"_s, other};
        QTest::newRow("under a host")
            << u"acme.okta.com"_s << QStringList {u"Ask acme.okta.com"_s, u"Okta"_s, other};
        QTest::newRow("an address under it")
            << u"https://a.b.okta.com/oauth2"_s << QStringList {u"Ask a.b.okta.com"_s, u"Okta"_s, other};
        QTest::newRow("the host above it")
            << u"okta.com"_s << QStringList {u"Ask okta.com"_s, u"Okta"_s, other};
        QTest::newRow("another's host that ends so")
            << u"notokta.com"_s << QStringList {u"Ask notokta.com"_s, other};
        QTest::newRow("nothing") << u"by hand"_s << QStringList {other};
    }

    void findsByNameWordAndHost()
    {
        QFETCH(const QString, text);
        ProviderListModel model(choices);
        model.search(text);
        QTEST(rowsOf(model), "rows");
    }

    // Whose own host it is, not one that merely holds the text.
    void knowsWhoDescribesAnAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("provider");
        QTest::newRow("a host") << u"github.com"_s << u"github"_s;
        QTest::newRow("an address") << u"https://api.github.com/user"_s << u"github"_s;
        QTest::newRow("under a host") << u"acme.okta.com"_s << u"okta"_s;
        QTest::newRow("a part of a host") << u"hub.com"_s << QString();
        QTest::newRow("a longer host") << u"github.com.example"_s << QString();
        QTest::newRow("an e-mail address") << u"ana@gitlab.com"_s << u"gitlab"_s;
        QTest::newRow("no address") << u"github"_s << QString();
    }

    void knowsWhoDescribesAnAddress()
    {
        QFETCH(const QString, text);
        ProviderListModel model(choices);
        model.search(text);
        QTEST(model.describing().join(u' '), "provider");
    }

    void takesTheNearestHostForAnAddressAndNoneOfEverybody()
    {
        const auto own = [](const QString &id, const QString &host) {
            return ui::ProviderChoice {id, id, {host}, false, true};
        };
        ProviderListModel model({own(u"com"_s, u".com"_s), own(u"all"_s, u"."_s),
            own(u"wide"_s, u".example.com"_s), own(u"near"_s, u".id.example.com"_s),
            own(u"exact"_s, u"a.id.example.com"_s), own(u"later"_s, u"a.id.example.com"_s)});
        const auto describing = [&model](const QString &address) {
            model.search(address);
            return model.describing().join(u' ');
        };
        QCOMPARE(describing(u"other.com"_s), QString());
        QCOMPARE(describing(u"www.example.com"_s), u"wide"_s);
        QCOMPARE(describing(u"b.id.example.com"_s), u"near"_s);
        QCOMPARE(describing(u"id.example.com"_s), u"near"_s);
        QCOMPARE(describing(u"a.id.example.com"_s), u"exact later"_s);
    }

    void putsAnAddressFirst()
    {
        ProviderListModel model(choices);
        model.search(u"https://api.github.com/user"_s);
        QCOMPARE(rowsOf(model), QStringList({u"Ask api.github.com"_s, u"GitHub"_s, u"Other, by hand"_s}));
        QCOMPARE(model.index(0).data(ProviderListModel::KindRole).value<Kind>(), Kind::Address);
        QCOMPARE(model.address()->url, QUrl(u"https://api.github.com/user"_s));
        model.search(u"ana@example.com"_s);
        QCOMPARE(rowsOf(model).first(), u"Send your address to example.com"_s);
        model.search(u"http://example.com"_s); // not past the gate
        QVERIFY(!model.address());
    }
};

QTEST_GUILESS_MAIN(TestProviderListModel)
#include "tst_providerlistmodel.moc"
