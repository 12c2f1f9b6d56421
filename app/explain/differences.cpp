// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/differences.h"

#include "base/text.h"
#include "explain/claimdictionary.h"
#include "explain/time.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace explain {

using base::Json;
using Kind = Difference::Kind;
using Part = Difference::Part;

namespace {

constexpr qsizetype longestValue = 1024; // characters on screen
constexpr qsizetype longestName = 128;
constexpr qint64 endOfYear9999 = 253402300799; // RFC 7519 section 2: seconds since 1970

// A NumericDate as written, and the time it stands for.
QString dated(const QString &text, const Json &value)
{
    const auto seconds = value.number();
    if (!seconds || *seconds < 0 || *seconds > double(endOfYear9999))
        return text;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(qint64(*seconds)).toUTC();
    return QStringLiteral("%1 · %2").arg(text, exact(time));
}

// A scalar as it was written, without quotes; anything else on one line.
QByteArray written(const Json &value)
{
    return value.isArray() || value.isObject() ? value.toBytes() : value.text();
}

QString shown(const QByteArray &bytes)
{
    return base::visible(QByteArrayView(bytes), longestValue);
}

// RFC 6749 section 3.3; some servers write it as an array.
bool isScope(QByteArrayView name)
{
    return name == "scope" || name == "scp";
}

// The words of a value that is a list of them; nothing where it is something else.
std::optional<QStringList> wordsOf(QByteArrayView name, const Json &value)
{
    if (value.isString() && isScope(name))
        return value.string().split(u' ', Qt::SkipEmptyParts);
    if (!value.isArray())
        return {};
    const QStringList words = value.strings();
    if (words.isEmpty() || words.size() != qsizetype(value.items().size()))
        return {};
    return words;
}

QList<Part> partsOf(const QStringList &words, const QStringList &others)
{
    constexpr qsizetype most = 200;
    const QSet<QString> there(others.begin(), others.end());
    QList<Part> parts;
    for (const QString &word : words.first(qMin(words.size(), most)))
        parts += {base::visible(word, 256), !there.contains(word)};
    if (words.size() > most)
        parts += {QStringLiteral("…"), false};
    return parts;
}

// The same words in another order say the same.
bool isSameSet(QStringList one, QStringList other)
{
    one.sort();
    other.sort();
    return one == other;
}

QString joined(const QString &path, QByteArrayView name)
{
    static const QRegularExpression plain(QStringLiteral("\\A[\\w-]+\\z"));
    const QString text = base::visible(name, longestName);
    if (path.isEmpty())
        return text;
    if (plain.match(text).hasMatch())
        return path + u'.' + text;
    return QStringLiteral("%1[\"%2\"]").arg(path, text);
}

bool holdsObjects(const Json &value)
{
    if (!value.isArray())
        return false;
    const auto items = value.items();
    return !items.empty()
        && std::all_of(items.begin(), items.end(), [](const Json &each) { return each.isObject(); });
}

// A name and how often it stood before in the same object.
using Place = QPair<QByteArray, int>;

class Members
{
public:
    explicit Members(const Json &object)
    {
        QHash<QByteArray, int> seen;
        for (const Json::Member &member : object.members()) {
            const Place place(member.name, seen[member.name]++);
            m_order += place;
            m_values.insert(place, member.value);
        }
    }

    const QList<Place> &order() const { return m_order; }
    Json value(const Place &place) const { return m_values.value(place); }

private:
    QList<Place> m_order;
    QHash<Place, Json> m_values;
};

class Comparing
{
public:
    QList<Difference> rows;

    void objects(const QString &path, const Json &before, const Json &after)
    {
        const Members mine(before);
        const Members others(after);
        for (const Place &place : mine.order())
            values(joined(path, place.first), place.first, mine.value(place), others.value(place));
        for (const Place &place : others.order()) {
            if (mine.value(place).isUndefined())
                values(joined(path, place.first), place.first, {}, others.value(place));
        }
    }

private:
    void values(const QString &path, QByteArrayView name, const Json &before, const Json &after)
    {
        if (before.isObject() && after.isObject() && !before.members().empty() && !after.members().empty())
            return objects(path, before, after);
        if (holdsObjects(before) && holdsObjects(after))
            return items(path, before, after);
        const auto was = wordsOf(name, before);
        const auto is = wordsOf(name, after);
        // One scope alone is a list of one, a string elsewhere isn't.
        if (was && is && !was->isEmpty() && !is->isEmpty())
            return words(path, *was, *is);
        whole(path, name, before, after);
    }

    void items(const QString &path, const Json &before, const Json &after)
    {
        const auto was = before.items();
        const auto is = after.items();
        for (std::size_t i = 0; i < std::max(was.size(), is.size()); ++i) {
            values(QStringLiteral("%1[%2]").arg(path).arg(i), {}, i < was.size() ? was[i] : Json(),
                i < is.size() ? is[i] : Json());
        }
    }

    void words(const QString &path, const QStringList &before, const QStringList &after)
    {
        const Kind kind = isSameSet(before, after) ? Kind::Same : Kind::Changed;
        rows += {path, kind, partsOf(before, after), partsOf(after, before)};
    }

    void whole(const QString &path, QByteArrayView name, const Json &before, const Json &after)
    {
        Difference row;
        row.path = path;
        if (before.isUndefined())
            row.kind = Kind::Added;
        else if (after.isUndefined())
            row.kind = Kind::Removed;
        else if (before.type() != after.type() || written(before) != written(after))
            row.kind = Kind::Changed;
        const bool differs = row.kind != Kind::Same;
        QString was = shown(written(before));
        QString is = row.kind == Kind::Same ? was : shown(written(after));
        if (row.kind == Kind::Changed && was == is) { // 5 and "5"
            was = shown(before.toBytes());
            is = shown(after.toBytes());
        }
        const ClaimEntry *entry = findClaim(name.toByteArray());
        const bool isDate = entry && entry->form == ClaimEntry::Form::Date;
        if (!before.isUndefined())
            row.before = {{isDate ? dated(was, before) : was, differs}};
        if (!after.isUndefined())
            row.after = {{isDate ? dated(is, after) : is, differs}};
        rows += row;
    }
};

} // namespace

QList<Difference> compareMembers(const Json &before, const Json &after)
{
    Comparing comparing;
    comparing.objects({}, before, after);
    return comparing.rows;
}

} // namespace explain
