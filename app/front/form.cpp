// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/form.h"

#include "front/json.h"

#include <string>

namespace front {

namespace {

constexpr std::string_view usualUser
    = "oauth2"; // a user name that GitHub and GitLab, among others, take with a token

void addIfAny(Secret &object, std::string_view name, const Secret &text)
{
    if (!text.empty())
        addMember(object, name, reveal(text));
}

void addLine(Secret &text, std::string_view key, std::string_view value)
{
    append(text, key);
    append(text, value);
    append(text, "\n");
}

std::string_view userOf(const Wish &wish)
{
    return wish.userName.empty() ? usualUser : std::string_view(wish.userName);
}

Secret json(const Wish &wish, const Grant &grant)
{
    Secret account {'{'};
    addMember(account, "id", reveal(grant.accountId));
    addMember(account, "name", reveal(grant.accountName));
    append(account, "}");
    Secret object {'{'};
    addMember(object, wish.isForIdToken ? "id_token" : "access_token", reveal(grant.token));
    addMember(object, "token_type", reveal(grant.type));
    if (grant.expires)
        addMember(object, "exp", *grant.expires);
    addIfAny(object, "expires_at", grant.expiresAt);
    addIfAny(object, "scope", grant.scope);
    addIfAny(object, "proof", grant.proof);
    addObject(object, "account", account);
    append(object, "}\n");
    return object;
}

Secret plain(const Wish &wish, const Grant &grant)
{
    Secret line;
    if (wish.asHeader) {
        append(line, "Authorization: ");
        append(line, reveal(grant.type));
        append(line, " ");
    }
    addLine(line, reveal(grant.token), {});
    return line;
}

// RFC 9449 section 7.1: the token and its proof are a header each.
Secret proof(const Wish &wish, const Grant &grant)
{
    Secret lines = wish.asHeader ? plain(wish, grant) : Secret();
    addLine(lines, wish.asHeader ? "DPoP: " : "", reveal(grant.proof));
    return lines;
}

Secret git(const Wish &wish, const Caller &caller, const Grant &grant)
{
    Secret lines;
    if (caller.takesBearer && !wish.asBasic && wish.userName.empty()) {
        addLine(lines, "capability[]=", "authtype");
        addLine(lines, "authtype=", reveal(grant.type));
        addLine(lines, "credential=", reveal(grant.token));
        addLine(lines, "ephemeral=", "1");
    } else {
        addLine(lines, "username=", userOf(wish));
        addLine(lines, "password=", reveal(grant.token));
    }
    if (grant.expires)
        addLine(lines, "password_expiry_utc=", std::to_string(*grant.expires));
    return lines;
}

Secret docker(const Wish &wish, const Caller &caller, const Grant &grant)
{
    Secret object {'{'};
    addMember(object, "ServerURL", caller.server);
    addMember(object, "Username", userOf(wish));
    addMember(object, "Secret", reveal(grant.token));
    append(object, "}\n");
    return object;
}

Secret kubernetes(const Caller &caller, const Grant &grant)
{
    Secret status {'{'};
    addIfAny(status, "expirationTimestamp", grant.expiresAt);
    addMember(status, "token", reveal(grant.token));
    append(status, "}");
    Secret object {'{'};
    addMember(object, "apiVersion", caller.apiVersion);
    addMember(object, "kind", "ExecCredential");
    addObject(object, "status", status);
    append(object, "}\n");
    return object;
}

Secret credentialProcess(const Wish &wish, const Grant &grant)
{
    Secret object {'{'};
    addMember(object, "Version", 1);
    addMember(object, wish.isForIdToken ? "IdToken" : "AccessToken", reveal(grant.token));
    addMember(object, "TokenType", reveal(grant.type));
    addIfAny(object, "Expiration", grant.expiresAt);
    append(object, "}\n");
    return object;
}

} // namespace

Secret inForm(const Wish &wish, const Caller &caller, const Grant &grant)
{
    switch (wish.command) {
    case Wish::Command::Git:
        return git(wish, caller, grant);
    case Wish::Command::Docker:
        return docker(wish, caller, grant);
    case Wish::Command::Kubernetes:
        return kubernetes(caller, grant);
    case Wish::Command::CredentialProcess:
        return credentialProcess(wish, grant);
    case Wish::Command::Proof:
        return wish.asJson ? json(wish, grant) : proof(wish, grant);
    default:
        return wish.asJson ? json(wish, grant) : plain(wish, grant);
    }
}

} // namespace front
