// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace ui {

// Lends a secret to the clipboard: told to be one, never to the selection of the middle mouse button, taken
// back after a while and at exit if it is still there.
class Clipboard : public QObject
{
    Q_OBJECT

public:
    explicit Clipboard(QObject *parent = nullptr);
    ~Clipboard() override;

    void copy(const crypto::Secret &secret);
    static void copyText(const QString &text); // no secret: it stays
    void takeBack(); // now

    // How long a secret stays, for all of them.
    static void setLoan(std::chrono::milliseconds length);
    static QString copied(); // "Copied", and when it leaves

private:
    crypto::Secret m_secret;
    QTimer m_timer;
};

} // namespace ui
