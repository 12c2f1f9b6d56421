// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "base/future.h"
#include "net/redirectpage.h"
#include "oauth/client.h"

#include <QObject>
#include <QPromise>
#include <QTcpServer>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

namespace net {

class RedirectVisitor;

// What the browser's page says at the end.
enum class RedirectOutcome { SignedIn, Refused, Failed };

// Catches the browser's way back on a loopback address, RFC 8252 section 7.3. Strangers get an answer and
// change nothing. Closes its port when it dies, at the latest a minute after the accepted answer.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    using IsMine = std::function<bool(const base::Parameters &)>;

    static constexpr int mostVisitors = 8; // at once
    static constexpr int requestMs = 5'000; // to ask
    static constexpr int outcomeMs = 60'000; // from the accepted answer to the last page

    explicit RedirectListener(QObject *parent = nullptr);
    ~RedirectListener() override;

    // Binds to nothing where the redirect is elsewhere; else exclusively to the redirect's host and the first
    // of its ports that is free. Codes: "redirect.port_taken", "redirect.listen".
    base::Result<QUrl> listen(const oauth::Redirect &redirect); // the redirect_uri with the port in use

    // The first request that isMine; there is only one. Code: "redirect.timeout", and the port is closed.
    base::Future<base::Parameters> answer(IsMine isMine, std::chrono::milliseconds patience);

    // What a browser elsewhere came back with, brought by hand; true if it is the one, and the port is
    // closed.
    bool take(const base::Parameters &answer);

    // Tells the waiting browser how it ended and closes. A browser that is still on its way from the
    // accepted answer to its page is waited for: who wants it to see the page lives until closed().
    void finish(RedirectOutcome outcome);

    // For tests: shorter than the constants.
    void setLimits(int request, int outcome);

Q_SIGNALS:
    void closed();

private:
    base::Result<quint16> bind(const oauth::Redirect &redirect);
    base::Result<quint16> bind(const QHostAddress &address, quint16 port);
    base::Result<quint16> bindLocalhost(quint16 port);
    void admit(QTcpSocket *socket);
    void serve(RedirectVisitor *visitor);
    void takeAnswer(RedirectVisitor *visitor);
    void deliver(const base::Result<base::Parameters> &result);
    void giveUp();
    void showOutcome(RedirectVisitor *visitor);
    void tellWaiting(RedirectPage page);
    void close();
    bool isAwaited() const; // by a browser that has asked for the outcome
    QList<RedirectVisitor *> visitors() const;

    QList<QTcpServer *> m_servers;
    QList<QByteArray> m_hosts; // as the browser may write them
    QByteArray m_path;
    QByteArray m_donePath;
    IsMine m_isMine;
    QPromise<base::Result<base::Parameters>> m_answer;
    bool m_accepted = false;
    std::optional<RedirectPage> m_outcome;
    QTimer m_deadline;
    int m_requestMs = requestMs;
    int m_outcomeMs = outcomeMs;
};

} // namespace net
