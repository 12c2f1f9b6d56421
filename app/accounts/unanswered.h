// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <optional>

namespace accounts {

// Notes that an account's refresh token was sent and that what the server answered isn't kept: the server may
// take that token no more, and whoever meets its no, also after a restart, knows why. Each names a credential
// by its sequence number: while a keychain keeps nothing, the one that it has and the one in memory are two.
// A file beside the account's lock, for who holds that.
class Unanswered
{
public:
    enum class Why {
        CutOff, // the program was ended before the answer came, or was kept
        Lost // no answer came, or none that could be read
    };

    Unanswered(const QString &locksFolder, const QString &accountId);

    // Of that credential, or of a newer one that the keychain never got.
    std::optional<Why> why(quint64 sequence) const;
    void note(quint64 sequence, Why why); // where there is no place for it, nobody will know
    void forget(quint64 sequence); // the server has used up none of that or newer
    void forgetAll(); // the keychain has what came, or the login is over

private:
    using Notes = QMap<quint64, Why>;

    Notes read() const;
    void write(const Notes &notes);

    QString m_folder;
    QString m_file;
};

} // namespace accounts
