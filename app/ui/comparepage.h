// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "explain/comparison.h"

#include <QFutureWatcher>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;

namespace ui {

class ComparisonModel;
class TokenChooser;
class WordTable;

// Two tokens side by side: what was added, removed, changed. Large ones are compared in another thread.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(const accounts::AccountBook &book, QWidget *parent = nullptr);

    // Begins with what belongs together most: before and after the renewal of the account, its access and ID
    // token, or what is still to be pasted.
    void begin(const QString &account);
    void beginWith(const crypto::Secret &token); // and another one, which is still to be chosen
    void forget(); // pasted tokens, when the page is left

Q_SIGNALS:
    void closeAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Pair = explain::Comparison::Pair;
    struct Compared
    {
        crypto::Secret first;
        crypto::Secret second;
        Pair pair = Pair::Unrelated;
        bool operator==(const Compared &) const = default;
    };

    QLayout *createHead();
    QLayout *createChoosers(const accounts::AccountBook &book);
    void compare();
    void fill(const explain::Comparison &comparison);

    Compared m_compared; // what is shown, or will be
    QFutureWatcher<explain::Comparison> m_comparing;
    TokenChooser *m_first;
    TokenChooser *m_second;
    QBoxLayout *m_choosers;
    QLabel *m_sentence;
    QCheckBox *m_showSame;
    ComparisonModel *m_model;
    WordTable *m_table;
};

} // namespace ui
