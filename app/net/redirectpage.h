// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace net {

// What the browser shows at the end of a sign-in, or to a stranger. Fixed texts: nothing of the request.
enum class RedirectPage { SignedIn, Refused, Failed, SeeProgram, NotHere };

QByteArray redirectAnswer(int status, RedirectPage page); // a whole HTTP answer
QByteArray redirectTo(const QByteArray &path); // 303 to a path of our own

} // namespace net
