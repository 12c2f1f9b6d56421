// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/jobs.h"

#include "base/text.h"
#include "keychain/libsecret.h"

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

base::Future<crypto::Secret> Jobs::run(const Make &make)
{
    return base::andThen(runOnce(make()), this, [this, make](const Outcome &outcome) {
        // The words of a keychain that was restarted under libsecret's session; they depend on the service.
        const bool stale
            = outcome.error == QKeychain::OtherError || outcome.error == QKeychain::EntryNotFound;
        if (!stale || !forgetSession())
            return base::ready(answerTo(outcome));
        return base::andThen(runOnce(make()), this, &Jobs::answerTo);
    });
}

base::Future<Jobs::Outcome> Jobs::runOnce(QKeychain::Job *job)
{
    Promise promise;
    promise.start();
    auto future = promise.future();
    m_waiting.emplace(job, std::move(promise));
    if (!m_deadline.isActive())
        m_deadline.start();
    connect(job, &QKeychain::Job::finished, this, &Jobs::finished);
    job->setInsecureFallback(false);
    job->start();
    return future;
}

void Jobs::finished(QKeychain::Job *job)
{
    auto waiting = m_waiting.extract(job);
    if (m_waiting.empty())
        m_deadline.stop();
    else
        m_deadline.start();
    if (waiting.empty())
        return;
    waiting.mapped().addResult(outcomeOf(job));
    waiting.mapped().finish();
}

void Jobs::silence()
{
    for (auto &[job, promise] : std::exchange(m_waiting, {})) {
        promise.addResult(base::failure(Kind::KeychainSilent, u"keychain.silent"_s));
        promise.finish();
    }
}

Jobs::Outcome Jobs::outcomeOf(const QKeychain::Job *job)
{
    Outcome outcome {job->error(), base::visible(job->errorString()), {}};
    if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(job)) {
        const QByteArray bytes = reading->binaryData();
        outcome.secret = crypto::Secret(bytes);
        // The job's own copy, reached past QByteArray's copy on write, doesn't outlive this.
        std::fill_n(const_cast<char *>(bytes.constData()), bytes.size(), '\0');
    }
    return outcome;
}

base::Result<crypto::Secret> Jobs::answerTo(const Outcome &outcome)
{
    switch (outcome.error) {
    case QKeychain::NoError:
        return outcome.secret;
    case QKeychain::EntryNotFound:
        return base::failure(Kind::NotFound, u"keychain.absent"_s, {}, outcome.words);
    case QKeychain::NoBackendAvailable:
        return base::failure(Kind::KeychainMissing, u"keychain.no_service"_s, {}, outcome.words);
    default:
        return base::failure(Kind::KeychainRefused, u"keychain.refused"_s, {}, outcome.words);
    }
}

} // namespace keychain
