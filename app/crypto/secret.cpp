// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"

#include "base/text.h"
#include "crypto/digest.h"
#include "crypto/openssl.h"

#include <algorithm>

namespace crypto {

class Secret::Buffer
{
public:
    explicit Buffer(QByteArrayView bytes)
        : m_bytes(new char[std::size_t(bytes.size())])
        , m_size(bytes.size())
    {
        std::copy(bytes.begin(), bytes.end(), m_bytes.get());
    }
    ~Buffer() { OPENSSL_cleanse(m_bytes.get(), std::size_t(m_size)); }
    Q_DISABLE_COPY_MOVE(Buffer)

    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

private:
    const std::unique_ptr<char[]> m_bytes;
    const qsizetype m_size;
};

Secret::Secret(QByteArrayView bytes)
    : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes))
{
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? m_buffer->view() : QByteArrayView();
}

QString Secret::revealText() const
{
    return base::fromUtf8(reveal());
}

bool operator==(const Secret &a, const Secret &b)
{
    return constantTimeEqual(a.reveal(), b.reveal());
}

QDebug operator<<(QDebug debug, const Secret &)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace().noquote() << QLatin1String("Secret(...)");
}

} // namespace crypto
