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
    static constexpr std::chrono::seconds lent {30};

    explicit Clipboard(std::chrono::milliseconds takeBackAfter = lent, QObject *parent = nullptr);
    ~Clipboard() override;

    void copy(const crypto::Secret &secret);
    static void copyText(const QString &text); // no secret: it stays
    void takeBack(); // now

private:
    crypto::Secret m_secret;
    QTimer m_timer;
};

} // namespace ui
