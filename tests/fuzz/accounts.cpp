// SPDX-License-Identifier: GPL-3.0-or-later
// The file that remembers accounts.
#include "accounts/accountsfile.h"
#include "file.h"
#include "fuzz.h"

using accounts::Account;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static FuzzedFile file;
    file.write({data, qsizetype(size)});
    const auto content = accounts::AccountsFile(file.path()).read();
    if (!content) {
        mustHold(content.error().code == QLatin1String("accounts.newer"));
        return 0;
    }
    for (const Account &account : content->accounts) {
        mustHold(!account.id.isEmpty());
        const auto again = Account::fromJson(account.toJson());
        mustHold(again && again->toJson() == account.toJson());
        mustHold(account.isSameServer(*again));
        account.name(), account.provider(), account.route();
    }
    return 0;
}
