// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace base {

struct JsonDocument;

// Foreign JSON (RFC 8259) as it was written: member order, duplicates and the digits of numbers are kept.
// A value is a cheap handle; an absent member reads as Undefined, so that look-ups chain.
class Json
{
public:
    enum class Type : quint8 { Undefined, Null, Boolean, Number, String, Array, Object };
    enum class Duplicates { Refuse, Keep };

    struct Member;

    static constexpr qsizetype largestSize = 16 << 20; // bytes
    static constexpr int deepestNesting = 32;

    // Codes: "json.size", "json.utf8" (lone surrogates too), "json.depth", "json.duplicate", "json.syntax";
    // `found` says where, as line and column, and what stands there.
    static Result<Json> parse(
        QByteArrayView bytes, Duplicates duplicates = Duplicates::Refuse, int deepest = deepestNesting);

    // The same for a text that isn't needed any more, read where it lies if behind it there is capacity for
    // the padding. Nothing for what parse() refuses.
    static std::optional<Json> parseInPlace(
        QByteArray &&bytes, Duplicates duplicates = Duplicates::Refuse, int deepest = deepestNesting);
    static constexpr qsizetype padding = 64; // bytes

    Json() = default;

    Type type() const;
    bool isUndefined() const { return type() == Type::Undefined; }
    bool isString() const { return type() == Type::String; }
    bool isObject() const { return type() == Type::Object; }
    bool isArray() const { return type() == Type::Array; }
    bool isTrue() const; // the literal true

    QString string() const; // a string's characters, else empty
    QByteArray text() const; // a scalar as written (a string: its characters in UTF-8)
    QByteArrayView view() const; // the same text; lives as long as a handle on the same document
    std::optional<qint64> integer() const; // a number without fraction that fits
    std::optional<double> number() const; // a finite number
    QStringList strings() const; // an array's strings, or the one string alone

    static constexpr std::size_t all = std::size_t(-1);
    std::vector<Json> items(std::size_t most = all) const; // of an array
    std::vector<Member> members(std::size_t most = all) const; // of an object, in order, doubles kept
    qsizetype size() const; // how many items or members it has
    Json value(QByteArrayView name) const; // the member of that name, the last of doubles
    bool hasDuplicates() const; // in this object itself
    bool hasDuplicatesWithin() const; // or in any inside it

    QByteArray toBytes(bool indented = false) const;
    QByteArray firstLines(qsizetype most) const; // of the indented form, without the last line's break
    qsizetype lineCount() const; // of all of it

private:
    Json(std::shared_ptr<const JsonDocument> document, quint32 node);

    std::shared_ptr<const JsonDocument> m_document;
    quint32 m_node = 0;
};

struct Json::Member
{
    QByteArray name; // UTF-8
    Json value;
};

} // namespace base
