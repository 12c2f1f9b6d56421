// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/future.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QTest>
#include <memory>

using base::andThen;
using base::Done;
using base::Error;
using base::Future;
using base::ready;
using base::Result;

namespace {

const Error offline {Error::Kind::Offline, QStringLiteral("offline"), {}, {}, {}};

// Answers when told to, or not at all.
class Source
{
public:
    Source() { m_promise.start(); }

    Future<int> future() const { return m_promise.future(); }
    void answer(const Result<int> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    QPromise<Result<int>> m_promise;
};

class Owner : public QObject
{
    Q_OBJECT

public:
    explicit Owner(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    Result<int> doubled(int value) { return steps.append(value), 2 * value; }
    Future<int> later(int value) { return steps.append(value), inner.future(); }

    QList<int> steps;
    Source inner;
};

} // namespace

class TestFuture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsStepsInOrder()
    {
        Owner owner;
        Source source;
        const auto once = andThen(source.future(), &owner, &Owner::doubled);
        const auto twice = andThen(once, &owner, &Owner::doubled);
        const auto text
            = andThen(twice, &owner, [](int value) -> Result<QString> { return QString::number(value); });
        QVERIFY(!text.isFinished());
        source.answer(3);
        QVERIFY(text.isFinished());
        QCOMPARE(text.result().value(), QStringLiteral("12"));
        QCOMPARE(owner.steps, QList<int>({3, 6}));
    }

    void runsStepsOnAnAnswerThatIsThere()
    {
        Owner owner;
        const auto answer = andThen(ready<int>(5), &owner, &Owner::doubled);
        QCOMPARE(answer.result().value(), 10);
    }

    void waitsForTheFutureOfAStep()
    {
        Owner owner;
        const auto answer = andThen(ready<int>(5), &owner, &Owner::later);
        QVERIFY(!answer.isFinished());
        owner.inner.answer(7);
        QCOMPARE(answer.result().value(), 7);
    }

    void passesAFailureBySteps()
    {
        Owner owner;
        Source source;
        const auto answer = andThen(source.future(), &owner, &Owner::doubled);
        source.answer(base::Failure(offline));
        QCOMPARE(answer.result().error(), offline);
        QVERIFY(owner.steps.isEmpty());
    }

    void stopsAtTheStepThatFails()
    {
        Owner owner;
        const auto failed
            = andThen(ready<int>(1), &owner, [](int) -> Result<int> { return base::Failure(offline); });
        const auto answer = andThen(failed, &owner, &Owner::doubled);
        QCOMPARE(answer.result().error(), offline);
        QVERIFY(owner.steps.isEmpty());
    }

    void recoversFromAFailure()
    {
        Owner owner;
        const auto failed = ready<int>(base::Failure(offline));
        const auto mended = base::recover(failed, &owner, [](const Error &) -> Result<int> { return 4; });
        QCOMPARE(mended.result().value(), 4);
        const auto worse = base::recover(failed, &owner, [](const Error &error) -> Future<int> {
            return ready<int>(base::Failure(Error {error.kind, QStringLiteral("worse"), {}, {}, {}}));
        });
        QCOMPARE(worse.result().error().code, QStringLiteral("worse"));
    }

    void leavesAnAnswerAloneWhenRecovering()
    {
        Owner owner;
        const auto same
            = base::recover(ready<int>(9), &owner, [](const Error &) -> Result<int> { return 4; });
        QCOMPARE(same.result().value(), 9);
    }

    void showsTheResultAtTheEndAndPassesItOn()
    {
        Owner owner;
        QList<Result<int>> seen;
        const auto look = [&seen](const Result<int> &result) { seen += result; };
        QCOMPARE(base::finally(ready<int>(1), &owner, look).result().value(), 1);
        QCOMPARE(base::finally(ready<int>(base::Failure(offline)), &owner, look).result().error(), offline);
        QCOMPARE(seen, QList<Result<int>>({Result<int>(1), base::Failure(offline)}));
    }

