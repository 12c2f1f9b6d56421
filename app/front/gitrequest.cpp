// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/gitrequest.h"

#include "front/secret.h"
#include "front/stream.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace front {

namespace {

constexpr std::size_t largest = 64 * 1024; // bytes

// The lines without the empty one that ends them, each with its line feed, the last perhaps without. They may
// hold a password. Nothing where there are too many or they can't be read.
std::optional<Secret> readLines()
{
    Secret lines;
    for (std::size_t start = 0; start <= largest; start = lines.size()) {
        constexpr std::size_t piece = 4096;
        lines.resize(start + piece);
        const std::ptrdiff_t count = readSome(standardInput, lines.data() + start, piece);
        if (count < 0)
            return std::nullopt;
        lines.resize(start + static_cast<std::size_t>(count));
        const std::string_view all = reveal(lines);
        const std::size_t end = all.starts_with('\n') ? 0 : all.find("\n\n", start == 0 ? 0 : start - 1);
        if (count == 0 || end != all.npos) {
            lines.resize(std::min(lines.size(), end));
            return lines.size() <= largest ? std::optional(std::move(lines)) : std::nullopt;
        }
    }
    return std::nullopt;
}

struct Request
{
    std::string_view protocol;
    std::string_view host;
    bool takesAuthType = false; // git does
    bool takesBearer = false; // the server says so
};

// RFC 9110 section 11.6.1: challenges, each a scheme and perhaps its parameters, between commas.
bool offersBearer(std::string_view challenges)
{
    constexpr std::string_view bearer = "bearer";
    bool isQuoted = false;
    std::string word; // since the last comma
    for (std::size_t at = 0; at <= challenges.size(); ++at) {
        const char c = at < challenges.size() ? challenges[at] : ',';
        const bool isEnd = c == ' ' || c == '\t' || (c == ',' && !isQuoted);
        if (isEnd && word == bearer)
            return true;
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == '\\' && isQuoted)
            ++at;
        if (c == ',' && !isQuoted)
            word.clear();
        else if (!isEnd || !word.empty())
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return false;
}

// As git reads it: of a key that comes again the last value counts, an empty one empties a list.
bool take(std::string_view line, Request &request)
{
    const std::size_t equals = line.find('=');
    if (equals == line.npos || equals == 0)
        return false;
    const std::string_view key = line.substr(0, equals), value = line.substr(equals + 1);
    if (key == "protocol")
        request.protocol = value;
    if (key == "host")
        request.host = value;
    if (key == "capability[]")
        request.takesAuthType = !value.empty() && (request.takesAuthType || value == "authtype");
    if (key == "wwwauth[]")
        request.takesBearer = !value.empty() && (request.takesBearer || offersBearer(value));
    return true;
}

std::optional<Request> understand(std::string_view lines)
{
    constexpr std::string_view forbidden("\r\0", 2);
    if (lines.find_first_of(forbidden) != lines.npos)
        return std::nullopt;
    Request request;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        if (!take(lines.substr(0, end), request))
            return std::nullopt;
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return request;
}

// This computer, with or without a port.
bool isLoopback(std::string_view host)
{
    for (const std::string_view name : {"127.0.0.1", "[::1]", "localhost"}) {
        if (!host.starts_with(name))
            continue;
        const std::string_view port = host.substr(name.size());
        if (port.empty())
            return true;
        if (port[0] == ':' && port.size() > 1 && port.find_first_not_of("0123456789", 1) == port.npos)
            return true;
    }
    return false;
}

} // namespace

Outcome<Caller> readGit()
{
    const auto lines = readLines();
    const auto request = lines ? understand(reveal(*lines)) : std::nullopt;
    if (!request)
        return Failure {"git.request"};
    if (request->protocol != "https" && (request->protocol != "http" || !isLoopback(request->host)))
        return Failure {"git.protocol"};
    Caller caller;
    caller.takesBearer = request->takesAuthType && request->takesBearer;
    return caller;
}

} // namespace front
