// SPDX-License-Identifier: GPL-3.0-or-later
// The files of preferences: an administrator's, and a person's.
#include "accounts/preferences.h"
#include "accounts/policy.h"
#include "file.h"
#include "fuzz.h"

using accounts::Preferences;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static FuzzedFile file;
    file.write({data, qsizetype(size)});
    const auto policy = accounts::Policy::read(file.path());
    mustTell(policy);
    Preferences defaults;
    if (policy) {
        defaults = Preferences::of(policy->preferences, {});
        mustHold(policy->allowedIssuers || policy->allows(QStringLiteral("https://id.example")));
        policy->allows({}, {QUrl(QStringLiteral("https://id.example/token"))});
    }
    const Preferences::Read read = Preferences::read(file.path(), defaults);
    if (read.fault)
        mustTell(*read.fault);
    mustHold(read.preferences.clipboard >= Preferences::shortestLoan
        && read.preferences.clipboard <= Preferences::longestLoan);
    mustHold(read.fault || read.preferences.network.checkProxy());
    return 0;
}
