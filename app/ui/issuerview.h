// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/issuerdocument.h"
#include "oauth/publishedkeys.h"

#include <QScrollArea>

class QLabel;
class QStandardItemModel;

namespace ui {

class CheckList;
class WordTable;

// What an issuer publishes: whether it keeps the rules, what it offers, its keys.
class IssuerView : public QScrollArea
{
    Q_OBJECT

public:
    explicit IssuerView(QWidget *parent = nullptr);

    void setDocument(const oauth::IssuerDocument &document);
    void setKeys(const oauth::PublishedKeys &keys);
    void setKeysTrouble(const base::Error &error);
    QByteArray thumbprint() const; // of the key that is chosen; empty: none

Q_SIGNALS:
    void chosen(); // another key

private:
    QWidget *createContent();

    CheckList *m_checks;
    QStandardItemModel *m_abilities;
    WordTable *m_abilitiesTable;
    QLabel *m_keysTitle;
    QLabel *m_keysTrouble;
    QStandardItemModel *m_keys;
    WordTable *m_keysTable;
    QList<QByteArray> m_thumbprints; // in the order of the rows
};

} // namespace ui
