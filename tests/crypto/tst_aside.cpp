// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aside.h"
#include "crypto/random.h"

#include <QTest>
#include <atomic>
#include <openssl/crypto.h>

namespace {

std::atomic<int> held = 0; // pieces of memory

void *take(std::size_t size, const char *, int)
{
    void *piece = std::malloc(size);
    held += piece ? 1 : 0;
    return piece;
}

void *change(void *piece, std::size_t size, const char *, int)
{
    held += piece ? 0 : 1;
    return std::realloc(piece, size);
}

void giveBack(void *piece, const char *, int)
{
    held -= piece ? 1 : 0;
    std::free(piece);
}

// OpenSSL takes others' memory functions before it has used its own only.
const bool isCounted = CRYPTO_set_mem_functions(take, change, giveBack) == 1;

} // namespace

class TestAside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesInAnotherThread()
    {
        const auto there = crypto::aside([] { return QThread::currentThread(); });
        QVERIFY(there.result());
        QVERIFY(there.result() != QThread::currentThread());
    }

    // The pool's thread lives on, and the program may end before it.
    void nothingOfOpenSslStaysWithTheThread()
    {
        QVERIFY(isCounted);
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        crypto::randomBytes(16); // what this thread and all of them share
        const int before = held;
        QCOMPARE(crypto::aside([] { return crypto::randomBytes(16); }).result().size(), 16);
        QTRY_COMPARE(int(held), before);
    }
};

QTEST_GUILESS_MAIN(TestAside)
#include "tst_aside.moc"
