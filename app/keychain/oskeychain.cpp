// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/oskeychain.h"

#include "keychain/jobs.h"
#include "keychain/kwallet.h"
#include "keychain/secretservice.h"

using namespace Qt::StringLiterals;

namespace keychain {

using base::Done;
using base::Error;

// The Secret Service is read from directly, and asked before and after each job: QtKeychain says "not found"
// of a locked entry and "deleted" of one it left. KWallet is asked before each job whether it is open, as the
// job would put a question to the person. Whether an entry is gone is read, everywhere.
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
    base::Future<crypto::Secret> readFromService(const QString &key);
    base::Future<Done> mayRemove(const QString &key); // or it is absent
    base::Future<Done> confirmAbsent(const QString &key);

    // Windows names an entry by its key alone, so the program's name is in there too.
    QString keyOf(const QString &key) const { return service + u'/' + key; }

    SecretService::Attributes attributes(const QString &key) const
    {
        return {{u"user"_s, keyOf(key)}, {u"server"_s, service}, {u"xdg:schema"_s, u"org.qt.keychain"_s}};
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
            ? readFromService(key)
            : jobs.run(probe(), [this, key] { return make<QKeychain::ReadPasswordJob>(key); });
    });
}

// QtKeychain writes what it is given in base64.
base::Future<crypto::Secret> OsKeychain::Private::readFromService(const QString &key)
{
    auto written = attributes(key);
    written.insert(u"type"_s, u"base64"_s);
    return secretService.read(written);
}

base::Future<Done> OsKeychain::Private::mayRemove(const QString &key)
{
    return base::andThen(place(), this, [this, key](Place where) {
        if (where != Place::SecretService)
            return probe();
        return base::andThen(secretService.holds(attributes(key)), this,
            [](bool there) { return there ? base::Result<Done>(Done()) : base::Result<Done>(absent()); });
    });
}

base::Future<Done> OsKeychain::Private::confirmAbsent(const QString &key)
{
    const auto isThere = base::andThen(place(), this, [this, key](Place where) {
        if (where == Place::SecretService)
            return secretService.holds(attributes(key));
        const auto found
            = base::andThen(read(key), this, [](const crypto::Secret &) { return base::Result<bool>(true); });
        return base::recover(found, this, [](const Error &error) -> base::Result<bool> {
            if (error.kind == Error::Kind::NotFound)
                return false;
            return base::Failure(error);
        });
    });
    return base::andThen(isThere, this, [](bool there) -> base::Result<Done> {
        if (there)
            return base::failure(Error::Kind::KeychainRefused, u"keychain.refused"_s);
        return Done();
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
        d->mayRemove(key), [d = d.get(), key] { return d->make<QKeychain::DeletePasswordJob>(key); });
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
    using Place = Private::Place;
    return base::andThen(d->place(), d.get(), [d = d.get()](Place where) {
        return where == Place::SecretService ? d->secretService.unlock()
            : where == Place::KWallet        ? d->wallet.unlock()
                                             : base::ready<Done>(Done());
    });
}

} // namespace keychain