    void runsNoStepForAContextThatIsGone()
    {
        auto owner = std::make_unique<Owner>();
        Source source;
        int runs = 0;
        const auto count = [&runs](int value) -> Result<int> { return ++runs, value; };
        const auto first = andThen(source.future(), owner.get(), count);
        const auto second = andThen(first, owner.get(), count);
        const auto mended
            = base::recover(second, owner.get(), [&runs](const Error &) -> Result<int> { return ++runs; });
        const auto last = base::finally(mended, owner.get(), [&runs](const Result<int> &) { ++runs; });
        owner.reset();
        source.answer(1);
        QCOMPARE(runs, 0);
        QVERIFY(first.isFinished() && first.isCanceled());
        QVERIFY(last.isFinished() && last.isCanceled());
        QCOMPARE(last.resultCount(), 0);
    }

    void runsNoLaterStepForAContextThatIsGone()
    {
        auto owner = std::make_unique<Owner>();
        QObject other;
        Source inner;
        int runs = 0;
        const auto count = [&runs](int value) -> Result<int> { return ++runs, value; };
        const auto waiting = andThen(ready<int>(1), owner.get(), [&inner](int) { return inner.future(); });
        const auto own = andThen(waiting, owner.get(), count);
        const auto foreign = andThen(own, &other, count);
        owner.reset();
        inner.answer(1);
        QCOMPARE(runs, 0);
        QVERIFY(own.isCanceled() && foreign.isCanceled());
    }

    // A flow is the parent of its replies, whose connections hold the promises.
    void endsWhenTheContextTakesThePromiseAlong()
    {
        auto owner = std::make_unique<Owner>();
        auto *const reply = new QObject(owner.get());
        auto promise = std::make_shared<QPromise<Result<int>>>();
        promise->start();
        const auto future = promise->future();
        connect(reply, &QObject::objectNameChanged, owner.get(),
            [promise = std::move(promise)] { promise->addResult(1); });
        int runs = 0;
        QObject watching;
        const auto step
            = andThen(future, owner.get(), [&runs](int value) -> Result<int> { return ++runs, value; });
        const auto end = base::finally(step, &watching, [&runs](const Result<int> &) { ++runs; });
        owner.reset();
        QCOMPARE(runs, 0);
        QVERIFY(end.isFinished() && end.isCanceled());
    }

    void endsWhenNobodyAnswers()
    {
        Owner owner;
        auto source = std::make_unique<Source>();
        const auto answer = andThen(source->future(), &owner, &Owner::doubled);
        source.reset();
        QVERIFY(answer.isFinished() && answer.isCanceled());
        QVERIFY(owner.steps.isEmpty());
    }

    void survivesAStepThatDestroysItsContext()
    {
        auto *const owner = new Owner;
        Source source;
        int later = 0;
        const auto first = andThen(source.future(), owner, [owner](int value) -> Result<int> {
            delete owner;
            return value;
        });
        const auto second
            = andThen(first, owner, [&later](int value) -> Result<int> { return ++later, value; });
        source.answer(1);
        QCOMPARE(first.result().value(), 1);
        QVERIFY(second.isCanceled());
        QCOMPARE(later, 0);
    }

    void survivesALastLookThatDestroysItsContext()
    {
        auto *const owner = new Owner;
        Source source;
        const auto end
            = base::finally(source.future(), owner, [owner](const Result<int> &) { delete owner; });
        source.answer(1);
        QCOMPARE(end.result().value(), 1);
    }

    void dropsWhatAStepHeldWhenItsContextIsGone()
    {
        auto owner = std::make_unique<Owner>();
        auto source = std::make_unique<Source>();
        const auto held = std::make_shared<int>(1);
        {
            const auto answer = andThen(
                source->future(), owner.get(), [held](int value) -> Result<int> { return value + *held; });
            owner.reset();
            source->answer(1);
            source.reset();
        }
        QCOMPARE(held.use_count(), 1L);
    }
};

QTEST_GUILESS_MAIN(TestFuture)
#include "tst_future.moc"
