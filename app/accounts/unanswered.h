// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace accounts {

// The note that an account's refresh token was sent and that what the server answered isn't kept: the server
// may take that token no more, and whoever meets its no, also after a restart, knows why. It names the
// credential by its sequence number. A file beside the account's lock, for who holds that; it stays until the
// keychain has a newer token, or the server answered that it gives none.
class Unanswered
{
public:
    enum class Why {
        CutOff, // the program was ended before the answer came, or was kept
        Lost // no answer came, or half of one
    };

    Unanswered(const QString &locksFolder, const QString &accountId);

    // Of that credential, or of a newer one that the keychain never got.
    std::optional<Why> why(quint64 sequence) const;
    void note(quint64 sequence, Why why); // where there is no place for it, nobody will know
    void forget();

private:
    QString m_folder;
    QString m_file;
};

} // namespace accounts
