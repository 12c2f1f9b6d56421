// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "base/result.h"

#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>
#include <memory>
#include <optional>

namespace providers {

// Reads the members of one JSON object strictly: what has another type, or wasn't asked for by the end, is
// the fault, told with its line. The first fault stays, of the objects within it too. Codes:
// "provider.member" (expected: what it has to be), "provider.unknown", "provider.secret" (what nobody asked
// for, or what sounds secret); `found` has the line and the path.
class MemberReader
{
public:
    explicit MemberReader(const QByteArray &json); // an object that has been read without a fault

    bool isAbsent() const { return m_isAbsent; }
    bool has(const QByteArray &name) const;

    QString text(const QByteArray &name); // absent: empty
    QStringList texts(const QByteArray &name);
    bool flag(const QByteArray &name, bool absent);
    int number(const QByteArray &name); // absent: 0
    QList<quint16> ports(const QByteArray &name);
    base::Parameters parameters(const QByteArray &name);
    QJsonObject anything(const QByteArray &name); // an object that somebody else reads
    MemberReader object(const QByteArray &name);
    QList<MemberReader> objects(const QByteArray &name);
    QList<std::pair<QString, MemberReader>> namedObjects(
        const QByteArray &name); // each of an object's members

    template <typename Choice>
    Choice choice(const QByteArray &name, const QHash<QString, Choice> &choices, Choice absent)
    {
        if (!has(name))
            return absent;
        const QString chosen = text(name);
        if (!choices.contains(chosen))
            fail(name, listed(choices.keys()));
        return choices.value(chosen, absent);
    }

    void finish(); // nothing else may be there
    void fail(const QByteArray &name, const QString &expected); // a path within this object
    void fail(const QString &code, const QByteArrayList &path, const QString &expected = {});
    const std::optional<base::Error> &fault() const { return m_document->fault; }

private:
    struct Document
    {
        QByteArray json;
        std::optional<base::Error> fault;
    };

    MemberReader(
        const std::shared_ptr<Document> &document, const QJsonValue &value, const QByteArrayList &path);
    QJsonValue take(const QByteArray &name);
    static QString listed(QStringList names);

    std::shared_ptr<Document> m_document;
    QByteArrayList m_path;
    QJsonObject m_rest;
    bool m_isAbsent = false;
};

// A name under which only a secret is kept: of a parameter, a header or a member.
bool soundsSecret(const QString &name);

} // namespace providers
