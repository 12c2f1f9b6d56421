// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace explain {

// What is said about one code, in English, to be translated in the context "words". %1 is what was expected,
// %2 what came, %3 who said it.
struct Sentences
{
    // What someone might fear otherwise, said where it is true whatever the person was doing.
    enum class Rest : std::uint8_t { Unsaid, NothingSaved, NothingLost };

    const char *code;
    Rest rest;
    const char *what;
    const char *why; // none: made of what was expected and what came
    const char *next; // none: by the kind of the failure
};

// What a connection failed of, by the word that net/ has for it.
struct Reason
{
    const char *found;
    const char *why;
    const char *next = nullptr; // none: that of the code
};

std::span<const Sentences> serverWords(); // error codes of RFC 6749 and its kin
std::span<const Sentences> answerWords(); // addresses, connections, answers that break the protocol
std::span<const Sentences> checkWords(); // tokens, keys and signatures that aren't right
std::span<const Sentences> signInWords(); // ways in without a browser here
std::span<const Sentences> clientWords(); // who asks, what is sent ahead or signed, further tokens
std::span<const Sentences> handOutWords(); // the lock, other programs that ask for tokens
std::span<const Sentences> homeWords(); // keychain, browser, files: this computer
std::span<const Reason> connectionReasons(); // of the codes http.*

} // namespace explain
