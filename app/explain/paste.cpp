// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/paste.h"

#include "base/form.h"
#include "base/json.h"
#include "base/text.h"
#include "explain/foreign.h"
#include "explain/token.h"
#include "explain/tokenfault.h"
#include "explain/tokentitle.h"
#include "jose/base64url.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace explain {

using base::Json;

namespace {

constexpr int mostLayers = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Paste)
};

// What is left when one layer is off, and what belonged to it.
struct Peeled
{
    QByteArray rest;
    QStringList layer;
    bool saysBound = false;
};

// A scheme of RFC 9449 section 7.1, or a token_type of section 5
bool isDPoP(QByteArrayView word)
{
    return word.compare("DPoP", Qt::CaseInsensitive) == 0;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool hasBlanks(QByteArrayView text)
{
    return text.contains(' ') || text.contains('\t') || text.contains('\r') || text.contains('\n');
}

// A blank of Unicode, or a mark that takes no room, as a file's byte order mark.
bool isInvisible(QByteArrayView character)
{
    const QString text = base::fromUtf8(character);
    return text.size() == 1 && (text[0].isSpace() || text[0].category() == QChar::Other_Format);
}

QByteArrayView withoutBlanksAround(QByteArrayView text)
{
    constexpr qsizetype longest = 3; // bytes of such a character in UTF-8
    text = text.trimmed();
    for (qsizetype length = 1; length <= std::min(longest, text.size()); ++length) {
        if (isInvisible(text.first(length)))
            text = text.sliced(std::exchange(length, 0));
        else if (isInvisible(text.last(length)))
            text.chop(std::exchange(length, 0));
    }
    return text;
}

bool startsWith(QByteArrayView text, QByteArrayView start)
{
    return text.size() > start.size() && text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

std::optional<Peeled> withoutQuotes(QByteArrayView text)
{
    for (const auto &[open, close] : {std::pair<QByteArrayView, QByteArrayView>("\"", "\""), {"'", "'"},
             {"`", "`"}, {"\xE2\x80\x9C", "\xE2\x80\x9D"}, {"\xE2\x80\x9E", "\xE2\x80\x9C"}}) {
        if (text.size() > open.size() + close.size() && text.startsWith(open) && text.endsWith(close)) {
            return Peeled {text.sliced(open.size(), text.size() - open.size() - close.size()).toByteArray(),
                {Words::tr("quotes")}};
        }
    }
    return {};
}

// RFC 9110 section 5.1, and the empty line in front of a body: no token goes on there.
bool endsHeader(QByteArrayView line)
{
    const QByteArrayView name = line.first(std::max<qsizetype>(0, line.indexOf(':')));
    return line.trimmed().isEmpty() || (!name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return c > ' ' && c <= '~';
    }));
}

// The value of a header on one line or more.
QByteArrayView headerValue(QByteArrayView text)
{
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
        const qsizetype next = text.indexOf('\n', end + 1);
        if (endsHeader(text.sliced(end + 1, (next < 0 ? text.size() : next) - end - 1)))
            return text.first(end);
    }
    return text;
}

std::optional<Peeled> withoutHeaderName(QByteArrayView text)
{
    // RFC 9110 section 11.6.2, RFC 9449 section 4.1
    for (const QByteArrayView name : {"Authorization:", "DPoP:"}) {
        if (!startsWith(text, name))
            continue;
        const QByteArrayView behind = withoutBlanksAround(text.sliced(name.size()));
        const QByteArrayView value = headerValue(behind);
        QStringList layer {
            Words::tr("the header name “%1”").arg(QLatin1String(name.data(), name.size() - 1))};
        if (value.size() < behind.size())
            layer += Words::tr("the lines below it");
        return Peeled {value.toByteArray(), layer};
    }
    return {};
}

std::optional<Peeled> withoutScheme(QByteArrayView text)
{
    for (const QByteArrayView scheme : {"Bearer", "DPoP"}) { // RFC 6750 section 2.1, RFC 9449 section 7.1
        if (!startsWith(text, scheme))
            continue;
        const QByteArrayView behind = text.sliced(scheme.size());
        const QByteArrayView token = withoutBlanksAround(behind);
        if (token.begin() != behind.begin()) {
            return Peeled {token.toByteArray(),
                {Words::tr("“%1”").arg(QLatin1String(scheme.data(), scheme.size()))}, isDPoP(scheme)};
        }
    }
    return {};
}

