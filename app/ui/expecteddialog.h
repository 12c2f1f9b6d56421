// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogpage.h"

class QLineEdit;

namespace ui {

// Asks what a token is expected to say. What it says of itself isn't filled in: that would compare it with
// itself.
class ExpectedDialog : public PageDialog
{
    Q_OBJECT

public:
    enum class What { Issuer, Audience, Nonce };

    ExpectedDialog(What what, const QString &expected, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &expected);

private:
    void choose();

    QLineEdit *m_edit;
};

} // namespace ui
