// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirectrequest.h"

#include <algorithm>

namespace net {

namespace {

constexpr QByteArrayView lineBreak("\r\n");
constexpr QByteArrayView headEnd("\r\n\r\n");

bool isUpperCase(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isGraphic(char c)
{
    return c > 0x20 && c < 0x7F;
}

// tchar of RFC 9110 section 5.6.2
bool isToken(char c)
{
    return isGraphic(c) && QByteArrayView("\"(),/:;<=>?@[\\]{}").indexOf(c) < 0;
}

// field-vchar of RFC 9110 section 5.5, blanks and tabs between them
bool isFieldText(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7F);
}

template <typename Test> bool consistsOf(QByteArrayView text, Test test)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), test);
}

} // namespace

RedirectRequest::Progress RedirectRequest::add(QByteArrayView bytes)
{
    if (m_progress == Progress::More) {
        m_received += bytes;
        m_progress = readOn();
        if (m_progress != Progress::More)
            m_received.clear();
    }
    return m_progress;
}

RedirectRequest::Progress RedirectRequest::readOn()
{
    if (m_lineEnd < 0) {
        m_lineEnd = m_received.indexOf(lineBreak, m_searched);
        if ((m_lineEnd < 0 ? m_received.size() : m_lineEnd) > longestLine)
            return Progress::Broken;
        m_searched = m_lineEnd < 0 ? std::max<qsizetype>(0, m_received.size() - 1) : m_lineEnd;
        if (m_lineEnd < 0)
            return Progress::More;
        if (!readRequestLine(QByteArrayView(m_received).first(m_lineEnd)))
            return Progress::Broken;
    }
    const qsizetype end = m_received.indexOf(headEnd, m_searched);
    if ((end < 0 ? m_received.size() : end) - m_lineEnd > largestHead)
        return Progress::Broken;
    m_searched = std::max(m_lineEnd, m_received.size() - 3);
    if (end < 0)
        return Progress::More;
    const QByteArrayView lines = QByteArrayView(m_received).first(end).sliced(m_lineEnd);
    return readHeaders(lines) ? Progress::Whole : Progress::Broken;
}

// RFC 9112 section 3: one blank between the parts, the target in origin-form.
bool RedirectRequest::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last)
        return false;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!consistsOf(method, isUpperCase) || !consistsOf(target, isGraphic) || !target.startsWith('/')
        || target.contains('#'))
        return false;
    if (version.size() != 8 || !version.startsWith("HTTP/1.") || !isDigit(version.back()))
        return false;
    m_method = method.toByteArray();
    const qsizetype mark = target.indexOf('?');
    m_path = target.first(mark < 0 ? target.size() : mark).toByteArray();
    m_query = mark < 0 ? QByteArray() : target.sliced(mark + 1).toByteArray();
    return true;
}

// Each line with its break in front of it.
bool RedirectRequest::readHeaders(QByteArrayView lines)
{
    for (int count = 1; !lines.isEmpty(); ++count) {
        if (count > mostHeaders)
            return false;
        lines = lines.sliced(lineBreak.size());
        const qsizetype end = lines.indexOf(lineBreak);
        const QByteArrayView line = end < 0 ? lines : lines.first(end);
        if (!readHeader(line))
            return false;
        lines = end < 0 ? QByteArrayView() : lines.sliced(end);
    }
    return !m_host.isEmpty(); // RFC 9112 section 3.2
}

bool RedirectRequest::readHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return false;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    // RFC 9112 section 5.1: no blank before the colon; section 5.2: no folded lines.
    if (!consistsOf(name, isToken) || !std::all_of(value.begin(), value.end(), isFieldText))
        return false;
    // RFC 9112 section 6: one of these announces a body.
    if (name.compare("Content-Length", Qt::CaseInsensitive) == 0)
        return value == QByteArrayView("0");
    if (name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0)
        return false;
    if (name.compare("Host", Qt::CaseInsensitive) == 0) {
        if (!m_host.isEmpty() || value.isEmpty())
            return false;
        m_host = value.toByteArray().toLower();
    }
    return true;
}

} // namespace net
