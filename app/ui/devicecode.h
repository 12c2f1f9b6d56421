// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/deviceauthorization.h"

#include <QWidget>

class QLabel;

namespace ui {

class QrImage;

// The code that is typed on another device, and where; the same as a picture for a phone's camera.
class DeviceCode : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceCode(QWidget *parent = nullptr);

    void show(const oauth::DeviceAuthorization &device);
    void forget(); // nothing of the code stays on the screen

private:
    QLabel *m_address;
    QLabel *m_host; // of the address, where there is more to say of it
    QLabel *m_code;
    QLabel *m_scan;
    QrImage *m_image;
};

} // namespace ui
