// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/caller.h"

#include "front/gitrequest.h"
#include "front/json.h"
#include "front/secret.h"
#include "front/stream.h"
#include "front/text.h"

#include <algorithm>
#include <cstdlib>

namespace front {

namespace {

constexpr std::size_t longestServer = 4 * 1024; // bytes

// What is to be stored holds a password, of which nothing stays.
void ignoreInput()
{
    char ignored[4096];
    while (readSome(standardInput, ignored, sizeof ignored) > 0)
        continue;
    cleanse(ignored, sizeof ignored);
}

Outcome<Caller> readDocker()
{
    constexpr Failure notUnderstood {"docker.request"};
    std::string input;
    std::size_t end = input.npos;
    while (end == input.npos && input.size() <= longestServer) {
        char read[longestServer];
        const std::ptrdiff_t count = readSome(standardInput, read, sizeof read);
        if (count < 0)
            return notUnderstood;
        input.append(read, static_cast<std::size_t>(count));
        end = count == 0 ? input.size() : input.find('\n');
    }
    input.resize(std::min(end, input.size()));
    if (input.empty() || input.size() > longestServer || !isUtf8(input) || hasControl(input))
        return notUnderstood;
    Caller caller;
    caller.server = std::move(input);
    return caller;
}

Outcome<Caller> readKubernetes()
{
    constexpr std::string_view usual = "client.authentication.k8s.io/v1";
    constexpr std::string_view early = "client.authentication.k8s.io/v1beta1";
    Caller caller;
    caller.apiVersion = usual;
    const char *const text = std::getenv("KUBERNETES_EXEC_INFO");
    if (!text)
        return caller;
    const auto info = Object::read(text);
    if (!info)
        return Failure {"kubernetes.info"};
    const std::string_view version = info->text("apiVersion").value_or(std::string_view());
    if (version != usual && version != early)
        return Failure {"kubernetes.version"};
    caller.apiVersion = version;
    return caller;
}

} // namespace

Outcome<Caller> readCaller(const Wish &wish)
{
    using Command = Wish::Command;
    if (wish.verb == Wish::Verb::Store || wish.verb == Wish::Verb::Erase)
        ignoreInput();
    if (wish.verb != Wish::Verb::Get)
        return Caller();
    switch (wish.command) {
    case Command::Git:
        return readGit();
    case Command::Docker:
        return readDocker();
    case Command::Kubernetes:
        return readKubernetes();
    default:
        return Caller();
    }
}

} // namespace front
