// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <optional>

namespace base {

// Parameters in the order they are sent or came, doubles kept.
using Parameters = QList<QPair<QString, QString>>;

// application/x-www-form-urlencoded, RFC 6749 appendix B: everything but unreserved characters is
// percent-encoded, so that a '+' in a token stays one.
QByteArray formEncoded(const Parameters &parameters);
QByteArray formEncoded(const QString &text);

// Takes a query or form body apart; '+' is a space. Broken percent-encoding and bytes that
// aren't UTF-8 are refused ("form.encoding").
Result<Parameters> parseForm(QByteArrayView form);

// As the members of an object, where a server wants JSON; the last of doubles stays.
QJsonObject toObject(const Parameters &parameters);
// Nothing unless it is an object of texts.
std::optional<Parameters> parametersFrom(const QJsonValue &object);

// The values of every parameter of that name.
QStringList valuesOf(const Parameters &parameters, const QString &name);

} // namespace base