constexpr std::array tokenNames {"access_token", "id_token", "refresh_token", "token", "assertion",
    "client_assertion", "subject_token", "logout_token"};

// The names of what nothing protects; empty: there is none.
QString namesOf(const Json &header)
{
    constexpr qsizetype mostNames = 8;
    QStringList names;
    for (const Json::Member &member : header.members(mostNames))
        names += foreign(QString::fromUtf8(member.name), 64);
    if (header.size() > mostNames)
        names += QStringLiteral("…");
    return QLocale().createSeparatedList(names);
}

// RFC 7515 section 7.2: flattened, or general with its first signature
std::optional<Peeled> fromJwsJson(const Json &object)
{
    Json signature = object;
    const auto all = object.value("signatures").items();
    if (!all.empty())
        signature = all.front();
    if (!object.value("payload").isString() || !signature.value("signature").isString())
        return {};
    QStringList layer {Words::tr("the JSON form of a JWS")};
    if (all.size() > 1)
        layer += Words::tr("all of its %n signatures but the first", nullptr, int(all.size()));
    if (const QString names = namesOf(signature.value("header")); !names.isEmpty())
        layer += Words::tr("a header that no signature protects (%1)").arg(names);
    return Peeled {signature.value("protected").text() + '.' + object.value("payload").text() + '.'
            + signature.value("signature").text(),
        layer};
}

// What a JWE says of itself, RFC 7516 section 7.2.1: one header, written in up to three places
QByteArray jweHeader(const Json &object, const Json &recipient)
{
    const QByteArray encoded = object.value("protected").text();
    const auto bytes = jose::fromBase64url(encoded);
    const auto inside = Json::parse(bytes.value_or(QByteArray()), Json::Duplicates::Keep);
    QByteArrayList members;
    for (const Json &part : {object.value("unprotected"), recipient.value("header")}) {
        if (part.isObject() && part.size() > 0)
            members += part.toBytes().sliced(1).chopped(1);
    }
    if (members.isEmpty())
        return encoded;
    if (inside && inside->isObject() && inside->size() > 0)
        members.prepend(inside->toBytes().sliced(1).chopped(1));
    return jose::base64url('{' + members.join(',') + '}');
}

// RFC 7516 section 7.2, likewise; its headers as one, for they are read and not decrypted with
std::optional<Peeled> fromJweJson(const Json &object)
{
    if (!object.value("ciphertext").isString())
        return {};
    Json recipient = object;
    if (const auto all = object.value("recipients").items(); !all.empty())
        recipient = all.front();
    QByteArrayList parts {jweHeader(object, recipient), recipient.value("encrypted_key").text()};
    for (const char *name : {"iv", "ciphertext", "tag"})
        parts += object.value(name).text();
    return Peeled {parts.join('.'), {Words::tr("the JSON form of a JWE")}};
}

std::optional<Peeled> fromJson(QByteArrayView text)
{
    if (!text.startsWith('{'))
        return {};
    const auto object = Json::parse(text, Json::Duplicates::Keep);
    if (!object)
        return {};
    for (const char *name : tokenNames) {
        const Json member = object->value(name);
        if (member.isString() && !member.text().isEmpty()) {
            return Peeled {member.text(),
                {Words::tr("a JSON answer around its “%1”").arg(QLatin1String(name))},
                QByteArrayView(name) == "access_token" && isDPoP(object->value("token_type").text())};
        }
    }
    const auto jws = fromJwsJson(*object);
    return jws ? jws : fromJweJson(*object);
}

struct Form
{
    base::Parameters parameters;
    bool isAddress = false;
};

