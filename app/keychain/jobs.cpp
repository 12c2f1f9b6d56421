// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/jobs.h"

#include "base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keychain {

using Kind = base::Error::Kind;

Jobs::Jobs(std::chrono::milliseconds deadline)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, &Jobs::silence);
}

base::Future<crypto::Secret> Jobs::run(const base::Future<base::Done> &mayStart, const Make &make)
{
    Waiting waiting {mayStart, make, {}};
    waiting.promise.start();
    auto future = waiting.promise.future();
    m_waiting.push_back(std::move(waiting));
    if (m_waiting.size() == 1)
        askFirst();
    return future;
}

void Jobs::askFirst()
{
    const auto mayStart = m_waiting.front().mayStart;
    base::finally(mayStart, this, [this, asked = ++m_asked](const base::Result<base::Done> &may) {
        if (asked != m_asked || m_waiting.empty() || m_running)
            return;
        if (may)
            startFirst();
        else
            answerFirst(base::Failure(may.error()));
    });
}

void Jobs::startFirst()
{
    QKeychain::Job *job = m_waiting.front().make();
    m_running = job;
    m_deadline.start();
    connect(job, &QKeychain::Job::finished, this, &Jobs::finished);
    job->setInsecureFallback(false);
    job->start();
}

void Jobs::finished(QKeychain::Job *job)
{
    if (job != m_running) {
        // One that was given up; what waited behind it begins only now.
        if (m_running)
            m_deadline.start();
        return;
    }
    const auto answer = answerOf(job);
    m_running = nullptr;
    m_deadline.stop();
    answerFirst(answer);
}

void Jobs::answerFirst(const base::Result<crypto::Secret> &answer)
{
    auto promise = std::move(m_waiting.front().promise);
    m_waiting.pop_front();
    if (!m_waiting.empty())
        askFirst();
    promise.addResult(answer); // whoever hears it may end this object
    promise.finish();
}

void Jobs::silence()
{
    m_running = nullptr;
    for (Waiting &waiting : std::exchange(m_waiting, {})) {
        waiting.promise.addResult(base::failure(Kind::KeychainSilent, u"keychain.silent"_s));
        waiting.promise.finish();
    }
}

base::Result<crypto::Secret> Jobs::answerOf(const QKeychain::Job *job)
{
    const QString words = base::visible(job->errorString());
    switch (job->error()) {
    case QKeychain::NoError:
        break;
    case QKeychain::EntryNotFound:
        return base::failure(Kind::NotFound, u"keychain.absent"_s, {}, words);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return base::failure(Kind::KeychainMissing, u"keychain.no_service"_s, {}, words);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return base::failure(Kind::KeychainRefused, u"keychain.denied"_s, {}, words);
    default:
        return base::failure(Kind::KeychainRefused, u"keychain.refused"_s, {}, words);
    }
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(job);
    if (!reading)
        return crypto::Secret();
    const QByteArray bytes = reading->binaryData();
    if (bytes.isEmpty()) // no secret is; KWallet's job says so of a call that failed
        return base::failure(Kind::KeychainRefused, u"keychain.refused"_s, {}, words);
    const crypto::Secret secret(bytes);
    // The job's own copy, reached past QByteArray's copy on write, doesn't outlive this.
    std::fill_n(const_cast<char *>(bytes.constData()), bytes.size(), '\0');
    return secret;
}

} // namespace keychain
