// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/oskeychain.h"
#include "support/keyring.h"

#include <QDBusVirtualObject>
#include <QMap>
#include <algorithm>

using base::Error;
using keychain::OsKeychain;
using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

namespace {

const auto program = QStringLiteral("Cloakroom test");
const auto key = QStringLiteral("account-1");
const auto root = QStringLiteral("/org/freedesktop/secrets");
const auto first = QStringLiteral("/org/freedesktop/secrets/collection/first");
const auto second = QStringLiteral("/org/freedesktop/secrets/collection/second");
const auto none = QStringLiteral("/");

struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

struct Item
{
    Attributes attributes;
    QByteArray value;
    qulonglong modified = 0;
    QStringList allowed; // connections that see it
};

// A Secret Service with two collections, as shy as KeePassXC where that is wished for.
class ScriptedService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QMap<QString, bool> isLocked {{first, false}, {second, false}};
    QMap<QString, Item> items;
    QString defaultCollection = first;
    bool isShy = false; // shows an item only to the connection that made it, or that the person allows
    bool hides = false; // what is in a locked collection
    bool isTold = false; // what Delete and CreateItem do waits for a prompt that answers itself
    QString whyNotSealed = QStringLiteral("org.freedesktop.DBus.Error.NotSupported");
    qulonglong now = 3; // in seconds
    int questions = 0; // to the person, who says yes
    bool saysNo = false; // or no
    int unanswered = 0; // questions yet

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString method = message.member();
        const QVariantList given = message.arguments();
        const QString path = message.path() == root + QStringLiteral("/aliases/default") ? defaultCollection
                                                                                         : message.path();
        QVariantList answer;
        if (method == QLatin1String("OpenSession")) {
            if (given[0] != QLatin1String("plain")) {
                connection.send(message.createErrorReply(whyNotSealed, QString()));
                return true;
            }
            answer
                = {QVariant::fromValue(QDBusVariant(QString())), object(root + QStringLiteral("/session/1"))};
        } else if (method == QLatin1String("ReadAlias")) {
            answer = {object(defaultCollection)};
        } else if (method == QLatin1String("Get")) {
            answer
                = {QVariant::fromValue(QDBusVariant(property(path, given[1].toString(), message.service())))};
        } else if (method == QLatin1String("SearchItems")) {
            answer = search(qdbus_cast<Attributes>(given[0]), message.service());
        } else if (method == QLatin1String("GetSecret")) {
            answer = {QVariant::fromValue(Secret {
                given[0].value<QDBusObjectPath>(), {}, items[path].value, QStringLiteral("text/plain")})};
        } else if (method == QLatin1String("CreateItem")) {
            answer = create(path, message);
        } else if (method == QLatin1String("Delete")) {
            answer = {afterwards([this, path] { items.remove(path); })};
        } else if (method == QLatin1String("Unlock")) {
            const auto objects = qdbus_cast<Paths>(given[0]);
            const QString who = message.service();
            answer = {QVariant::fromValue(Paths()), QVariant()};
            answer[1] = prompt([this, objects, who] {
                ++questions;
                for (const QDBusObjectPath &each : objects) {
                    const bool isItem = items.contains(each.path());
                    isLocked[isItem ? collectionOf(each.path()) : each.path()] = false;
                    if (isItem)
                        items[each.path()].allowed += who;
                }
            });
        } else if (method == QLatin1String("Prompt")) {
            const auto deed = m_deeds.take(path);
            connection.send(message.createReply());
            if (unanswered > 0) {
                --unanswered;
                return true;
            }
            if (!saysNo)
                deed();
            QDBusMessage completed = QDBusMessage::createSignal(
                path, QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
            completed << saysNo << QVariant::fromValue(QDBusVariant(QString()));
            connection.send(completed);
            return true;
        }
        connection.send(message.createReply(answer));
        return true;
    }

