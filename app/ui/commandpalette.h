// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <functional>

class QAction;
class QLineEdit;
class QListWidget;
class QMenuBar;

namespace ui {

// Something that can be done, as a person would look for it.
struct Command
{
    QString words;
    QString where; // the menu it is in, or what it is
    QKeySequence shortcut;
    std::function<void()> run;
};

// What the menus offer, now or at any time.
enum class When { Now, Ever };
QList<Command> commandsOf(const QMenuBar *menus, When when = When::Now);

// Those with every word that is looked for, in any order; those that begin with the first word before others.
QList<Command> matching(const QList<Command> &commands, const QString &sought);

// Finds a command or an account by a few letters and runs it. It closes with that, or when it isn't looked
// at.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    static constexpr int mostRows = 12;

    CommandPalette(const QList<Command> &commands, QWidget *window);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find(const QString &sought);
    void choose(int row);
    void run();

    QList<Command> m_commands;
    QList<Command> m_found;
    QLineEdit *m_sought;
    QListWidget *m_list;
};

} // namespace ui
