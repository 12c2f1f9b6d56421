// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogpage.h"

class QLineEdit;

namespace ui {

// Asks from which issuer a token is expected. What the token says of itself isn't filled in: that would
// compare it with itself.
class ExpectedDialog : public PageDialog
{
    Q_OBJECT

public:
    ExpectedDialog(const QString &expected, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &issuer);

private:
    void choose();

    QLineEdit *m_issuer;
};

} // namespace ui
