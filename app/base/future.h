// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <functional>
#include <type_traits>

namespace base {

// An answer that comes later. Its value is copyable: Qt 6.4 crashes on move-only results.
template <typename T> using Future = QFuture<Result<T>>;

template <typename T> Future<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

namespace detail {

template <typename> struct AnswerOf;
template <typename T> struct AnswerOf<Result<T>>
{
    using type = T;
};
template <typename T> struct AnswerOf<Future<T>>
{
    using type = T;
};

template <typename T> Future<T> asFuture(Result<T> result)
{
    return ready<T>(std::move(result));
}
template <typename T> Future<T> asFuture(Future<T> future)
{
    return future;
}

// Keeps a promise with what the future brings; a promise that dies unkept cancels those who wait for it.
template <typename T> void keep(QPromise<Result<T>> promise, Future<T> future)
{
    future.then([promise = std::move(promise)](const Future<T> &done) mutable {
        QPromise<Result<T>> kept = std::move(promise);
        if (done.isCanceled())
            return;
        kept.addResult(done.result());
        kept.finish();
    });
}

// Runs next with the result, in the thread of context and as long as that lives; without it, whoever waits
// for the outcome is cancelled. Qt's own then(context) asserts in debug builds on a context that is gone.
// Made once for each pair of types: made for each step, it would be a tenth of the program.
template <typename U, typename T>
Future<U> whenDone(Future<T> future, QObject *context, std::function<Future<U>(const Result<T> &)> next)
{
    QPromise<Result<U>> promise;
    promise.start();
    const Future<U> outcome = promise.future();
    future.then([context = QPointer<QObject>(context), next = std::move(next), promise = std::move(promise)](
                    const Future<T> &done) mutable {
        auto run = [next = std::move(next), promise = std::move(promise), done]() mutable {
            keep<U>(std::move(promise), next(done.result()));
        };
        if (context && !done.isCanceled())
            QMetaObject::invokeMethod(context, std::move(run));
    });
    return outcome;
}

} // namespace detail

// Runs step with the answer once it is there, as long as context lives; a failure passes by.
// The step is a function or a member function of context that takes a T and returns a Result or a Future.
template <typename T, typename Context, typename Step>
auto andThen(Future<T> future, Context *context, Step step)
{
    constexpr auto run = [](Context *self, Step &fn, const T &value) {
        if constexpr (std::is_member_function_pointer_v<Step>)
            return std::invoke(fn, self, value);
        else
            return std::invoke(fn, value);
    };
    using U = typename detail::AnswerOf<decltype(run(context, step, std::declval<const T &>()))>::type;
    return detail::whenDone<U, T>(
        future, context, [context, step = std::move(step), run](const Result<T> &result) mutable {
            return result ? detail::asFuture(run(context, step, *result)) : ready<U>(Failure(result.error()));
        });
}

// Runs step with the error if there is one and goes on with what it returns; an answer passes by.
template <typename T, typename Context, typename Step>
Future<T> recover(Future<T> future, Context *context, Step step)
{
    return detail::whenDone<T, T>(future, context, [step = std::move(step)](const Result<T> &result) mutable {
        return result ? ready<T>(result) : detail::asFuture(step(result.error()));
    });
}

// Lets last look at the whole result, failure included, and passes it on unchanged.
template <typename T, typename Context, typename Last>
Future<T> finally(Future<T> future, Context *context, Last last)
{
    return detail::whenDone<T, T>(future, context, [last = std::move(last)](const Result<T> &result) mutable {
        last(result);
        return ready<T>(result);
    });
}

} // namespace base
