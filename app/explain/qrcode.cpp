// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/qrcode.h"

#include "base/late.h"

#include <memory>
#include <qrencode.h>

namespace explain {

namespace {

#ifdef QRENCODE_LIBRARY
QFunctionPointer inQrencode(const char *name)
{
    return base::inLibrary(QRENCODE_LIBRARY, name);
}

constinit base::Late<decltype(::QRcode_encodeData), inQrencode> QRcode_encodeData("QRcode_encodeData");
constinit base::Late<decltype(::QRcode_free), inQrencode> QRcode_free("QRcode_free");
#endif

struct End
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(const QByteArray &text)
{
    const std::unique_ptr<QRcode, End> code(QRcode_encodeData(
        int(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_M));
    if (!code)
        return;
    m_size = code->width;
    for (int i = 0; i < m_size * m_size; ++i)
        m_dark.push_back(code->data[i] & 1);
}

bool QrCode::isDark(int x, int y) const
{
    return x >= 0 && y >= 0 && x < m_size && y < m_size && m_dark[size_t(y * m_size + x)];
}

QByteArray QrCode::toText() const
{
    static constexpr const char *blocks[] {
        "\u2588", "\u2580", "\u2584", " "}; // both light, upper, lower, none
    QByteArray text;
    for (int y = -quietZone; m_size && y < m_size + quietZone; y += 2) {
        for (int x = -quietZone; x < m_size + quietZone; ++x)
            text += blocks[(isDark(x, y) ? 2 : 0) + (isDark(x, y + 1) ? 1 : 0)];
        text += '\n';
    }
    return text;
}

} // namespace explain
