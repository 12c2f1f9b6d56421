// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qrimage.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int widest = 176; // pixels a side, at most; a module has a whole number of them

} // namespace

QrImage::QrImage(QWidget *parent)
    : QWidget(parent)
    , m_code(QByteArray())
{
}

void QrImage::setText(const QByteArray &text)
{
    m_code = explain::QrCode(text);
    const int modules = m_code.size() + 2 * explain::QrCode::quietZone;
    const int side = qMax(2, widest / modules) * modules;
    setFixedSize(side, side);
    setVisible(m_code.size() > 0);
    update();
}

void QrImage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int zone = explain::QrCode::quietZone;
    const int module = width() / (m_code.size() + 2 * zone);
    for (int y = 0; y < m_code.size(); ++y) {
        for (int x = 0; x < m_code.size(); ++x) {
            if (m_code.isDark(x, y))
                painter.fillRect((x + zone) * module, (y + zone) * module, module, module, Qt::black);
        }
    }
}

} // namespace ui
