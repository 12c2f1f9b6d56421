// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "explain/paste.h"

#include <QList>
#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;

namespace ui {

class PasteField;

// Which token: one of an account's, or one that is pasted.
class TokenChooser : public QWidget
{
    Q_OBJECT

public:
    enum class Which { Access, AccessBefore, Further, Id, Pasted };
    struct Choice
    {
        Which which = Which::Pasted;
        QString account; // its id; none of a pasted one
        QString further = {}; // its id
        bool operator==(const Choice &) const = default;
    };

    TokenChooser(const QString &name, const accounts::AccountBook &book, QWidget *parent = nullptr);

    void list(); // the accounts as they are now; the choice stays as long as it is there
    bool choose(const Choice &choice); // false: there is no such token
    void choosePasted(const crypto::Secret &token); // empty: it is still to come

    Choice choice() const;
    crypto::Secret token() const; // as it is now; empty: not given yet

Q_SIGNALS:
    void changed();

private:
    void addTokens(const accounts::Entry &entry);
    void take(const base::Result<explain::Paste> &paste);
    static QString inWords(const crypto::Secret &pasted);
    void forgetPasted();
    void show();

    const accounts::AccountBook &m_book;
    QList<Choice> m_choices; // in the order of the box
    QComboBox *m_box;
    PasteField *m_field;
    QLabel *m_what; // kind of token was pasted, or what is wrong with it
    crypto::Secret m_pasted;
    QString m_words; // of what was pasted
};

} // namespace ui
