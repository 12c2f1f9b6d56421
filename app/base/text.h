// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

// Foreign text made safe to show as plain text: control, bidi, invisible and tag characters and lone
// surrogates appear as [U+202E]; cut after `most` UTF-16 units with an ellipsis.
QString visible(QStringView text, qsizetype most = 1024);
QString visible(QByteArrayView utf8, qsizetype most = 1024);

// The text of UTF-8 bytes with each of its characters. QString::fromUtf8 drops a byte order mark at the
// start, by which two different names could become equal. Broken bytes read as U+FFFD.
QString fromUtf8(QByteArrayView utf8);

} // namespace base
