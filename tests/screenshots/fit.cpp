// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"
#include "items.h"

#include "ui/checklist.h"
#include "ui/controls.h"
#include "ui/pill.h"
#include "ui/scopechips.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextBoundaryFinder>
#include <QToolButton>
#include <algorithm>

namespace screenshots {

namespace {

constexpr qsizetype longestText = 70; // in a line

QString inOneLine(QString text)
{
    text = text.simplified();
    return text.size() > longestText ? text.left(longestText - 1) + QChar(0x2026) : text;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    return widget.accessibleName();
}

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), inOneLine(textOf(widget)));
}

// The text where there are no mnemonics: "&Save", "&&".
QString withoutMnemonics(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

// Parts of other widgets, which are looked at as a whole.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QMenuBar *>(parent)
        || qobject_cast<const QHeaderView *>(parent) || qobject_cast<const QScrollBar *>(&widget)
        || qobject_cast<const QSplitterHandle *>(&widget)
        || (qobject_cast<const QTabBar *>(parent) && qobject_cast<const QToolButton *>(&widget));
}

bool isViewport(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

// Whose own function asks for the size of a tab.
struct Tabs : QTabBar
{
    using QTabBar::tabSizeHint;
};

class Measure
{
public:
    Measure(const QWidget &window, const QStringList &foreign)
        : m_window(window)
        , m_foreign(foreign)
    {
    }

    QStringList faults()
    {
        look(m_window);
        return m_faults;
    }

private:
    void look(const QWidget &widget)
    {
        measure(widget);
        const auto children = childrenOf(widget);
        for (const QWidget *child : children) {
            measurePlace(*child, widget);
            look(*child);
        }
        measureOverlaps(children, widget);
    }

    static QList<const QWidget *> childrenOf(const QWidget &widget)
    {
        QList<const QWidget *> shown;
        for (const QObject *each : widget.children()) {
            const auto *child = qobject_cast<const QWidget *>(each);
            if (child && child->isVisible() && !child->isWindow() && !child->size().isEmpty())
                shown += child;
        }
        return shown;
    }

    void measure(const QWidget &widget)
    {
        if (isPart(widget))
            return;
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return measureLabel(*label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return compare(widget, button->sizeHint());
        if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            return measureBox(*box);
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            return measureTabs(*tabs);
        if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            return measureEdit(*edit);
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            return measurePlaceholder(*edit);
        if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            return measureHeader(*header);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            for (const auto &[text, how] : cutsOf(*view, m_foreign))
                tell(*view, text, how);
            return;
        }
        if (const auto *menus = qobject_cast<const QMenuBar *>(&widget))
            return measureMenus(*menus);
        if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
            return measureArea(*area);
    }

    // An ElidedLabel gives up its end on purpose where it holds somebody's name or address, and a Chip where
    // it holds a scope: text of ours in one is measured as any other.
    void measureLabel(const QLabel &label)
    {
        const bool isElided
            = qobject_cast<const ui::ElidedLabel *>(&label) || qobject_cast<const ui::Chip *>(&label);
        if (label.text().isEmpty() || (isElided && isForeign(label.text())))
            return;
        // A row of checks wraps by itself.
        if (!label.wordWrap() && !qobject_cast<const ui::CheckRow *>(&label))
            return compare(label, label.sizeHint());
        const int height = label.heightForWidth(label.width());
        if (height > label.height())
            tell(label, QStringLiteral("needs height %1, has %2").arg(height).arg(label.height()));
        if (label.wordWrap())
            measureWords(label);
    }

    // A word that is longer than its line is broken anywhere. Nothing is told of addresses and identifiers.
    void measureWords(const QLabel &label)
    {
        const QFontMetrics metrics(label.font());
        const int room = label.contentsRect().width();
        const QString text = label.text();
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        qsizetype begin = 0;
        for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
            const QString word = text.mid(begin, end - begin).trimmed();
            begin = end;
            const bool isWord = std::none_of(word.begin(), word.end(), [](QChar character) {
                return character.isDigit() || QStringView(u"@/:_=.").contains(character);
            });
            if (isWord && !isForeignWord(word) && metrics.horizontalAdvance(word) > room)
                tellWidth(label, word, metrics.horizontalAdvance(word), room);
        }
    }

    void measureBox(const QComboBox &box)
    {
        if (box.isEditable() || box.currentText().isEmpty() || isForeign(box.currentText()))
            return;
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.subControls = QStyle::SC_All;
        const QRect field
            = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        const bool hasIcon = !box.itemIcon(box.currentIndex()).isNull();
        const int need = box.fontMetrics().horizontalAdvance(box.currentText())
            + (hasIcon ? box.iconSize().width() + 4 : 0); // as QStyle draws it
        if (need > field.width())
            tellWidth(box, box.currentText(), need, field.width());
    }

    void measureTabs(const QTabBar &tabs)
    {
        const auto buttons = tabs.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
        const bool scrolls = std::any_of(
            buttons.begin(), buttons.end(), [](const QToolButton *button) { return button->isVisible(); });
        if (scrolls)
            tellWidth(tabs, tabs.accessibleName(), tabs.sizeHint().width(), tabs.width());
        for (int tab = 0; tab < tabs.count(); ++tab) {
            const int need = (tabs.*&Tabs::tabSizeHint)(tab).width();
            const int has = tabs.tabRect(tab).width();
            if (tabs.isTabVisible(tab) && need > has)
                tellWidth(tabs, tabs.tabText(tab), need, has);
        }
    }

    // The room that QLineEdit has for text: its contents without its margins and without what stands in it.
    static int roomOf(const QLineEdit &edit)
    {
        constexpr int innerMargin = 2; // as QLineEdit has it, at each side
        QStyleOptionFrame option;
        option.initFrom(&edit);
        option.lineWidth
            = edit.hasFrame() ? edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit) : 0;
        int room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width()
            - edit.textMargins().left() - edit.textMargins().right() - 2 * innerMargin;
        for (const auto *inside : edit.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (inside->isVisible())
                room -= inside->width();
        }
        return room;
    }

    void measureEdit(const QLineEdit &edit)
    {
        const bool showsOwn = edit.isReadOnly() && !edit.text().isEmpty();
        const QString text = edit.text().isEmpty() ? edit.placeholderText() : edit.text();
        // Without a space in it, it is a token or an address.
        if (text.isEmpty() || isForeign(text)
            || (!edit.text().isEmpty() && (!showsOwn || !text.contains(u' '))))
            return;
        const int need = edit.fontMetrics().horizontalAdvance(text);
        if (need > roomOf(edit))
            tellWidth(edit, text, need, roomOf(edit));
    }

    void measurePlaceholder(const QPlainTextEdit &edit)
    {
        if (edit.placeholderText().isEmpty() || !edit.document()->isEmpty())
            return;
        const int margin = qRound(edit.document()->documentMargin());
        const QRect room = edit.viewport()->rect().adjusted(margin, margin, -margin, -margin);
        const QRect need = edit.fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 0), Qt::TextWordWrap, edit.placeholderText());
        if (need.height() > room.height() || need.width() > room.width()) {
            tell(edit, edit.placeholderText(),
                QStringLiteral("needs %1x%2, has %3x%4")
                    .arg(need.width())
                    .arg(need.height())
                    .arg(room.width())
                    .arg(room.height()));
        }
    }

    void measureHeader(const QHeaderView &header)
    {
        for (int section = 0; section < header.count(); ++section) {
            const int need = header.sectionSizeHint(section);
            const int has = header.sectionSize(section);
            if (!header.isSectionHidden(section) && need > has) {
                tellWidth(
                    header, header.model()->headerData(section, header.orientation()).toString(), need, has);
            }
        }
    }

    void measureMenus(const QMenuBar &menus)
    {
        const auto *more = menus.findChild<QToolButton *>(QStringLiteral("qt_menubar_ext_button"));
        if (more && more->isVisible())
            tellWidth(menus, menus.actions().last()->text(), menus.sizeHint().width(), menus.width());
    }

    // A page is read from top to bottom; one that has to be moved sideways, too, is too wide.
    void measureArea(const QScrollArea &area)
    {
        const bool isCut = area.widget() && area.widget()->width() > area.viewport()->width();
        if (isCut)
            tellWidth(area, area.accessibleName(), area.widget()->width(), area.viewport()->width());
    }

    void measurePlace(const QWidget &child, const QWidget &parent)
    {
        // What of a bar's tabs is out of view is told of the bar.
        if (isPart(child) || isViewport(parent) || qobject_cast<const QAbstractScrollArea *>(&parent)
            || qobject_cast<const QTabBar *>(&parent) || isEmpty(child))
            return;
        QRect place = child.geometry();
        // From right to left QSplitter is off by one.
        if (qobject_cast<const QSplitter *>(&parent))
            place.adjust(1, 1, -1, -1);
        const QRect room = parent.rect();
        const int wide = qMax(room.left() - place.left(), place.right() - room.right());
        const int high = qMax(room.top() - place.top(), place.bottom() - room.bottom());
        if (wide > 0 || high > 0) {
            tell(child,
                QStringLiteral("sticks out of %1 by %2x%3")
                    .arg(QString::fromLatin1(parent.metaObject()->className()))
                    .arg(qMax(0, wide))
                    .arg(qMax(0, high)));
        }
    }

    void measureOverlaps(const QList<const QWidget *> &children, const QWidget &parent)
    {
        if (qobject_cast<const QStackedWidget *>(&parent)
            || qobject_cast<const QAbstractScrollArea *>(&parent))
            return;
        for (qsizetype i = 0; i < children.size(); ++i) {
            for (qsizetype j = i + 1; j < children.size(); ++j)
                measureOverlap(*children.at(i), *children.at(j));
        }
    }

    void measureOverlap(const QWidget &one, const QWidget &other)
    {
        if (isPart(one) || isPart(other) || isEmpty(one) || isEmpty(other) || floats(one) || floats(other))
            return;
        const QRect both = one.geometry() & other.geometry();
        if (!both.isEmpty()) {
            tell(one,
                QStringLiteral("overlaps %1 by %2x%3")
                    .arg(nameOf(other))
                    .arg(both.width())
                    .arg(both.height()));
        }
    }

    // A pill that tells what was just done lies over the page on purpose.
    static bool floats(const QWidget &widget)
    {
        const QLayout *layout = widget.parentWidget()->layout();
        return qobject_cast<const ui::Pill *>(&widget) && layout && !holds(*layout, widget);
    }

    static bool holds(const QLayout &layout, const QWidget &widget)
    {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem *item = layout.itemAt(i);
            if (item->widget() == &widget || (item->layout() && holds(*item->layout(), widget)))
                return true;
        }
        return false;
    }

    // Nothing is to be seen of it.
    static bool isEmpty(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        return label && label->text().isEmpty() && label->pixmap(Qt::ReturnByValue).isNull()
            && label->metaObject() == &QLabel::staticMetaObject;
    }

    bool isForeign(const QString &text) const
    {
        return std::any_of(
            m_foreign.begin(), m_foreign.end(), [&text](const QString &each) { return text.contains(each); });
    }

    bool isForeignWord(const QString &word) const
    {
        return std::any_of(m_foreign.begin(), m_foreign.end(),
            [&word](const QString &each) { return each.split(u' ').contains(word); });
    }

    void compare(const QWidget &widget, QSize need)
    {
        if (need.width() > widget.width())
            tell(widget, QStringLiteral("needs %1, has %2").arg(need.width()).arg(widget.width()));
        if (need.height() > widget.height())
            tell(widget, QStringLiteral("needs height %1, has %2").arg(need.height()).arg(widget.height()));
    }

    void tellWidth(const QWidget &widget, const QString &text, int need, int has)
    {
        tell(widget, text, QStringLiteral("needs %1, has %2").arg(need).arg(has));
    }

    void tell(const QWidget &widget, const QString &what) { m_faults += nameOf(widget) + u' ' + what; }

    void tell(const QWidget &widget, const QString &text, const QString &what)
    {
        m_faults += QStringLiteral("%1 \"%2\" %3")
                        .arg(QString::fromLatin1(widget.metaObject()->className()),
                            inOneLine(withoutMnemonics(text)), what);
    }

    const QWidget &m_window;
    QStringList m_foreign;
    QStringList m_faults;
};

} // namespace

QStringList faultsOf(const QWidget &window, const QStringList &foreign)
{
    return Measure(window, foreign).faults();
}

} // namespace screenshots
