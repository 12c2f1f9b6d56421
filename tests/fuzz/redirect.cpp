// SPDX-License-Identifier: GPL-3.0-or-later
// The browser's way back, however it comes in pieces, and what it says.
#include "fuzz.h"
#include "net/redirectrequest.h"
#include "oauth/authorizationendpoint.h"
#include "oauth/signedanswer.h"

#include <algorithm>

using base::Parameters;
using net::RedirectRequest;
using Progress = RedirectRequest::Progress;

namespace {

bool areSame(const RedirectRequest &a, const RedirectRequest &b)
{
    return a.method() == b.method() && a.path() == b.path() && a.query() == b.query() && a.host() == b.host();
}

void mustAgree(Progress whole, const RedirectRequest &request, QByteArrayView text, qsizetype split)
{
    RedirectRequest pieces;
    pieces.add(text.first(split));
    mustHold(pieces.add(text.sliced(split)) == whole);
    mustHold(whole != Progress::Whole || areSame(pieces, request));
}

void accept(const QByteArray &query)
{
    static const oauth::AuthorizationRequest request(
        {}, {}, QUrl(QStringLiteral("http://127.0.0.1/callback")));
    const auto answer = base::parseForm(query);
    mustTell(answer);
    if (!answer)
        return;
    mustHold(base::parseForm(base::formEncoded(*answer)) == answer);
    mustHold(!request.isMine(*answer) && !request.accept(*answer));
    oauth::unwrapped(*answer);
    Parameters mine = *answer;
    mine.append({QStringLiteral("state"), request.state()});
    const auto code = request.accept(mine);
    mustTell(code);
    if (code) {
        mustHold(request.isMine(mine));
        mustHold(base::valuesOf(mine, QStringLiteral("code")) == QStringList(code->value().revealText()));
        for (const QString &error : base::valuesOf(mine, QStringLiteral("error")))
            mustHold(error.isEmpty()); // RFC 6749 section 3.1: as if it were omitted
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype mostSplits = 64;
    const QByteArrayView text(data, qsizetype(size));
    RedirectRequest request;
    const Progress whole = request.add(text);
    RedirectRequest bytewise;
    Progress last = Progress::More;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const Progress now = bytewise.add(text.sliced(at, 1));
        mustHold(last == Progress::More || now == last);
        last = now;
    }
    mustHold(last == whole);
    const qsizetype step = std::max<qsizetype>(1, text.size() / mostSplits);
    for (qsizetype split = 0; split <= text.size(); split += step)
        mustAgree(whole, request, text, split);
    if (whole == Progress::Whole) {
        mustHold(areSame(bytewise, request) && request.path().startsWith('/') && !request.host().isEmpty());
        accept(request.query());
    }
    return 0;
}
