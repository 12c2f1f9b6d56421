// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/form.h"

#include <QStringDecoder>
#include <QUrl>
#include <optional>

namespace base {

namespace {

std::optional<QString> decoded(QByteArrayView text)
{
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        const char lower = char(c | 0x20);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    };
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            bytes += ' ';
        } else if (text[i] != '%') {
            bytes += text[i];
        } else {
            const int high = i + 2 < text.size() ? digit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? digit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return {};
            bytes += char(high * 16 + low);
            i += 2;
        }
    }
    // Stateless, so that a character cut short at the end is an error too.
    QStringDecoder utf8(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString result = utf8(bytes);
    return utf8.hasError() ? std::nullopt : std::optional(result);
}

} // namespace

QByteArray formEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray formEncoded(const Parameters &parameters)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : parameters)
        pairs += formEncoded(name) + '=' + formEncoded(value);
    return pairs.join('&');
}

Result<Parameters> parseForm(QByteArrayView form)
{
    Parameters parameters;
    while (!form.isEmpty()) {
        const qsizetype end = form.indexOf('&');
        const QByteArrayView pair = end < 0 ? form : form.first(end);
        form = end < 0 ? QByteArrayView() : form.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        const auto value = decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value)
            return failure(Error::Kind::BadAnswer, QStringLiteral("form.encoding"));
        parameters.append({*name, *value});
    }
    return parameters;
}

QJsonObject toObject(const Parameters &parameters)
{
    QJsonObject object;
    for (const auto &[name, value] : parameters)
        object.insert(name, value);
    return object;
}

std::optional<Parameters> parametersFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    Parameters parameters;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!each->isString())
            return {};
        parameters.append({each.key(), each->toString()});
    }
    return parameters;
}

QStringList valuesOf(const Parameters &parameters, const QString &name)
{
    QStringList values;
    for (const auto &[key, value] : parameters) {
        if (key == name)
            values += value;
    }
    return values;
}

} // namespace base