// Query and fragment of an address are forms, too; where one ends and the next begins makes no difference.
Form formOf(QByteArrayView text)
{
    if (!text.contains('=') || hasBlanks(text))
        return {};
    const auto first
        = std::find_if(text.begin(), text.end(), [](char c) { return c == '#' || c == '?' || c == '='; });
    Form form {{}, *first != '='};
    QByteArray pairs = text.sliced(form.isAddress ? first - text.begin() + 1 : 0).toByteArray();
    for (const QByteArray &pair : pairs.replace('#', '&').replace('?', '&').split('&'))
        form.parameters += base::parseForm(pair).value_or(base::Parameters()); // of another encoding: none
    return form;
}

std::optional<Peeled> fromForm(QByteArrayView text)
{
    const Form form = formOf(text);
    for (const char *name : tokenNames) {
        const QString value = base::valuesOf(form.parameters, QLatin1String(name)).value(0);
        if (!value.isEmpty()) {
            return Peeled {value.toUtf8(),
                {(form.isAddress ? Words::tr("an address around its “%1”")
                                 : Words::tr("a form around its “%1”"))
                        .arg(QLatin1String(name))}};
        }
    }
    return {};
}

// A header within more, as in a curl command.
std::optional<Peeled> fromCommand(QByteArrayView text)
{
    static constexpr QByteArrayView marker = "Authorization: ";
    if (!text.contains(':')) // as in most that is large
        return {};
    const qsizetype at
        = QByteArray::fromRawData(text.data(), text.size()).toLower().indexOf("authorization: ");
    if (at <= 0)
        return {};
    const QByteArrayView rest = text.sliced(at + marker.size());
    const auto end
        = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '"' || c == '\'' || c == '\n'; });
    return Peeled {QByteArray(rest.data(), end - rest.begin()), {Words::tr("a command around its header")}};
}

// A token in compact form that an editor or a mail has broken into lines.
std::optional<Peeled> withoutBreaks(QByteArrayView text)
{
    if (!beginsLikeHeader(text) || !hasBlanks(text))
        return {};
    QByteArray joined = text.toByteArray();
    joined.removeIf(isBlank);
    return Peeled {joined, {Words::tr("line breaks and blanks within")}};
}

std::optional<Peeled> peeledOnce(QByteArrayView text)
{
    for (const auto peel :
        {withoutQuotes, fromJson, fromCommand, withoutHeaderName, withoutScheme, fromForm, withoutBreaks}) {
        if (auto peeled = peel(text))
            return peeled;
    }
    return {};
}

// "DPoP" is the name of its proof, too (RFC 9449 section 4.1); and what is no token is bound to nothing.
bool canBeBound(const crypto::Secret &token)
{
    const Token looked = Token::look(token, TokenUse::Pasted);
    return looked.kind != Token::Kind::Broken && !(looked.jwt && isProof(*looked.jwt));
}

} // namespace

base::Result<Paste> Paste::read(QByteArrayView text)
{
    using Kind = base::Error::Kind;
    if (text.size() > largest) {
        return base::failure(Kind::BadInput, QStringLiteral("paste.size"),
            QLocale().formattedDataSize(largest)); // how much there is was not read
    }
    QByteArray rest = withoutBlanksAround(text).toByteArray();
    Paste paste;
    QStringList layers;
    for (int i = 0; i < mostLayers; ++i) {
        const auto peeled = peeledOnce(rest);
        if (!peeled)
            break;
        rest = withoutBlanksAround(peeled->rest).toByteArray();
        layers += peeled->layer;
        paste.isBound = paste.isBound || peeled->saysBound;
    }
    if (rest.isEmpty())
        return base::failure(Kind::BadInput, QStringLiteral("paste.empty"));
    paste.token = crypto::Secret(rest);
    paste.isBound = paste.isBound && canBeBound(paste.token);
    if (!layers.isEmpty())
        paste.peeled = Words::tr("Taken off: %1.").arg(QLocale().createSeparatedList(layers));
    return paste;
}

crypto::Secret Paste::codeOf(QByteArrayView text)
{
    const QByteArrayView all = withoutBlanksAround(text);
    const QString code = base::valuesOf(formOf(all).parameters, QStringLiteral("code")).value(0);
    return crypto::Secret(code.isEmpty() ? all.toByteArray() : code.toUtf8());
}

} // namespace explain
