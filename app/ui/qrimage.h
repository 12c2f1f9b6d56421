// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/qrcode.h"

#include <QWidget>

namespace ui {

// A QR code, dark on light in any colour scheme, as cameras want it.
class QrImage : public QWidget
{
    Q_OBJECT

public:
    explicit QrImage(QWidget *parent = nullptr);

    void setText(const QByteArray &text); // too long or empty: nothing is shown

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    explain::QrCode m_code;
};

} // namespace ui
