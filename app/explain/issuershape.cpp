// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/issuershape.h"

#include <QUrl>
#include <algorithm>

namespace explain {

namespace {

bool fits(QStringView text, QStringView shape)
{
    const auto parts = shape.split(u'*');
    if (parts.size() == 1)
        return text == shape;
    if (!text.startsWith(parts.first()))
        return false;
    qsizetype at = parts.first().size();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        const qsizetype found = text.indexOf(parts.at(i), at);
        if (found < 0)
            return false;
        at = found + parts.at(i).size();
    }
    return text.size() - at >= parts.last().size() && text.endsWith(parts.last());
}

} // namespace

IssuerShape::IssuerShape(const QString &issuer)
{
    const QUrl url(issuer);
    m_host = url.host().isEmpty() ? issuer : url.host();
    m_place = url.host().isEmpty() ? issuer : m_host + url.path();
}

bool IssuerShape::fitsOneOf(const QStringList &shapes) const
{
    return std::any_of(shapes.begin(), shapes.end(),
        [this](const QString &shape) { return fits(shape.contains(u'/') ? m_place : m_host, shape); });
}

} // namespace explain
