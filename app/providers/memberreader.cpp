// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/memberreader.h"

#include "base/jsonobject.h"
#include "base/text.h"
#include "providers/memberplace.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <limits>

namespace providers {

namespace {

const QString anObject = QStringLiteral("{}");
const QString aList = QStringLiteral("[]");
const QString aText = QStringLiteral("\"\"");

QString shown(const QByteArrayList &path)
{
    return base::visible(QByteArrayView(path.join('.')), 128);
}

} // namespace

MemberReader::MemberReader(const QByteArray &json)
    : m_document(new Document {json, {}})
    , m_rest(base::readObject(json))
{
}

MemberReader::MemberReader(
    const std::shared_ptr<Document> &document, const QJsonValue &value, const QByteArrayList &path)
    : m_document(document)
    , m_path(path)
    , m_rest(value.toObject())
    , m_isAbsent(value.isUndefined())
{
}

bool MemberReader::has(const QByteArray &name) const
{
    return m_rest.contains(QLatin1String(name));
}

QJsonValue MemberReader::take(const QByteArray &name)
{
    return m_rest.take(QLatin1String(name));
}

QString MemberReader::text(const QByteArray &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isString())
        fail(name, aText);
    return value.toString();
}

QStringList MemberReader::texts(const QByteArray &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        fail(name, aList);
    QStringList found;
    for (const auto &each : value.toArray()) {
        if (!each.isString())
            fail(name, QStringLiteral("[\"\"]"));
        found += each.toString();
    }
    return found;
}

bool MemberReader::flag(const QByteArray &name, bool absent)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        fail(name, QStringLiteral("true, false"));
    return value.toBool(absent);
}

int MemberReader::number(const QByteArray &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isDouble())
        fail(name, QStringLiteral("1"));
    return value.toInt();
}

QList<quint16> MemberReader::ports(const QByteArray &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        fail(name, aList);
    QList<quint16> found;
    for (const auto &each : value.toArray()) {
        const int port = each.toInt();
        if (port < 1 || port > std::numeric_limits<quint16>::max())
            fail(name, QStringLiteral("1 - 65535"));
        found += quint16(port);
    }
    return found;
}

base::Parameters MemberReader::parameters(const QByteArray &name)
{
    if (!has(name))
        return {};
    const auto read = base::parametersFrom(take(name));
    if (!read)
        fail(name, QStringLiteral("{\"\": \"\"}"));
    return read.value_or(base::Parameters());
}

QJsonObject MemberReader::anything(const QByteArray &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject())
        fail(name, anObject);
    return value.toObject();
}

MemberReader MemberReader::object(const QByteArray &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject())
        fail(name, anObject);
    return {m_document, value, m_path + QByteArrayList {name}};
}

QList<MemberReader> MemberReader::objects(const QByteArray &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        fail(name, aList);
    QList<MemberReader> found;
    for (const auto &each : value.toArray()) {
        if (!each.isObject())
            fail(name, QStringLiteral("[{}]"));
        const QByteArray place = QByteArray::number(found.size());
        found += MemberReader(m_document, each, m_path + QByteArrayList {name, place});
    }
    return found;
}

QList<std::pair<QString, MemberReader>> MemberReader::namedObjects(const QByteArray &name)
{
    const QJsonObject within = anything(name);
    QList<std::pair<QString, MemberReader>> found;
    for (auto each = within.begin(); each != within.end(); ++each) {
        const QByteArrayList path {name, each.key().toUtf8()};
        if (!each->isObject())
            fail(QStringLiteral("provider.member"), path, anObject);
        found.append({each.key(), MemberReader(m_document, *each, m_path + path)});
    }
    return found;
}

void MemberReader::finish()
{
    if (m_rest.isEmpty())
        return;
    const QString name = m_rest.begin().key();
    fail(soundsSecret(name) ? QStringLiteral("provider.secret") : QStringLiteral("provider.unknown"),
        {name.toUtf8()});
}

void MemberReader::fail(const QByteArray &name, const QString &expected)
{
    fail(QStringLiteral("provider.member"), name.split('.'), expected);
}

void MemberReader::fail(const QString &code, const QByteArrayList &path, const QString &expected)
{
    if (m_document->fault)
        return;
    const QByteArrayList whole = m_path + path;
    m_document->fault = base::Error {base::Error::Kind::BadInput, code, expected,
        QStringLiteral("%1: %2").arg(lineOf(m_document->json, whole)).arg(shown(whole)), {}};
}

QString MemberReader::listed(QStringList names)
{
    names.sort();
    return names.join(QStringLiteral(", "));
}

bool soundsSecret(const QString &name)
{
    static const QRegularExpression secret(
        QStringLiteral("secret|passw|passphrase|credential|private_?key|api_?key|assertion"
                       "|\\A(.*_)?token(_hint)?\\z|\\Acookie\\z|\\A(proxy_)?authorization\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(QString(name).replace(u'-', u'_')).hasMatch();
}

} // namespace providers
