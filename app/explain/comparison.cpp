// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/comparison.h"

#include "base/text.h"
#include "explain/differences.h"
#include "explain/foreign.h"
#include "explain/time.h"
#include "explain/token.h"
#include "jose/base64url.h"
#include "jose/sdjwt.h"
#include "oauth/scope.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace explain {

using base::Json;
using Pair = Comparison::Pair;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Comparison)
};

constexpr qsizetype mostListed = 4;

QString listed(const QStringList &names)
{
    QStringList shown;
    for (const QString &each : names.first(qMin(names.size(), mostListed)))
        shown += foreign(each, 128);
    if (names.size() > shown.size())
        shown += Words::tr("%L1 more").arg(names.size() - shown.size());
    return QLocale().createSeparatedList(shown);
}

// RFC 6749 section 3.3; scp at some servers, which may be an array. Nothing: the token doesn't say.
std::optional<oauth::Scopes> scopesOf(const jose::Jwt &jwt)
{
    for (const char *name : {"scope", "scp"}) {
        const Json value = jwt.claims().value(name);
        if (value.isString())
            return oauth::Scopes::parse(value.string());
        if (value.isArray())
            return oauth::Scopes(value.strings());
    }
    return {};
}

std::optional<qint64> lifeOf(const jose::Jwt &jwt)
{
    const auto begins = jwt.time("iat") ? jwt.time("iat") : jwt.time("nbf");
    const auto ends = jwt.time("exp");
    if (!begins || !ends)
        return {};
    return begins->secsTo(*ends);
}

// What a reader of two tokens wants to know of the second, sentence by sentence. The first of them names it.
class Remarks
{
public:
    Remarks(const jose::Jwt &before, const jose::Jwt &after, Pair pair)
        : m_before(before)
        , m_after(after)
        , m_pair(pair)
    {
        scopes();
        whoAndForWhom();
        life();
        key();
    }

    const QStringList &sentences() const { return m_sentences; }

private:
    QString it() const
    {
        if (!m_sentences.isEmpty())
            return Words::tr("It", "the second of two tokens, at the start of a sentence");
        return m_pair == Pair::Renewal ? Words::tr("The new token") : Words::tr("The second token");
    }

    void scopes()
    {
        const auto was = scopesOf(m_before);
        const auto is = scopesOf(m_after);
        if (!was || !is) {
            if (was && !is)
                m_sentences += Words::tr("%1 names no scopes.").arg(it());
            return;
        }
        const QStringList gone = was->without(*is).tokens();
        const QStringList added = is->without(*was).tokens();
        if (!gone.isEmpty() && !added.isEmpty()) {
            m_sentences += Words::tr("%1 allows other things: %2 instead of %3.")
                               .arg(it(), listed(added), listed(gone));
        } else if (gone.size() == 1) {
            m_sentences += Words::tr("%1 allows less: %2 is gone.").arg(it(), listed(gone));
        } else if (!gone.isEmpty()) {
            m_sentences += Words::tr("%1 allows less: %2 are gone.").arg(it(), listed(gone));
        } else if (!added.isEmpty()) {
            m_sentences += Words::tr("%1 allows more: %2.").arg(it(), listed(added));
        }
    }

    // What the first doesn't say, the second can't say otherwise.
    void told(const QString &was, const QString &is, const QString &otherwise, const QString &nothing)
    {
        if (!was.isEmpty() && was != is)
            m_sentences += (is.isEmpty() ? nothing : otherwise).arg(it());
    }

    void whoAndForWhom()
    {
        told(m_before.issuer(), m_after.issuer(), Words::tr("%1 was made by another issuer."),
            Words::tr("%1 names no issuer."));
        told(m_before.subject(), m_after.subject(), Words::tr("%1 is about somebody else."),
            Words::tr("%1 does not say whom it is about."));
        QStringList was = m_before.audience();
        QStringList is = m_after.audience();
        std::sort(was.begin(), was.end());
        std::sort(is.begin(), is.end());
        if (was == is || was.isEmpty())
            return;
        if (is.isEmpty())
            m_sentences += Words::tr("%1 names no audience.").arg(it());
        else
            m_sentences += Words::tr("%1 is for another audience: %2.").arg(it(), listed(is));
    }

