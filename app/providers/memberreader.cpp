// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/memberreader.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <limits>

namespace providers {

namespace {

const QString anObject = QStringLiteral("{}");
const QString aList = QStringLiteral("[]");
const QString aText = QStringLiteral("\"\"");

// The line, from 1, where the last member of a path stands.
int lineOf(const QByteArray &json, const QByteArray &path)
{
    qsizetype at = 0;
    for (const QByteArray &name : path.split('.')) {
        const QRegularExpression member(
            u'"' + QRegularExpression::escape(QString::fromUtf8(name)) + QStringLiteral("\"\\s*:"));
        const auto match = member.match(QString::fromUtf8(json), at);
        if (match.hasMatch())
            at = match.capturedStart();
    }
    return int(QStringView(QString::fromUtf8(json)).left(at).count(u'\n')) + 1;
}

} // namespace

MemberReader::MemberReader(const QByteArray &json)
    : m_document(new Document {json, {}})
    , m_rest(QJsonDocument::fromJson(json).object())
{
}

MemberReader::MemberReader(
    const std::shared_ptr<Document> &document, const QJsonValue &value, const QByteArray &path)
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
    return {m_document, value, m_path + name + '.'};
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
        found += MemberReader(m_document, each, m_path + name + '.');
    }
    return found;
}

void MemberReader::finish()
{
    if (!m_rest.isEmpty())
        fail(m_rest.begin().key().toUtf8(), {});
}

void MemberReader::fail(const QByteArray &name, const QString &expected)
{
    if (m_document->fault)
        return;
    const QByteArray path = m_path + name;
    m_document->fault = base::Error {base::Error::Kind::BadInput, QStringLiteral("provider.member"), expected,
        QStringLiteral("%1: %2")
            .arg(lineOf(m_document->json, path))
            .arg(base::visible(QByteArrayView(path), 128)),
        {}};
}

QString MemberReader::listed(QStringList names)
{
    names.sort();
    return names.join(QStringLiteral(", "));
}

} // namespace providers
