// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sentences.h"

#include <QCoreApplication>
#include <array>

namespace explain {

namespace {

using enum Sentences::Rest;

// clang-format off
// Ways in without a browser on this computer.
constexpr std::array table {
    Sentences {"device.not_offered", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 has no way to sign in with another device."),
        QT_TRANSLATE_NOOP("words", "It names no device authorization endpoint (RFC 8628)."),
        QT_TRANSLATE_NOOP("words", "Sign in with the browser.")},
    Sentences {"device.expired", NothingSaved,
        QT_TRANSLATE_NOOP("words", "The code was not entered in time."),
        QT_TRANSLATE_NOOP("words", "%3 gave it for a while only."),
        QT_TRANSLATE_NOOP("words", "Try again, and enter the new code on the other device.")},
    Sentences {"device.status", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 gave no code."),
        QT_TRANSLATE_NOOP("words", "It answered with status %2."),
        QT_TRANSLATE_NOOP("words", "Sign in with the browser, or ask whoever runs the provider.")},
    Sentences {"device.html", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 answered with a page where a code belongs."),
        QT_TRANSLATE_NOOP("words", "The answer is %2, not JSON."),
        QT_TRANSLATE_NOOP("words", "Check the device endpoint, and whether a network wants you to sign in first.")},
    Sentences {"device.json", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 answered with something that isn't the code."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Try again; if it stays so, tell whoever runs the provider.")},
    Sentences {"device.missing", NothingSaved,
        QT_TRANSLATE_NOOP("words", "The answer of %3 lacks something."),
        QT_TRANSLATE_NOOP("words", "It has no %1 that could be used."),
        QT_TRANSLATE_NOOP("words", "Tell whoever runs the provider (RFC 8628, section 3.2).")},
    Sentences {"device.user_code", NothingSaved,
        QT_TRANSLATE_NOOP("words", "The code of %3 can't be typed."),
        QT_TRANSLATE_NOOP("words", "It is “%2”: too long, or with characters that can't be seen."),
        QT_TRANSLATE_NOOP("words", "Tell whoever runs the provider.")},
    Sentences {"device.uri", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 sends you to an address that isn't safe."),
        QT_TRANSLATE_NOOP("words", "Its %1 is “%2”, and only https is opened."),
        QT_TRANSLATE_NOOP("words", "Tell whoever runs the provider.")},
    Sentences {"device.interval", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 wants to be asked less often than its code lives."),
        QT_TRANSLATE_NOOP("words", "The code lives %1, and it wants %2 between two questions."),
        QT_TRANSLATE_NOOP("words", "Sign in with the browser, and tell whoever runs the provider.")},
    Sentences {"redirect.pasted", Unsaid,
        QT_TRANSLATE_NOOP("words", "This is not the address that the sign-in ends on."),
        QT_TRANSLATE_NOOP("words", "It has to begin with %1, but it is “%2”."),
        QT_TRANSLATE_NOOP("words", "Copy the whole address from the browser in which you signed in.")},
    Sentences {"redirect.no_address", Unsaid,
        QT_TRANSLATE_NOOP("words", "This is not the address that the sign-in ends on."),
        QT_TRANSLATE_NOOP("words", "It has to begin with %1."),
        QT_TRANSLATE_NOOP("words", "Copy the whole address from the browser in which you signed in.")},
    Sentences {"redirect.without_answer", Unsaid,
        QT_TRANSLATE_NOOP("words", "This address holds no answer."),
        QT_TRANSLATE_NOOP("words", "What comes after the question mark is missing."),
        QT_TRANSLATE_NOOP("words", "Copy the whole address from the browser, to its very end.")},
    Sentences {"redirect.without_state", Unsaid,
        QT_TRANSLATE_NOOP("words", "This address was cut, or it belongs to no sign-in of yours."),
        QT_TRANSLATE_NOOP("words", "Its state is missing."),
        QT_TRANSLATE_NOOP("words", "Copy the whole address from the browser, to its very end.")},
    Sentences {"redirect.other_sign_in", Unsaid,
        QT_TRANSLATE_NOOP("words", "This address belongs to another sign-in."),
        QT_TRANSLATE_NOOP("words", "Its state isn't the one that was sent."),
        QT_TRANSLATE_NOOP("words", "Use the browser that was opened last, or open the link again.")},
};
// clang-format on

} // namespace

std::span<const Sentences> signInWords()
{
    return table;
}

} // namespace explain