    void life()
    {
        const auto was = lifeOf(m_before);
        const auto is = lifeOf(m_after);
        if (was && is && *was != *is) {
            const QString by = duration(qAbs(*is - *was));
            m_sentences += *is > *was ? Words::tr("%1 lives %2 longer.").arg(it(), by)
                                      : Words::tr("%1 lives %2 shorter.").arg(it(), by);
            return;
        }
        const auto ended = m_before.time("exp");
        const auto ends = m_after.time("exp");
        if (ended && !ends)
            m_sentences += Words::tr("%1 does not say when it ends.").arg(it());
        if (!ended || !ends || *ended == *ends)
            return;
        const QString by = duration(qAbs(ended->secsTo(*ends)));
        m_sentences += *ends > *ended ? Words::tr("%1 ends %2 later.").arg(it(), by)
                                      : Words::tr("%1 ends %2 earlier.").arg(it(), by);
    }

    void key()
    {
        const auto differ = [](const QString &was, const QString &is) {
            return !was.isEmpty() && !is.isEmpty() && was != is;
        };
        if (differ(m_before.algorithm(), m_after.algorithm()))
            m_sentences
                += Words::tr("%1 is signed in another way: %2, not %3.")
                       .arg(it(), foreign(m_after.algorithm(), 32), foreign(m_before.algorithm(), 32));
        else if (differ(m_before.keyId(), m_after.keyId()))
            m_sentences += Words::tr("%1 is signed with another key.").arg(it());
        const bool wasBound = !m_before.claims().value("cnf").isUndefined(); // RFC 7800
        const bool isBound = !m_after.claims().value("cnf").isUndefined();
        if (isBound && !wasBound)
            m_sentences
                += Words::tr("%1 is bound to a key, so that whoever finds it can't use it.").arg(it());
        else if (wasBound && !isBound)
            m_sentences += Words::tr("%1 is no longer bound to a key.").arg(it());
    }

    const jose::Jwt &m_before;
    const jose::Jwt &m_after;
    Pair m_pair;
    QStringList m_sentences;
};

// How those are written that say the same in all that can be read.
enum class Writing { Alike, Otherwise, Unread };

QString countOf(const QList<DifferenceGroup> &groups, Writing writing)
{
    int same = 0;
    int all = 0;
    for (const DifferenceGroup &group : groups) {
        all += int(group.rows.size());
        for (const Difference &row : group.rows)
            same += row.kind == Difference::Kind::Same ? 1 : 0;
    }
    if (same == all && writing == Writing::Unread)
        return Words::tr("All that can be read of them is the same; what can't be read differs.");
    if (same == all && writing == Writing::Alike)
        return Words::tr("All they say is the same; only the signatures differ.");
    if (same == all)
        return Words::tr("All they say is the same, and it is written in another way.");
    if (same == 0)
        return Words::tr("Nothing is the same.");
    return same == 1 ? Words::tr("1 line is the same.") : Words::tr("%n lines are the same.", nullptr, same);
}

// A disclosure of an SD-JWT (RFC 9901 section 4.2) as a member of an object; empty: it can't be read. An
// array's element has no name.
QByteArray memberOf(const QByteArray &disclosure)
{
    const auto json = Json::parse(jose::fromBase64url(disclosure).value_or(QByteArray()));
    const auto items = json ? json->items() : std::vector<Json>();
    if (items.size() == 2)
        return "\"[]\":" + items[1].toBytes();
    if (items.size() == 3 && items[1].isString())
        return items[1].toBytes() + ':' + items[2].toBytes();
    return {};
}

// What stands behind the JWT of an SD-JWT: its disclosures, and what its holder says at the end (section 4.3)
struct Appendix
{
    Json disclosed; // as one object
    Json header; // of the key binding
    Json claims; // likewise
    QByteArrayList unread; // what none of them shows
};

Appendix appendixOf(const crypto::Secret &token)
{
    const auto whole = jose::SdJwt::split(token.reveal());
    Appendix appendix;
    QByteArrayList members;
    for (const QByteArray &disclosure : whole.disclosures) {
        const QByteArray member = memberOf(disclosure);
        if (member.isEmpty())
            appendix.unread += disclosure;
        else
            members += member;
    }
    appendix.disclosed = Json::parse('{' + members.join(',') + '}', Json::Duplicates::Keep).value_or(Json());
    if (const auto binding = jose::Jwt::inspect(whole.keyBinding)) {
        appendix.header = binding->header();
        appendix.claims = binding->claims();
        if (binding->claims().isUndefined())
            appendix.unread += binding->payload();
    } else if (!whole.keyBinding.isEmpty()) {
        appendix.unread += whole.keyBinding;
    }
    return appendix;
}

