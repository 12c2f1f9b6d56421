// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/unanswered.h"

#include "accounts/accountsfile.h"

#include <QFile>
#include <QUrl>

namespace accounts {

namespace {

constexpr qint64 longestNote = 64; // bytes
constexpr auto lost = " lost";

} // namespace

Unanswered::Unanswered(const QString &locksFolder, const QString &accountId)
    : m_folder(locksFolder + QStringLiteral("/unanswered"))
    , m_file(m_folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(accountId)))
{
}

std::optional<Unanswered::Why> Unanswered::why(quint64 sequence) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray text = file.read(longestNote);
    const bool isLost = text.endsWith(lost);
    if (isLost)
        text.chop(qstrlen(lost));
    bool isNumber = false;
    const quint64 sent = text.toULongLong(&isNumber);
    if (!isNumber || sent < sequence)
        return std::nullopt;
    return isLost ? Why::Lost : Why::CutOff;
}

void Unanswered::note(quint64 sequence, Why why)
{
    makePrivate(m_folder);
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QByteArray::number(sequence) + (why == Why::Lost ? lost : ""));
}

void Unanswered::forget()
{
    QFile::remove(m_file);
}

} // namespace accounts
