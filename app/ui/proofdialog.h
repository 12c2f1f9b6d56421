// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "crypto/secret.h"
#include "ui/clipboard.h"
#include "ui/dialogpage.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class Form;

// A proof that goes with a bound access token for one request, to be copied (RFC 9449 section 4).
class ProofDialog : public PageDialog
{
    Q_OBJECT

public:
    // The clipboard outlives the dialog, as what is in it has to.
    ProofDialog(const crypto::Secret &token, const crypto::Secret &proofKey, const base::Clock &clock,
        Clipboard &clipboard, QWidget *parent = nullptr);

private:
    void copy();

    crypto::Secret m_token;
    crypto::Secret m_proofKey;
    base::Clock m_clock;
    Clipboard &m_clipboard;
    DialogPage *m_page;
    Form *m_form;
    QComboBox *m_method;
    QLineEdit *m_address;
    QLineEdit *m_nonce;
    QLabel *m_said;
};

} // namespace ui
