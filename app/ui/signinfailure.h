// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/dialogpage.h"
#include "ui/steplist.h"

class QPlainTextEdit;

namespace ui {

// How a sign-in ended that didn't succeed.
class SignInFailure : public DialogPage
{
    Q_OBJECT

public:
    explicit SignInFailure(QWidget *parent = nullptr);

    void show(const base::Error &error, const QList<StepList::Step> &steps, bool canGoBack);

    static QString headline(const base::Error &error);
    static QString reason(const base::Error &error); // why, and what to do

Q_SIGNALS:
    void backAsked();
    void closeAsked();
    void tryAgainAsked();

private:
    void showDetails();

    StepList *m_list;
    QPlainTextEdit *m_details;
    QPushButton *m_showDetails;
    QPushButton *m_back;
};

} // namespace ui