    void put(const QString &collection, const QByteArray &bytes, qulonglong modified)
    {
        const Attributes attributes {{QStringLiteral("user"), program + u'/' + key},
            {QStringLiteral("server"), program}, {QStringLiteral("type"), QStringLiteral("base64")},
            {QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")}};
        items.insert(collection + QStringLiteral("/put"), {attributes, bytes.toBase64(), modified, {}});
    }

private:
    static QVariant object(const QString &path) { return QVariant::fromValue(QDBusObjectPath(path)); }
    static QString collectionOf(const QString &item) { return item.section(u'/', 0, -2); }

    QVariant prompt(const std::function<void()> &deed)
    {
        const QString path = root + QStringLiteral("/prompt/%1").arg(++m_count);
        m_deeds.insert(path, deed);
        return object(path);
    }

    QVariant afterwards(const std::function<void()> &deed)
    {
        if (isTold)
            return prompt(deed);
        deed();
        return object(none);
    }

    bool isOpen(const QString &item, const QString &who) const
    {
        return !isLocked[collectionOf(item)] && (!isShy || items[item].allowed.contains(who));
    }

    QVariantList search(const Attributes &wanted, const QString &who)
    {
        if (!isLocked.values().contains(false)) // as KeePassXC does
            ++questions;
        Paths open;
        Paths closed;
        for (auto item = items.cbegin(); item != items.cend(); ++item) {
            const bool fits = std::all_of(wanted.keyBegin(), wanted.keyEnd(),
                [&](const QString &name) { return item->attributes[name] == wanted[name]; });
            if (fits && !(hides && isLocked[collectionOf(item.key())]))
                (isOpen(item.key(), who) ? open : closed) += QDBusObjectPath(item.key());
        }
        return {QVariant::fromValue(open), QVariant::fromValue(closed)};
    }

    QVariant property(const QString &path, const QString &name, const QString &who)
    {
        if (name == QLatin1String("Collections"))
            return QVariant::fromValue(Paths {QDBusObjectPath(first), QDBusObjectPath(second)});
        if (name == QLatin1String("Attributes"))
            return QVariant::fromValue(items[path].attributes);
        if (name == QLatin1String("Modified"))
            return items[path].modified;
        if (name == QLatin1String("Locked"))
            return isLocked.contains(path) ? isLocked[path] : !isOpen(path, who);
        Paths inside;
        for (const QString &item : items.keys()) {
            if (collectionOf(item) == path && !(hides && isLocked[path]))
                inside += QDBusObjectPath(item);
        }
        return QVariant::fromValue(inside);
    }

    QVariantList create(const QString &collection, const QDBusMessage &message)
    {
        const auto properties = qdbus_cast<QVariantMap>(message.arguments()[0]);
        const auto attributes
            = qdbus_cast<Attributes>(properties[QStringLiteral("org.freedesktop.Secret.Item.Attributes")]);
        const auto secret = qdbus_cast<Secret>(message.arguments()[1]);
        QString path = collection + QStringLiteral("/%1").arg(++m_count);
        for (const QString &item : items.keys()) {
            if (collectionOf(item) == collection && items[item].attributes == attributes)
                path = item;
        }
        if (items.contains(path) && !isOpen(path, message.service()))
            return {object(none), prompt([this] { ++questions; })};
        const QString who = message.service();
        const QVariant waits = afterwards([this, path, attributes, secret, who] {
            Item &item = items[path];
            item = {attributes, secret.value, now, item.allowed + QStringList(who)};
        });
        return {object(isTold ? none : path), waits};
    }

    QMap<QString, std::function<void()>> m_deeds;
    int m_count = 0;
};

template <typename T> base::Result<T> wait(base::Future<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 15000))
        return base::failure(Error::Kind::TimedOut, QStringLiteral("test.never_answered"));
    return future.result();
}

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

} // namespace

Q_DECLARE_METATYPE(Secret)

#define CODE(future) codeOf(wait(future))

// What gnome-keyring alone doesn't do; see tst_oskeychain for that.
class SecretServiceTest : public QObject
{
    Q_OBJECT

