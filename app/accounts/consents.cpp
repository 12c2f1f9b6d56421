// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/consents.h"

#include <QPointer>
#include <QTimer>

namespace accounts {

using base::Done;
using base::Error;
using To = HandOutRules::To;

namespace {

base::Failure refused(const char *code)
{
    return base::failure(Error::Kind::Refused, QLatin1String(code));
}

bool isForIdToken(const Question &question)
{
    return question.request.kind == TokenRequest::Kind::IdToken;
}

} // namespace

// A question that is being asked, with those who wait for its answer.
struct Consents::Pending : QObject
{
    struct Waiting
    {
        QPointer<QObject> owner;
        QPromise<base::Result<Done>> promise;
    };

    Pending(const QString &name, const Question &what)
        : key(name)
        , question(what)
    {
    }

    const QString key;
    const Question question;
    std::vector<Waiting> waiting;
    QTimer patience;

    bool isForgotten() const
    {
        return std::ranges::all_of(waiting, [](const Waiting &each) { return !each.owner; });
    }
};

Consents::Consents(
    Cloakroom &cloakroom, const AskPerson &ask, std::chrono::milliseconds wait, QObject *parent)
    : QObject(parent)
    , m_cloakroom(cloakroom)
    , m_ask(ask)
    , m_patience(wait)
{
    connect(&cloakroom, &Cloakroom::lockChanged, this, [this] {
        m_cloakroom.passingAnswers().clear();
        if (m_cloakroom.isLocked()) {
            for (const QString &key : m_pending.keys())
                settle(key, base::Failure(lockedError()));
        }
    });
}

Consents::~Consents()
{
    qDeleteAll(m_pending);
}

// Who can't be told from others is never one of them, and where each time is asked no answer serves two.
QString Consents::keyOf(const Question &question, const QObject *owner)
{
    const TokenRequest &request = question.request;
    const QString &process = question.asker.process;
    const bool isAlone = process.isEmpty() || question.isEachTime;
    const QString who = isAlone ? QString::number(quintptr(owner)) : process;
    return QStringList {question.accountId, question.asker.key(), who, QString::number(int(request.kind)),
        request.scopes.toString(), request.resource}
        .join(u'\n');
}

base::Future<Done> Consents::decide(const Question &question, QObject *owner)
{
    if (const auto known = decided(question))
        return base::ready(*known);
    if (waiting() >= mostWaiting)
        return base::ready<Done>(base::failure(Error::Kind::Busy, QStringLiteral("agent.busy")));
    const QString key = keyOf(question, owner);
    const bool isNew = !m_pending.contains(key);
    if (isNew)
        m_pending.insert(key, new Pending(key, question));
    Pending *pending = m_pending.value(key);
    Pending::Waiting one {owner, {}};
    one.promise.start();
    const auto future = one.promise.future();
    pending->waiting.push_back(std::move(one));
    connect(owner, &QObject::destroyed, pending, [this, key, pending] {
        if (pending->isForgotten()) {
            m_pending.remove(key);
            pending->patience.stop();
            pending->deleteLater();
        }
    });
    if (isNew)
        ask(pending);
    return future;
}

qsizetype Consents::waiting() const
{
    qsizetype count = 0;
    for (const Pending *each : m_pending)
        count += std::ranges::count_if(each->waiting, [](const auto &one) { return !one.owner.isNull(); });
    return count;
}

// Nothing: a person has to be asked.
std::optional<base::Result<Done>> Consents::decided(const Question &question) const
{
    const Entry *entry = m_cloakroom.book().find(question.accountId);
    if (!entry)
        return base::failure(Error::Kind::NotFound, QStringLiteral("accounts.unknown"));
    const HandOutRules &rules = entry->account.settings.handOut;
    const Asker &asker = question.asker;
    if (rules.to == To::Nobody)
        return refused("handout.off");
    const auto passing = m_cloakroom.passingAnswers().isAllowed(question, m_cloakroom.now());
    if (passing == false)
        return refused("handout.denied");
    if (rules.to == To::AskEachTime)
        return {};
    if (rules.to == To::CommandLine && asker.isByCommandLine && asker.remote.isEmpty())
        return Done {};
    if (passing || (asker.mayBeRemembered() && rules.isAllowed(asker.program, isForIdToken(question))))
        return Done {};
    return {};
}

void Consents::ask(Pending *pending)
{
    pending->patience.setSingleShot(true);
    connect(&pending->patience, &QTimer::timeout, this, [this, key = pending->key] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_patience).count();
        settle(key,
            base::failure(Error::Kind::TimedOut, QStringLiteral("handout.unanswered"),
                QStringLiteral("%1 s").arg(seconds)));
    });
    pending->patience.start(m_patience);
    base::finally(
        m_ask(pending->question, pending), pending, [this, pending](const base::Result<Consent> &said) {
            if (said)
                answer(*pending, *said);
            else
                settle(pending->key, base::Failure(said.error()));
        });
}

void Consents::answer(const Pending &pending, Consent consent)
{
    const Question &question = pending.question;
    const QDateTime now = m_cloakroom.now();
    PassingAnswers &passing = m_cloakroom.passingAnswers();
    const auto early = decided(question);
    if (early && !*early && consent != Consent::Deny) // by what was changed meanwhile
        return settle(pending.key, *early);
    if (consent == Consent::Deny)
        passing.deny(question, now.addSecs(silence.count()));
    else if (question.isEachTime)
        ; // this time only
    else if (consent == Consent::Hour && !question.asker.key().isEmpty())
        passing.allow(question, now.addSecs(std::chrono::seconds(whileLong).count()));
    else if (consent == Consent::Always && question.asker.mayBeRemembered())
        m_cloakroom.allow(question.accountId, question.asker.program, isForIdToken(question));
    settle(pending.key, consent == Consent::Deny ? base::Result<Done>(refused("handout.denied")) : Done {});
    // What was said of a program may answer what its other processes ask.
    for (const QString &key : m_pending.keys()) {
        const Pending *other = m_pending.value(key);
        if (const auto known = other ? decided(other->question) : std::nullopt)
            settle(key, *known);
    }
}

void Consents::settle(const QString &key, const base::Result<Done> &result)
{
    Pending *pending = m_pending.take(key);
    if (!pending)
        return;
    pending->deleteLater();
    pending->patience.stop();
    for (Pending::Waiting &each : pending->waiting) {
        each.promise.addResult(result);
        each.promise.finish();
    }
}

} // namespace accounts
