// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/unanswered.h"

#include "accounts/accountsfile.h"

#include <QFile>
#include <QSaveFile>

namespace accounts {

namespace {

constexpr qint64 longest = 1024; // bytes
const QByteArray lost = "lost";

} // namespace

Unanswered::Unanswered(const QString &locksFolder, const QString &accountId)
    : m_folder(locksFolder + QStringLiteral("/unanswered"))
    , m_file(m_folder + u'/' + fileNameOf(accountId))
{
}

std::optional<Unanswered::Why> Unanswered::why(quint64 sequence) const
{
    const Notes notes = read();
    const auto found = notes.lowerBound(sequence);
    return found == notes.end() ? std::nullopt : std::optional(*found);
}

void Unanswered::note(quint64 sequence, Why why)
{
    Notes notes = read();
    notes.insert(sequence, why);
    write(notes);
}

void Unanswered::forget(quint64 sequence)
{
    Notes notes = read();
    const qsizetype before = notes.size();
    notes.erase(notes.lowerBound(sequence), notes.end());
    if (notes.isEmpty())
        forgetAll();
    else if (notes.size() != before)
        write(notes);
}

void Unanswered::forgetAll()
{
    QFile::remove(m_file);
}

// A line each: the number, and whether the answer was lost.
Unanswered::Notes Unanswered::read() const
{
    Notes notes;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return notes;
    const QList<QByteArray> lines = file.read(longest).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        bool isNumber = false;
        const quint64 sequence = words.first().toULongLong(&isNumber);
        const bool isLost = words.size() == 2 && words.last() == lost;
        if (isNumber && (isLost || words.size() == 1))
            notes.insert(sequence, isLost ? Why::Lost : Why::CutOff);
    }
    return notes;
}

void Unanswered::write(const Notes &notes)
{
    makePrivate(m_folder);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (auto [sequence, why] : notes.asKeyValueRange())
        file.write(QByteArray::number(sequence) + (why == Why::Lost ? ' ' + lost : QByteArray()) + '\n');
    file.commit();
}

} // namespace accounts
