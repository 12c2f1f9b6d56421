// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QString>
#include <memory>

namespace crypto {

// A token, code, verifier or key. A copyable handle on one immutable buffer that is cleansed when the
// last handle goes. It never prints: revealing is the one way out, and what is made of it isn't cleansed.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);

    bool isEmpty() const;
    QByteArrayView reveal() const; // lives as long as a handle on the same buffer
    QString revealText() const; // the same bytes, read as UTF-8

    friend bool operator==(const Secret &a, const Secret &b); // constant time for equal lengths

private:
    class Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug debug, const Secret &secret); // Secret(...)

} // namespace crypto
