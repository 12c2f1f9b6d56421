// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/accountnames.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAccountNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFiveAndNoMore()
    {
        QLocale::setDefault(QLocale::c());
        QList<accounts::Account> accounts;
        const auto add = [&accounts](const QString &name) {
            accounts::Account account;
            account.settings.label = name;
            accounts += account;
        };
        add(u"Work"_s);
        add(u"Ho\u202eme"_s);
        QCOMPARE(explain::namesInShort(accounts), u"Work, Ho[U+202E]me"_s);
        for (int i = 3; i <= 5; ++i)
            add(u"No. %1"_s.arg(i));
        QVERIFY(explain::namesInShort(accounts).contains(u"No. 5"_s));
        QVERIFY(!explain::namesInShort(accounts).contains(u'…'));
        add(u"No. 6"_s);
        QVERIFY(!explain::namesInShort(accounts).contains(u"No. 6"_s));
        QVERIFY(explain::namesInShort(accounts).contains(u'…'));
    }
};

QTEST_GUILESS_MAIN(TestAccountNames)
#include "tst_accountnames.moc"
