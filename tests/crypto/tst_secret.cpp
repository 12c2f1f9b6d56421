// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"

#include <QTest>

#include <cstdlib>
#include <new>
#include <utility>

using crypto::Secret;

namespace {

// What is looked at on its way back to the allocator.
QByteArrayView watched;
QByteArray freed;

void giveBack(void *bytes) noexcept
{
    if (bytes && bytes == watched.data())
        freed = std::exchange(watched, {}).toByteArray();
    std::free(bytes);
}

} // namespace

// In the place of the library's.
void *operator new[](std::size_t size)
{
    void *bytes = std::malloc(size);
    return bytes ? bytes : throw std::bad_alloc();
}
void operator delete[](void *bytes) noexcept
{
    giveBack(bytes);
}
void operator delete[](void *bytes, std::size_t) noexcept
{
    giveBack(bytes);
}

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutBytes()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QByteArrayView()).isEmpty());
        QVERIFY(Secret(QByteArray("")).isEmpty());
        QCOMPARE(Secret().reveal().size(), 0);
    }

    void keepsEveryByte()
    {
        const QByteArray bytes("a\0b\xFF", 4);
        QCOMPARE(Secret(bytes).reveal().toByteArray(), bytes);
    }

    void standsOnItsOwnBuffer()
    {
        QByteArray bytes("token");
        const Secret secret(bytes);
        bytes.fill('x');
        QVERIFY(secret.reveal() == "token");
    }

    void sharesOneBufferAmongHandles()
    {
        const Secret secret("token");
        Secret other = secret;
        QCOMPARE(static_cast<const void *>(other.reveal().data()),
            static_cast<const void *>(secret.reveal().data()));
        const QByteArrayView view = secret.reveal();
        other = Secret();
        QVERIFY(view == "token");
    }

    void isWipedWithItsLastHandle()
    {
        const QByteArrayView token = "token";
        freed.clear();
        {
            Secret first(token);
            const Secret last = first;
            watched = last.reveal();
            first = Secret();
            QVERIFY(freed.isEmpty() && watched == token);
        }
        QCOMPARE(freed, QByteArray(token.size(), '\0'));
    }

    void comparesBytes()
    {
        QVERIFY(Secret("token") == Secret("token"));
        QVERIFY(Secret("token") != Secret("tokem"));
        QVERIFY(Secret("token") != Secret("token "));
        QVERIFY(Secret("token") != Secret());
        QVERIFY(Secret() == Secret(""));
    }

    void neverPrints()
    {
        QString printed;
        QDebug(&printed) << "before" << Secret("canary") << "after";
        QCOMPARE(printed.trimmed(), QStringLiteral("before Secret(...) after"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
