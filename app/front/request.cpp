// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/request.h"

#include "front/json.h"

namespace front {

Secret request(const Wish &wish)
{
    Secret line {'{'};
    addMember(line, "cloakroom", 1);
    addMember(line, "get", wish.isForIdToken ? "id_token" : "access_token");
    addMember(line, "account", wish.account);
    if (wish.minValid)
        addMember(line, "min_valid", *wish.minValid);
    if (!wish.scope.empty())
        addMember(line, "scope", wish.scope);
    if (!wish.resource.empty())
        addMember(line, "resource", wish.resource);
    if (wish.command == Wish::Command::Proof) {
        addMember(line, "htm", wish.method);
        addMember(line, "htu", wish.url);
        if (!wish.nonce.empty())
            addMember(line, "nonce", wish.nonce);
    }
    append(line, "}\n");
    return line;
}

} // namespace front