    support::Keyring m_bus; // without a keyring on it
    std::unique_ptr<ScriptedService> m_service;
    const QString m_done = QStringLiteral("done");
    const QString m_locked = QStringLiteral("keychain.locked");
    const QString m_absent = QStringLiteral("keychain.absent");

    QDBusConnection bus() const
    {
        return QDBusConnection::connectToBus(
            QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("tests-service"));
    }

    static QByteArray read(OsKeychain &keychain)
    {
        const auto answer = wait(keychain.read(key));
        return answer ? answer->reveal().toByteArray() : answer.error().code.toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CURRENT_DESKTOP", "");
        QVERIFY(m_bus.startBus());
        qDBusRegisterMetaType<Secret>();
        qDBusRegisterMetaType<Attributes>();
    }

    void init()
    {
        m_service = std::make_unique<ScriptedService>();
        QVERIFY(bus().registerVirtualObject(root, m_service.get(), QDBusConnection::SubPath));
        QVERIFY(bus().registerService(QStringLiteral("org.freedesktop.secrets")));
    }

    void cleanup()
    {
        bus().unregisterService(QStringLiteral("org.freedesktop.secrets"));
        bus().unregisterObject(root, QDBusConnection::UnregisterTree);
        m_service.reset();
    }

    void cleanupTestCase() { QDBusConnection::disconnectFromBus(QStringLiteral("tests-service")); }

