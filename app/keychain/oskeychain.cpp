// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/oskeychain.h"

#include "keychain/jobs.h"
#include "keychain/kwallet.h"
#include "keychain/secretservice.h"

using namespace Qt::StringLiterals;

namespace keychain {

using base::Done;
using base::Error;

// The Secret Service is asked directly: QtKeychain says "not found" of a locked entry and "deleted" of one it
// left, and reads on another connection than it would be unlocked on. KWallet is asked before each job
// whether it is open, as the job would put a question to the person. Whether an entry is gone is read, there,
// too.
class OsKeychain::Private : public QObject
{
public:
    Private(const QString &name, std::chrono::milliseconds deadline)
        : service(name)
        , secretService(deadline)
        , wallet(name, deadline)
        , jobs(deadline)
    {
    }

    template <typename Job> Job *make(const QString &key) const;

    // Where QtKeychain stores.
    enum class Place {
        SecretService,
        KWallet,
        System // of macOS or Windows
    };

    base::Future<Place> place();
    base::Future<Done> probe();
    base::Future<crypto::Secret> read(const QString &key);
    base::Future<Done> write(const QString &key, const crypto::Secret &secret);
    base::Future<Done> remove(const QString &key);
    base::Future<Done> confirmAbsent(const QString &key);

    // Windows names an entry by its key alone, so the program's name is in there too.
    QString keyOf(const QString &key) const { return service + u'/' + key; }

    SecretService::Attributes attributes(const QString &key) const
    {
        // Not by its schema: gnome-keyring knows that of no collection that it didn't open yet.
        return {{u"user"_s, keyOf(key)}, {u"server"_s, service}};
    }

    const QString service;
    SecretService secretService;
    KWallet wallet;
    Jobs jobs;
};

template <typename Job> Job *OsKeychain::Private::make(const QString &key) const
{
    auto *job = new Job(service);
    job->setKey(keyOf(key));
    return job;
}

base::Future<OsKeychain::Private::Place> OsKeychain::Private::place()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return base::andThen(wallet.isUsed(), this,
        [](bool used) { return base::Result<Place>(used ? Place::KWallet : Place::SecretService); });
#else
    return base::ready<Place>(Place::System);
#endif
}

base::Future<Done> OsKeychain::Private::probe()
{
    return base::andThen(place(), this, [this](Place where) {
        return where == Place::SecretService ? secretService.probe()
            : where == Place::KWallet        ? wallet.probe()
                                             : base::ready<Done>(Done());
    });
}

base::Future<crypto::Secret> OsKeychain::Private::read(const QString &key)
{
    return base::andThen(place(), this, [this, key](Place where) {
        return where == Place::SecretService
            ? secretService.read(attributes(key))
            : jobs.run(probe(), [this, key] { return make<QKeychain::ReadPasswordJob>(key); });
    });
}

base::Future<Done> OsKeychain::Private::write(const QString &key, const crypto::Secret &secret)
{
    return base::andThen(place(), this, [this, key, secret](Place where) {
        if (where == Place::SecretService)
            return secretService.write(attributes(key), keyOf(key), secret);
        const auto written = jobs.run(probe(), [this, key, secret] {
            auto *job = make<QKeychain::WritePasswordJob>(key);
            // The job works on the secret's own bytes, which live as long as this connection of it.
            job->setBinaryData(QByteArray::fromRawData(secret.reveal().data(), secret.reveal().size()));
            QObject::connect(job, &QObject::destroyed, job, [secret] {});
            return job;
        });
        return base::andThen(
            written, this, [](const crypto::Secret &) { return base::Result<Done>(Done()); });
    });
}

base::Future<Done> OsKeychain::Private::remove(const QString &key)
{
    return base::andThen(place(), this, [this, key](Place where) {
        if (where == Place::SecretService)
            return secretService.remove(attributes(key));
        const auto removed
            = jobs.run(probe(), [this, key] { return make<QKeychain::DeletePasswordJob>(key); });
        const auto tried
            = base::recover(removed, this, [](const Error &error) -> base::Result<crypto::Secret> {
                  if (error.kind == Error::Kind::NotFound)
                      return crypto::Secret();
                  return base::Failure(error);
              });
        return base::andThen(tried, this, [this, key](const crypto::Secret &) { return confirmAbsent(key); });
    });
}

base::Future<Done> OsKeychain::Private::confirmAbsent(const QString &key)
{
    const auto found = base::andThen(read(key), this, [](const crypto::Secret &) -> base::Result<Done> {
        return base::failure(Error::Kind::KeychainRefused, u"keychain.refused"_s);
    });
    return base::recover(found, this, [](const Error &error) -> base::Result<Done> {
        if (error.kind == Error::Kind::NotFound)
            return Done();
        return base::Failure(error);
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
    return d->read(key);
}

base::Future<Done> OsKeychain::write(const QString &key, const crypto::Secret &secret)
{
    return d->write(key, secret);
}

base::Future<Done> OsKeychain::remove(const QString &key)
{
    return d->remove(key);
}

base::Future<Done> OsKeychain::unlock()
{
    using Place = Private::Place;
    return base::andThen(d->place(), d.get(), [d = d.get()](Place where) {
        return where == Place::SecretService ? d->secretService.unlock({{u"server"_s, d->service}})
            : where == Place::KWallet        ? d->wallet.unlock()
                                             : base::ready<Done>(Done());
    });
}

} // namespace keychain