// Where the two begin to differ, and a little of what stands before.
qsizetype startOfDifference(const QByteArray &before, const QByteArray &after)
{
    constexpr qsizetype context = 32; // bytes
    const auto [at, other] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    qsizetype start = qMax<qsizetype>(0, at - before.begin() - context);
    while (start > 0 && (before[start] & 0xC0) == 0x80) // within a character of UTF-8
        --start;
    return start;
}

bool isText(const QByteArray &bytes)
{
    return base::fromUtf8(bytes).toUtf8() == bytes;
}

// A payload that is no JSON object, as the bytes it is: in hexadecimal where they are no text
Difference payload(const jose::Jwt &before, const jose::Jwt &after)
{
    constexpr qsizetype longest = 1024; // characters on screen
    const QByteArray was = before.payload();
    const QByteArray is = after.payload();
    const bool differs = was != is;
    const qsizetype start = differs ? startOfDifference(was, is) : 0;
    const bool areTexts = isText(was) && isText(is);
    const auto shown = [&](const QByteArray &bytes) {
        const QByteArray rest = bytes.mid(start, 4 * longest);
        const QString text = base::visible(QByteArrayView(areTexts ? rest : rest.toHex(' ')), longest);
        return QList {Difference::Part {start > 0 ? QChar(0x2026) + text : text, differs}};
    };
    return {QStringLiteral("payload"), differs ? Difference::Kind::Changed : Difference::Kind::Same,
        shown(was), shown(is)};
}

// The signature of a JWT and of a key binding left out
QByteArray withoutSignatures(const crypto::Secret &token)
{
    QByteArrayList parts = token.reveal().toByteArray().split('~');
    for (QByteArray &part : parts) {
        if (const qsizetype point = part.lastIndexOf('.'); point >= 0)
            part.truncate(point);
    }
    return parts.join('~');
}

void append(QList<DifferenceGroup> &groups, const QString &title, const Json &before, const Json &after)
{
    const QList<Difference> rows = compareMembers(before, after);
    if (!rows.isEmpty())
        groups += {title, rows};
}

QString whyNot(const Token &before, const Token &after)
{
    const auto isUnread = [](const Token &token) { return !token.jwt && !token.header; };
    if (isUnread(before) && isUnread(after))
        return Words::tr("These are two different tokens. More can't be said: neither can be read here.");
    return isUnread(before)
        ? Words::tr("These are two different tokens. More can't be said: the first can't be read here.")
        : Words::tr("These are two different tokens. More can't be said: the second can't be read here.");
}

} // namespace

Comparison Comparison::of(const crypto::Secret &before, const crypto::Secret &after, Pair pair)
{
    if (before == after)
        return {{}, Words::tr("This is the same token twice, letter by letter.")};
    const Token was = Token::look(before, TokenUse::Pasted);
    const Token is = Token::look(after, TokenUse::Pasted);
    const auto headerOf
        = [](const Token &token) { return token.jwt ? token.jwt->header() : token.header.value_or(Json()); };
    if (headerOf(was).isUndefined() || headerOf(is).isUndefined())
        return {{}, whyNot(was, is)};

    Comparison comparison;
    const bool haveClaims = was.jwt && is.jwt;
    const Appendix wasBehind = appendixOf(before);
    const Appendix isBehind = appendixOf(after);
    if (haveClaims) {
        append(comparison.groups, Words::tr("Claims"), was.jwt->claims(), is.jwt->claims());
        if (was.jwt->claims().isUndefined() || is.jwt->claims().isUndefined())
            comparison.groups += {Words::tr("Payload"), {payload(*was.jwt, *is.jwt)}};
        append(comparison.groups, Words::tr("Disclosed"), wasBehind.disclosed, isBehind.disclosed);
        append(comparison.groups, Words::tr("Key binding"), wasBehind.claims, isBehind.claims);
        append(comparison.groups, Words::tr("Header of the key binding"), wasBehind.header, isBehind.header);
    }
    append(comparison.groups, Words::tr("Header"), headerOf(was), headerOf(is));
    if (!haveClaims) {
        comparison.sentence
            = Words::tr("Only the headers can be compared: what an encrypted token says can't "
                        "be read here.");
        return comparison;
    }
    const Remarks remarks(*was.jwt, *is.jwt, pair);
    const bool isAlike = withoutSignatures(before) == withoutSignatures(after);
    const Writing writing = wasBehind.unread != isBehind.unread ? Writing::Unread
        : isAlike                                               ? Writing::Alike
                                                                : Writing::Otherwise;
    comparison.sentence
        = (QStringList {countOf(comparison.groups, writing)} + remarks.sentences()).join(u' ');
    return comparison;
}

} // namespace explain
