// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seededhash.h"

#include <QTest>
#include <set>
#include <string>

class tst_SeededHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameBytesWhereverTheyLie()
    {
        const std::string text = "..realm_access and what follows";
        for (std::size_t length = 0; length < 20; ++length)
            QCOMPARE(base::seededHash(std::string_view(text).substr(2, length)),
                base::seededHash(text.substr(2, length)));
    }

    void tellsShortTextsApart()
    {
        std::set<quint32> seen; // as tables keep it
        for (int number = 0; number < 5000; ++number)
            seen.insert(quint32(base::seededHash("s" + std::to_string(number))));
        QVERIFY2(seen.size() > 4990, qPrintable(QString::number(seen.size())));
    }

    void tellsApartWhatDiffersInOneBit()
    {
        for (const std::size_t length : {1U, 7U, 8U, 9U, 16U, 17U, 33U}) {
            const std::string text(length, 'a');
            std::set<quint64> seen {base::seededHash(text)};
            for (std::size_t bit = 0; bit < 8 * length; ++bit) {
                std::string other = text;
                other[bit / 8] = char(other[bit / 8] ^ (1 << bit % 8));
                seen.insert(base::seededHash(other));
            }
            QCOMPARE(seen.size(), 8 * length + 1);
        }
    }

    void tellsApartTextsOfZeros()
    {
        std::set<quint64> seen;
        for (std::size_t length = 0; length < 40; ++length)
            seen.insert(base::seededHash(std::string(length, '\0')));
        QCOMPARE(seen.size(), std::size_t(40));
    }

    // Two differences that would undo each other if a word went in without being mixed with the seed.
    void mixesEachWordWithTheSeed()
    {
        const std::string text(16, 'a');
        for (int first = 0; first < 64; ++first) {
            for (int second = 0; second < 64; ++second) {
                std::string other = text;
                other[std::size_t(first / 8)] = char(other[std::size_t(first / 8)] ^ (1 << first % 8));
                char &later = other[std::size_t(8 + second / 8)];
                later = char(later ^ (1 << second % 8));
                QVERIFY(base::seededHash(other) != base::seededHash(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_SeededHash)
#include "tst_seededhash.moc"
