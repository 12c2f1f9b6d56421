// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "base/http.h"
#include "base/result.h"

#include <QJsonObject>

namespace oauth {

// A request and its answer as they may be kept and shown. Made safe when it is made: a value stays only where
// its name is known to be harmless, anything else is masked and leaves nothing behind, its length included.
struct Exchange
{
    // A parameter, a header or a member of a JSON answer.
    struct Field
    {
        QString name;
        QString value; // foreign text made visible and cut; of a masked Authorization header its scheme
        bool masked = false;

        bool operator==(const Field &) const = default;
    };

    static constexpr qsizetype longestValue = 512; // characters
    static constexpr qsizetype mostFields = 32; // of a kind

    static Exchange of(const base::HttpRequest &request, const base::Result<base::HttpAnswer> &answer);

    // The authorization request, and what the browser came back with: RFC 6749 section 4.1.
    static Exchange inBrowser(const QUrl &authorizationUrl, const base::Parameters &answer);

    QString method; // empty: opened in the browser
    QString address; // without query and fragment
    QList<Field> parameters; // of the query, then of the form
    QList<Field> headers; // of the request
    int status = 0; // 0: no answer, or none with a status
    QString failure; // the code of why there is no answer
    QList<Field> answerHeaders; // Content-Type, Retry-After, WWW-Authenticate
    QList<Field> members; // of the answer, if that is a JSON object

    const Field *member(const QString &name) const; // nullptr: none of that name

    // The request for a shell, with a variable for each masked value: "$REFRESH_TOKEN".
    QString toCurl() const;

    QJsonObject toJson() const;
    static Exchange fromJson(const QJsonObject &object); // what isn't there stays empty

    bool operator==(const Exchange &) const = default;
};

// Which of an answer's error and error_description repeat a secret of the request, or a token that the answer
// gives: each is gone through to its end. Never an error that is registered.
QStringList unsayableIn(const base::HttpRequest &request, const base::HttpAnswer &answer);

} // namespace oauth
