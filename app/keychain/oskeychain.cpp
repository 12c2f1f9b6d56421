// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/oskeychain.h"

#include "keychain/jobs.h"
#include "keychain/secretservice.h"

using namespace Qt::StringLiterals;

namespace keychain {

using base::Done;
using base::Error;

// The Secret Service is read from directly, and asked before and after each job: QtKeychain says "not found"
// of a locked entry and "deleted" of one it left. Elsewhere QtKeychain is believed.
class OsKeychain::Private : public QObject
{
public:
    Private(const QString &name, std::chrono::milliseconds deadline)
        : service(name)
        , secretService(deadline)
        , jobs(deadline)
    {
    }

    template <typename Job> Job *make(const QString &key) const;

    base::Future<Done> probe();
    base::Future<crypto::Secret> readFromService(const QString &key);
    base::Future<bool> holds(const QString &key);
    base::Future<Done> isThere(const QString &key); // or it is absent
    base::Future<Done> confirmAbsent(const QString &key);

    // Windows names an entry by its key alone, so the program's name is in there too.
    QString keyOf(const QString &key) const { return service + u'/' + key; }

    SecretService::Attributes attributes(const QString &key) const
    {
        return {{u"user"_s, keyOf(key)}, {u"server"_s, service}, {u"xdg:schema"_s, u"org.qt.keychain"_s}};
    }

    const QString service;
    SecretService secretService;
    Jobs jobs;
};

template <typename Job> Job *OsKeychain::Private::make(const QString &key) const
{
    auto *job = new Job(service);
    job->setKey(keyOf(key));
    return job;
}

base::Future<Done> OsKeychain::Private::probe()
{
    return base::andThen(secretService.isUsed(), this,
        [this](bool used) { return used ? secretService.probe() : base::ready<Done>(Done()); });
}

// QtKeychain writes what it is given in base64.
base::Future<crypto::Secret> OsKeychain::Private::readFromService(const QString &key)
{
    auto written = attributes(key);
    written.insert(u"type"_s, u"base64"_s);
    return secretService.read(written);
}

base::Future<bool> OsKeychain::Private::holds(const QString &key)
{
    return base::andThen(secretService.isUsed(), this, [this, key](bool used) {
        if (!used)
            return base::ready<bool>(true); // the job will tell
        return secretService.holds(attributes(key));
    });
}

base::Future<Done> OsKeychain::Private::isThere(const QString &key)
{
    return base::andThen(holds(key), this,
        [](bool there) { return there ? base::Result<Done>(Done()) : base::Result<Done>(absent()); });
}

base::Future<Done> OsKeychain::Private::confirmAbsent(const QString &key)
{
    return base::andThen(secretService.isUsed(), this, [this, key](bool used) {
        if (!used)
            return base::ready<Done>(Done());
        return base::andThen(holds(key), this, [](bool there) -> base::Result<Done> {
            if (there)
                return base::failure(Error::Kind::KeychainRefused, u"keychain.refused"_s);
            return Done();
        });
    });
}

OsKeychain::OsKeychain(const QString &service, std::chrono::milliseconds deadline)
    : d(std::make_unique<Private>(service, deadline))
{
}

OsKeychain::~OsKeychain() = default;

base::Future<Done> OsKeychain::probe()
{
    return d->probe();
}

base::Future<crypto::Secret> OsKeychain::read(const QString &key)
{
    return base::andThen(d->secretService.isUsed(), d.get(), [d = d.get(), key](bool used) {
        return used ? d->readFromService(key) : d->jobs.run(base::ready<Done>(Done()), [d, key] {
            return d->make<QKeychain::ReadPasswordJob>(key);
        });
    });
}

base::Future<Done> OsKeychain::write(const QString &key, const crypto::Secret &secret)
{
    const auto make = [d = d.get(), key, secret] {
        auto *job = d->make<QKeychain::WritePasswordJob>(key);
        // The job works on the secret's own bytes, which live as long as this connection of it.
        job->setBinaryData(QByteArray::fromRawData(secret.reveal().data(), secret.reveal().size()));
        QObject::connect(job, &QObject::destroyed, job, [secret] {});
        return job;
    };
    return base::andThen(d->jobs.run(d->probe(), make), d.get(),
        [](const crypto::Secret &) { return base::Result<Done>(Done()); });
}

base::Future<Done> OsKeychain::remove(const QString &key)
{
    const auto removed = d->jobs.run(
        d->isThere(key), [d = d.get(), key] { return d->make<QKeychain::DeletePasswordJob>(key); });
    const auto tried
        = base::recover(removed, d.get(), [](const Error &error) -> base::Result<crypto::Secret> {
              if (error.kind == Error::Kind::NotFound)
                  return crypto::Secret();
              return base::Failure(error);
          });
    return base::andThen(
        tried, d.get(), [d = d.get(), key](const crypto::Secret &) { return d->confirmAbsent(key); });
}

base::Future<Done> OsKeychain::unlock()
{
    return base::andThen(d->secretService.isUsed(), d.get(),
        [d = d.get()](bool used) { return used ? d->secretService.unlock() : base::ready<Done>(Done()); });
}

} // namespace keychain
