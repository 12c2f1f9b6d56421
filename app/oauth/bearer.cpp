// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/bearer.h"

#include "oauth/dpop.h"
#include "oauth/endpoint.h"

#include <algorithm>

namespace oauth {

base::Result<base::HttpRequest> bearerRequest(
    const QUrl &resource, const crypto::Secret &token, const crypto::Secret &proofKey)
{
    // The grammar asks for less; servers hand out more. Blanks and control characters end a header's value.
    const QByteArrayView bytes = token.reveal();
    const auto unfit = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c < 0x21 || c > 0x7e; });
    if (bytes.isEmpty() || unfit != bytes.end()) {
        return base::failure(base::Error::Kind::BadInput, QStringLiteral("bearer.characters"), {},
            QString::number(unfit - bytes.begin() + 1), shownHost(resource));
    }
    base::HttpRequest request;
    request.url = resource.adjusted(QUrl::RemoveFragment);
    addAccessToken(request, token, proofKey);
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("*/*")));
    return request;
}

} // namespace oauth
