// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace screenshots {

namespace {

QStringList doubledIn(const QString &place, const QStringList &texts)
{
    QMap<QString, QString> taken;
    QStringList doubled;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            doubled += QStringLiteral("%1: %2 is “%3” and “%4”").arg(place, key, taken[key], text);
        taken[key] = text;
    }
    return doubled;
}

QStringList shownIn(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *each : actions) {
        if (each->isVisible() && !each->isSeparator())
            texts += each->text();
    }
    return texts;
}

QStringList textsOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->buddy() ? QStringList {label->text()} : QStringList();
    if (const auto *menus = qobject_cast<const QMenuBar *>(&widget))
        return shownIn(menus->actions());
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts += tabs->tabText(tab);
    }
    return texts;
}

} // namespace

QStringList doubledMnemonicsOf(const QWidget &window)
{
    QStringList texts;
    QStringList doubled;
    for (const auto *each : window.findChildren<QWidget *>()) {
        if (each->isVisible() && each->window() == &window)
            texts += textsOf(*each);
        if (const auto *menu = qobject_cast<const QMenu *>(each))
            doubled += doubledIn(menu->title(), shownIn(menu->actions()));
        if (each->contextMenuPolicy() == Qt::ActionsContextMenu)
            doubled += doubledIn(each->accessibleName(), shownIn(each->actions()));
    }
    return doubled + doubledIn(QStringLiteral("Alt"), texts);
}

} // namespace screenshots