    void readsAndRemovesWhatItWroteWithoutAQuestion_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::newRow("done at once") << false;
        QTest::newRow("done by a prompt that answers itself") << true;
    }

    void readsAndRemovesWhatItWroteWithoutAQuestion()
    {
        QFETCH(const bool, isTold);
        m_service->isShy = true;
        m_service->isTold = isTold;
        OsKeychain keychain(program);
        for (const char *each : {"one", "two"}) {
            QCOMPARE(CODE(keychain.write(key, crypto::Secret(each))), m_done);
            QCOMPARE(read(keychain), QByteArray(each));
        }
        QCOMPARE(m_service->items.size(), 1);
        QCOMPARE(CODE(keychain.remove(key)), m_done);
        QCOMPARE(CODE(keychain.read(key)), m_absent);
        QCOMPARE(m_service->questions, 0);
    }

    void asksOnceForWhatIsHeldBackAndOnlyWhenUnlocked()
    {
        m_service->isShy = true;
        const auto other = QStringLiteral("account-2");
        {
            OsKeychain before(program);
            QCOMPARE(CODE(before.write(key, crypto::Secret("one"))), m_done);
            QCOMPARE(CODE(before.write(other, crypto::Secret("two"))), m_done);
        }
        OsKeychain keychain(program);
        const auto heldBack = wait(keychain.read(key));
        QCOMPARE(codeOf(heldBack), QStringLiteral("keychain.held_back"));
        QCOMPARE(heldBack.error().kind, Error::Kind::KeychainLocked);
        QCOMPARE(CODE(keychain.write(key, crypto::Secret("new"))), QStringLiteral("keychain.held_back"));
        QCOMPARE(CODE(keychain.remove(key)), QStringLiteral("keychain.held_back"));
        QCOMPARE(CODE(keychain.probe()), m_done);
        QCOMPARE(m_service->questions, 0);
        QCOMPARE(CODE(keychain.unlock()), m_done);
        QCOMPARE(read(keychain), QByteArray("one"));
        QCOMPARE(CODE(keychain.read(other)), m_done);
        QCOMPARE(CODE(keychain.write(key, crypto::Secret("new"))), m_done);
        QCOMPARE(read(keychain), QByteArray("new"));
        QCOMPARE(CODE(keychain.remove(key)), m_done);
        QCOMPARE(m_service->questions, 1);
    }

    void searchesNothingWhileAllIsLocked() // or KeePassXC asks for its password
    {
        m_service->put(first, "one", 1);
        m_service->isLocked = {{first, true}, {second, true}};
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.read(key)), m_locked);
        QCOMPARE(CODE(keychain.remove(key)), m_locked);
        QCOMPARE(CODE(keychain.write(key, crypto::Secret("new"))), m_locked);
        QCOMPARE(m_service->questions, 0);
        QCOMPARE(CODE(keychain.unlock()), m_done);
        QCOMPARE(read(keychain), QByteArray("one"));
        QCOMPARE(m_service->questions, 1);
    }

    void saysAbsentOnlyOfWhatIsNotHidden()
    {
        m_service->put(second, "one", 1);
        m_service->hides = true;
        m_service->isLocked[second] = true;
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.read(key)), m_locked);
        QCOMPARE(CODE(keychain.remove(key)), m_locked);
        QCOMPARE(CODE(keychain.unlock()), m_done);
        QCOMPARE(read(keychain), QByteArray("one"));
        QCOMPARE(CODE(keychain.remove(key)), m_done);
        QCOMPARE(CODE(keychain.read(key)), m_absent);
    }

    void takesWhatTellsOfItselfForAbsent()
    {
        m_service->put(second, "one", 1);
        m_service->isLocked[second] = true;
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.read(QStringLiteral("account-2"))), m_absent);
    }

    void keepsATrialBesideAHiddenCollection()
    {
        m_service->put(second, "one", 1);
        m_service->hides = true;
        m_service->isLocked[second] = true;
        OsKeychain keychain(program);
        const auto trial = QStringLiteral("trial");
        QCOMPARE(CODE(keychain.write(trial, crypto::Secret("a trial"))), m_done);
        QCOMPARE(CODE(keychain.read(trial)), m_done);
        QCOMPARE(CODE(keychain.remove(trial)), m_done);
    }

    void believesWhatWasChangedLast_data()
    {
        QTest::addColumn<QString>("newer");
        QTest::addColumn<QString>("older");
        QTest::newRow("in the default collection") << first << second;
        QTest::newRow("in another") << second << first;
    }

    void believesWhatWasChangedLast()
    {
        QFETCH(const QString, newer);
        QFETCH(const QString, older);
        m_service->put(older, "old", 1);
        m_service->put(newer, "new", 2);
        OsKeychain keychain(program);
        QCOMPARE(read(keychain), QByteArray("new"));
        m_service->isLocked[newer] = true;
        QCOMPARE(CODE(keychain.read(key)), m_locked);
        m_service->isLocked[newer] = false;
        QCOMPARE(CODE(keychain.write(key, crypto::Secret("newest"))), m_done);
        QCOMPARE(read(keychain), QByteArray("newest"));
        QCOMPARE(m_service->items.size(), 2); // before it is read back nothing of it is given up
        QCOMPARE(CODE(keychain.remove(key)), m_done);
        QVERIFY(m_service->items.isEmpty());
    }

    void believesNothingWhereTheNewerMayBeLocked()
    {
        m_service->put(first, "old", 1);
        m_service->put(second, "new", 0); // nobody knows when
        m_service->isLocked[second] = true;
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.read(key)), m_locked);
        m_service->defaultCollection = second;
        m_service->hides = true;
        QCOMPARE(CODE(keychain.read(key)), m_locked);
    }

    void believesTheDefaultCollectionOfThoseOfOneSecond_data()
    {
        QTest::addColumn<QString>("defaultCollection");
        QTest::addColumn<QString>("other");
        QTest::newRow("found first") << first << second;
        QTest::newRow("found last") << second << first;
    }

    void believesTheDefaultCollectionOfThoseOfOneSecond()
    {
        QFETCH(const QString, defaultCollection);
        QFETCH(const QString, other);
        m_service->defaultCollection = defaultCollection;
        m_service->put(other, "old", m_service->now);
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.write(key, crypto::Secret("new"))), m_done);
        QCOMPARE(read(keychain), QByteArray("new"));
        QCOMPARE(m_service->items.size(), 2);
    }

    void givesNothingInTheClearToAServiceThatCouldSealIt_data()
    {
        QTest::addColumn<QString>("why");
        for (const char *why : {"org.freedesktop.DBus.Error.AccessDenied",
                 "org.freedesktop.DBus.Error.LimitsExceeded", "org.freedesktop.DBus.Error.Failed"})
            QTest::newRow(why) << QString::fromLatin1(why);
    }

    void givesNothingInTheClearToAServiceThatCouldSealIt()
    {
        QFETCH(const QString, why);
        m_service->put(first, "old", 1);
        m_service->whyNotSealed = why;
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.write(key, crypto::Secret("new"))), QStringLiteral("keychain.refused"));
        QCOMPARE(m_service->items.first().value, QByteArray("old").toBase64());
        QCOMPARE(CODE(keychain.read(key)), QStringLiteral("keychain.refused"));
    }

    void writesToTheDefaultCollectionOfTheDay()
    {
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.write(key, crypto::Secret("one"))), m_done);
        m_service->defaultCollection = second;
        QCOMPARE(read(keychain), QByteArray("one"));
        QCOMPARE(CODE(keychain.write(key, crypto::Secret("two"))), m_done);
        QCOMPARE(read(keychain), QByteArray("two"));
        QVERIFY(m_service->items.lastKey().startsWith(second));
    }

    void takesAnotherProgramsItemForNoneOfOurs() // ksecretd's search finds KWallet's own items
    {
        const QString theirs = first + QStringLiteral("/theirs");
        m_service->put(second, "ours", 1);
        Item item = m_service->items.take(second + QStringLiteral("/put"));
        item.attributes.remove(QStringLiteral("xdg:schema"));
        item.value = "not base64";
        item.modified = m_service->now + 1;
        m_service->items.insert(theirs, item);
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.read(key)), m_absent);
        QCOMPARE(CODE(keychain.write(key, crypto::Secret("new"))), m_done);
        QCOMPARE(read(keychain), QByteArray("new"));
    }

    void tellsANoToAQuestionFromALockedKeychain()
    {
        m_service->isTold = true;
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.write(key, crypto::Secret("one"))), m_done);
        m_service->saysNo = true;
        const auto write = wait(keychain.write(key, crypto::Secret("two")));
        QCOMPARE(codeOf(write), QStringLiteral("keychain.refused"));
        QCOMPARE(write.error().kind, Error::Kind::KeychainRefused);
        QCOMPARE(CODE(keychain.remove(key)), QStringLiteral("keychain.refused"));
        QCOMPARE(read(keychain), QByteArray("one"));
        m_service->isLocked[first] = true;
        QCOMPARE(CODE(keychain.unlock()), QStringLiteral("keychain.dismissed"));
    }

    void triesWhatWaitsForAQuestionThatNobodyAnswers()
    {
        m_service->isTold = true;
        m_service->unanswered = 1;
        OsKeychain keychain(program, std::chrono::seconds(1));
        const auto unanswered = keychain.write(key, crypto::Secret("one"));
        const auto next = keychain.write(QStringLiteral("account-2"), crypto::Secret("two"));
        const auto answer = wait(unanswered);
        QCOMPARE(codeOf(answer), QStringLiteral("keychain.unanswered"));
        QCOMPARE(answer.error().kind, Error::Kind::KeychainSilent);
        QCOMPARE(CODE(next), m_done);
        QCOMPARE(m_service->items.size(), 1);
    }

    void unlocksAnEntryInAnotherCollection()
    {
        m_service->put(second, "one", 1);
        m_service->isLocked[second] = true;
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.read(key)), m_locked);
        QCOMPARE(CODE(keychain.probe()), m_done);
        QCOMPARE(CODE(keychain.unlock()), m_done);
        QCOMPARE(read(keychain), QByteArray("one"));
        QCOMPARE(m_service->questions, 1);
    }
};

QTEST_GUILESS_MAIN(SecretServiceTest)
#include "tst_secretservice.moc"
