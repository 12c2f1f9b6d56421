// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace front {

// What the command line asks for. Its texts are UTF-8 without control characters.
struct Wish
{
    enum class Command { Token, Run, Git, Docker, Kubernetes, CredentialProcess, Proof };
    enum class Verb { Get, Store, Erase, List };

    Command command = Command::Token;
    Verb verb = Verb::Get; // of git and docker
    std::string account; // never empty
    bool isForIdToken = false;
    std::optional<long long> minValid; // seconds, at most 30 days
    std::string scope; // empty where none was given, as are the two below
    std::string resource;
    std::string userName;
    std::string method; // of proof, as the two below
    std::string url; // empty where none was given
    std::string nonce;
    bool asHeader = false;
    bool asJson = false;
    bool asBasic = false;
    std::string variable; // of run, what the token is called in the environment
    char *const *program = nullptr; // of run, ends with a null pointer, lives as long as the command line
};

// Nothing where the command isn't one of these, or isn't quite right.
std::optional<Wish> parse(int count, char *const arguments[]);

} // namespace front
