// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandpalette.h"

#include "ui/announce.h"
#include "ui/controls.h"
#include "ui/rowdelegate.h"
#include "ui/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int paletteWidth = 520;
constexpr int fromTop = 72;

// "&Copy…" as it is read, in one language's way of marking keys (&C) or in another's, "(&C)".
QString withoutMarks(QString text)
{
    static const QRegularExpression appended(QStringLiteral("\\s*\\(&.\\)"));
    text.remove(appended);
    text.replace(QLatin1String("&&"), QLatin1String("\a")).remove(u'&').replace(u'\a', u'&');
    return text;
}

void collect(const QMenu *menu, const QString &where, When when, QList<Command> &commands)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu(), withoutMarks(action->text()), when, commands);
        else if (!action->isSeparator() && (action->isEnabled() || when == When::Ever))
            commands
                += {withoutMarks(action->text()), where, action->shortcut(), [action = QPointer(action)] {
                        if (action)
                            action->trigger();
                    }};
    }
}

} // namespace

QList<Command> commandsOf(const QMenuBar *menus, When when)
{
    QList<Command> commands;
    const auto actions = menus->actions();
    for (const QAction *action : actions) {
        if (action->menu())
            collect(action->menu(), withoutMarks(action->text()), when, commands);
    }
    return commands;
}

QList<Command> matching(const QList<Command> &commands, const QString &sought)
{
    const QStringList words = sought.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Command> found;
    for (const Command &each : commands) {
        const QString text = each.words + u' ' + each.where;
        if (std::all_of(words.cbegin(), words.cend(),
                [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            found += each;
    }
    if (!words.isEmpty()) {
        std::stable_partition(found.begin(), found.end(), [&words](const Command &each) {
            return each.words.startsWith(words.constFirst(), Qt::CaseInsensitive);
        });
    }
    return found;
}

CommandPalette::CommandPalette(const QList<Command> &commands, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(commands)
    , m_sought(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a command"));
    setAccessibleName(windowTitle());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_sought->setPlaceholderText(tr("What do you want to do?"));
    m_sought->setAccessibleName(windowTitle());
    m_sought->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new RowDelegate(space::controls, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::controls, space::controls, space::controls, space::controls);
    layout->setSpacing(space::controls);
    layout->addWidget(m_sought);
    layout->addWidget(m_list);
    connect(m_sought, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_sought, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    const int width = qMin(paletteWidth, window->width() - 2 * space::edge);
    setFixedWidth(width);
    find({});
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, fromTop)));
    m_sought->setFocus();
}

void CommandPalette::find(const QString &sought)
{
    m_found = matching(m_commands, sought);
    m_list->clear();
    for (const Command &each : std::as_const(m_found)) {
        const QString keys = each.shortcut.toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(each.words, m_list);
        item->setData(RowDelegate::WhereRole, each.where);
        item->setData(RowDelegate::KeysRole, keys);
        item->setData(
            Qt::AccessibleTextRole, QStringList {each.words, each.where, keys}.join(QStringLiteral(", ")));
    }
    if (m_found.isEmpty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing is called that."), m_list);
        nothing->setData(Qt::AccessibleTextRole, nothing->text());
        nothing->setFlags(Qt::NoItemFlags);
    }
    const int rows = qBound(1, m_list->count(), mostRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0));
    choose(m_found.isEmpty() ? -1 : 0);
    adjustSize();
}

// The text keeps the focus, so the list tells by itself what is chosen.
void CommandPalette::choose(int row)
{
    m_list->setCurrentRow(row);
    announce(m_list, m_list->item(qMax(0, row))->data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::run()
{
    const auto chosen = m_found.value(m_list->currentRow()).run;
    close();
    if (chosen)
        QTimer::singleShot(0, parentWidget(), chosen); // when this is gone: it may open a dialog
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        close();
    return QDialog::event(event);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(colour(Role::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_found.isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0) {
            choose(int((m_list->currentRow() + by + m_found.size()) % m_found.size()));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
