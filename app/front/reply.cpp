// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/reply.h"

#include "front/json.h"
#include "front/text.h"

#include <charconv>

namespace front {

namespace {

constexpr Failure broken {"agent.broken"};
constexpr int unusable = 2;

template <typename Integer> std::optional<Integer> integer(std::string_view written)
{
    Integer number = 0;
    const char *const end = written.data() + written.size();
    const auto [stop, error] = std::from_chars(written.data(), end, number);
    return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

// False where a member of that name is no text. One that may be absent stays empty.
bool take(const Object &from, std::string_view name, Secret &to)
{
    const auto text = from.text(name);
    if (text)
        append(to, *text);
    return text || !from.has(name);
}

bool takeExpiry(const Object &from, Grant &grant)
{
    if (!from.has("exp"))
        return true;
    grant.expires = integer<long long>(from.number("exp").value_or(std::string_view()));
    return grant.expires && *grant.expires >= 0;
}

bool isForOneLine(const Secret &text)
{
    return !text.empty() && !hasControl(reveal(text));
}

std::optional<Grant> readGrant(const Object &reply)
{
    Grant grant;
    const auto account = reply.object("account");
    const bool isWhole = account && take(*account, "id", grant.accountId)
        && take(*account, "name", grant.accountName) && take(reply, "token", grant.token)
        && take(reply, "token_type", grant.type) && take(reply, "expires_at", grant.expiresAt)
        && take(reply, "scope", grant.scope) && take(reply, "proof", grant.proof)
        && take(reply, "note", grant.note) && takeExpiry(reply, grant);
    // Who asked puts them into a line of his own: a header, a variable, a credential.
    if (!isWhole || !isForOneLine(grant.token) || !isForOneLine(grant.type))
        return std::nullopt;
    if (hasControl(reveal(grant.proof)) || grant.accountId.empty() || grant.accountName.empty())
        return std::nullopt;
    return grant;
}

std::optional<Refusal> readRefusal(const Object &reply)
{
    const auto code = reply.text("error");
    const auto message = reply.text("message");
    if (!code || !message)
        return std::nullopt;
    const int status = integer<int>(reply.number("status").value_or(std::string_view())).value_or(unusable);
    std::string sentence = onOneLine(*message);
    sentence.append(" [").append(onOneLine(*code)).append("]");
    return Refusal {std::move(sentence), status >= 1 && status <= 125 ? status : unusable};
}

} // namespace

std::variant<Grant, Refusal, Failure> readReply(std::string_view line, bool wantsProof)
{
    const auto reply = Object::read(line);
    const auto version = reply ? reply->number("cloakroom") : std::nullopt;
    if (!version)
        return broken;
    if (*version != "1")
        return Failure {"agent.version"};
    if (reply->has("error")) {
        auto refusal = readRefusal(*reply);
        return refusal ? std::variant<Grant, Refusal, Failure>(std::move(*refusal)) : broken;
    }
    auto grant = readGrant(*reply);
    if (grant && wantsProof && grant->proof.empty())
        return Failure {"agent.version"};
    return grant ? std::variant<Grant, Refusal, Failure>(std::move(*grant)) : broken;
}

} // namespace front
