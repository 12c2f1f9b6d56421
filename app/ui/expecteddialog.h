// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/checks.h"
#include "ui/dialogpage.h"

class QLineEdit;

namespace ui {

struct ExpectedQuestion;

// Asks what a token is expected to say, or what came with it. What it says of itself isn't filled in: that
// would compare it with itself. A secret isn't shown, and not filled in again.
class ExpectedDialog : public PageDialog
{
    Q_OBJECT

public:
    static bool asksFor(explain::Check::Offer offer);

    // For an offer that it asks for.
    ExpectedDialog(explain::Check::Offer offer, const explain::Expected &before, QWidget *parent);

    // What was given, and nothing else; once it is accepted.
    void putInto(explain::Expected &expected) const;

private:
    const ExpectedQuestion &m_question;
    QLineEdit *m_edit;
};

} // namespace ui
