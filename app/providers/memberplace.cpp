// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/memberplace.h"

#include "base/jsonobject.h"

namespace providers {

namespace {

// Goes through a text that has been read without a fault, so that it looks for no faults itself.
class Walk
{
public:
    explicit Walk(const QByteArray &json)
        : m_json(json)
    {
        skipBlanks();
    }

    qsizetype place() const { return m_place; }

    bool enter(const QByteArray &step)
    {
        const char opening = next();
        if (opening != '{' && opening != '[')
            return false;
        ++m_at;
        for (int item = 0;; ++item) {
            skipBlanks();
            const qsizetype place = m_at;
            const QByteArray name = opening == '{' ? takeName() : QByteArray::number(item);
            if (m_at >= m_json.size())
                return false;
            if (name == step) {
                m_place = place;
                return true;
            }
            skipValue();
            skipBlanks();
            if (next() != ',')
                return false;
            ++m_at;
        }
    }

private:
    char next() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void skipBlanks()
    {
        while (QByteArrayView(" \t\r\n").contains(next()))
            ++m_at;
    }

    void skipText()
    {
        ++m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        ++m_at;
    }

    QByteArray takeName()
    {
        const qsizetype begin = m_at;
        skipText();
        const QByteArray alone = '{' + m_json.mid(begin, m_at - begin) + ":0}";
        skipBlanks();
        ++m_at; // the colon
        skipBlanks();
        return base::readObject(alone).keys().value(0).toUtf8();
    }

    void skipValue()
    {
        int depth = 0;
        while (m_at < m_json.size()) {
            const char here = next();
            if (depth == 0 && (here == ',' || here == '}' || here == ']'))
                return;
            if (here == '"') {
                skipText();
                continue;
            }
            depth += here == '{' || here == '[' ? 1 : here == '}' || here == ']' ? -1 : 0;
            ++m_at;
        }
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    qsizetype m_place = 0;
};

} // namespace

int lineOf(const QByteArray &json, const QByteArrayList &path)
{
    Walk walk(json);
    for (const QByteArray &step : path) {
        if (!walk.enter(step))
            break;
    }
    return int(json.left(walk.place()).count('\n')) + 1;
}

} // namespace providers
