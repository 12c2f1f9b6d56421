// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "explain/checks.h"
#include "explain/claims.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class CheckList;
class ClaimsView;

// A question to a server and what it said: a title, what is sent, the button that sends it, then checks and
// claims, or what went wrong.
class ServerAnswer : public QWidget
{
    Q_OBJECT

public:
    ServerAnswer(const QString &title, const QString &ask, QWidget *parent = nullptr);

    void setQuestion(const QString &sentence, bool canAsk);
    void setWaiting();
    void show(
        const QList<explain::Check> &checks, const QList<explain::ClaimGroup> &claims, const QDateTime &now);
    void show(const base::Error &error);
    void forget();

Q_SIGNALS:
    void asked();

private:
    void settle(const QString &said);

    QString m_ask;
    bool m_canAsk = false;
    bool m_isWaiting = false;
    QLabel *m_sentence;
    QPushButton *m_button;
    QLabel *m_said;
    CheckList *m_checks;
    ClaimsView *m_claims;
};

} // namespace ui
