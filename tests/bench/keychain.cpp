// SPDX-License-Identifier: GPL-3.0-or-later
// bench_keychain: a login written and read back with 10, 100 and 1,000 items in the real gnome-keyring, which
// writes its whole file each time, over libsecret's own call for the same. Ends with 1 beyond the limit.
#include "keychain/oskeychain.h"
#include "support/keyring.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <algorithm>
#include <cstdio>
#include <vector>

#undef signals // which GLib has as a name
#include <libsecret/secret.h>

namespace {

constexpr int counts[] = {10, 100, 1000};
constexpr int turns = 21;
constexpr int size = 1500; // bytes, of a login with three tokens
constexpr int least = 100; // items from which on the limit holds: with fewer a few milliseconds are much
constexpr double limit = 1.3;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "keychain: %s\n", what);
    std::exit(1);
}

template <typename T> base::Result<T> await(const base::Future<T> &future)
{
    QEventLoop loop;
    QObject context;
    std::optional<base::Result<T>> result;
    base::finally(future, &context, [&](const base::Result<T> &ended) {
        result = ended;
        loop.quit();
    });
    if (!result)
        loop.exec();
    return *result;
}

void put(keychain::SecretStore &store, int number, char letter)
{
    if (!await(store.write(QStringLiteral("item-%1").arg(number), crypto::Secret(QByteArray(size, letter)))))
        fail("the keyring takes nothing");
}

void keep(keychain::SecretStore &store, char letter)
{
    put(store, 0, letter);
    const auto read = await(store.read(QStringLiteral("item-0")));
    if (!read || *read != crypto::Secret(QByteArray(size, letter)))
        fail("the keyring gives something else");
}

// Into an item of libsecret's own kind, as secret-tool does.
void keepBare(char letter)
{
    static const SecretSchema schema = [] {
        SecretSchema made = {};
        made.name = "io.cloakroom.Bench";
        made.attributes[0] = {"name", SECRET_SCHEMA_ATTRIBUTE_STRING};
        return made;
    }();
    const QByteArray text(size, letter);
    GError *error = nullptr;
    secret_password_store_sync(&schema, SECRET_COLLECTION_DEFAULT, "bare", text.constData(), nullptr, &error,
        "name", "bare", nullptr);
    gchar *read
        = error ? nullptr : secret_password_lookup_sync(&schema, nullptr, &error, "name", "bare", nullptr);
    if (!read || text != read)
        fail("libsecret keeps nothing");
    secret_password_free(read);
}

template <typename Deed> double milliseconds(const Deed &deed)
{
    QElapsedTimer timer;
    timer.start();
    deed();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> all)
{
    std::ranges::sort(all);
    return all[all.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    support::Keyring keyring;
    if (!keyring.startBus() || !keyring.start())
        fail("gnome-keyring did not start");
    keychain::OsKeychain store(QStringLiteral("cloakroom-bench"));
    std::printf("one login kept%10s%12s%8s   (medians of %d turns; at most %.1f from %d on)\n", "libsecret",
        "cloakroom", "ratio", turns, limit, least);
    bool failed = false;
    int filled = 0;
    for (const int count : counts) {
        for (; filled < count; ++filled)
            put(store, filled, 'a');
        std::vector<double> bare;
        std::vector<double> ours;
        for (int turn = 0; turn < turns; ++turn) {
            const char letter = char('b' + turn);
            bare.push_back(milliseconds([letter] { keepBare(letter); }));
            ours.push_back(milliseconds([&] { keep(store, letter); }));
        }
        const double ratio = median(ours) / median(bare);
        failed |= count >= least && ratio > limit;
        std::printf("%5d items   %8.1f ms%9.1f ms%8.2f\n", count, median(bare), median(ours), ratio);
    }
    return failed ? 1 : 0;
}
