// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace net {

// A request to the loopback address, read piece by piece: HTTP/1 as browsers write it, RFC 9112, and nothing
// more lenient. Bytes behind the head are ignored; a body is refused.
class RedirectRequest
{
public:
    static constexpr qsizetype longestLine = 16 << 10; // the request line, bytes
    static constexpr qsizetype largestHead = 16 << 10; // the header lines together, bytes
    static constexpr int mostHeaders = 100;

    enum class Progress { More, Whole, Broken };

    Progress add(QByteArrayView bytes); // the same answer for ever once it isn't More

    // Of a whole request.
    const QByteArray &method() const { return m_method; }
    const QByteArray &path() const { return m_path; } // as it came, percent-encoding untouched
    const QByteArray &query() const { return m_query; }
    const QByteArray &host() const { return m_host; }

private:
    Progress readOn();
    bool readRequestLine(QByteArrayView line);
    bool readHeaders(QByteArrayView lines);
    bool readHeader(QByteArrayView line);

    QByteArray m_received;
    Progress m_progress = Progress::More;
    qsizetype m_lineEnd = -1;
    qsizetype m_searched = 0; // no end of line or head before this
    QByteArray m_method;
    QByteArray m_path;
    QByteArray m_query;
    QByteArray m_host;
};

} // namespace net
