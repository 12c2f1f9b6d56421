// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/request.h"

#include <QJsonObject>

namespace demo {

// One HTTP response. Whatever it says, nobody keeps it and the connection ends with it.
struct Response
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    Headers headers = {}; // besides those that every response has

    QByteArray toBytes() const;
};

Response json(const QJsonObject &object, int status = 200);
Response plain(int status); // its reason phrase as text
Response methodNotAllowed(const QByteArray &allowed);

// RFC 6749 section 5.2; 401 for a client that isn't known
Response refusal(const char *error, const char *description);

} // namespace demo
