// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls.h"
#include "ui/programstyle.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QIcon>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTest>

using namespace ui;

Q_DECLARE_METATYPE(ui::Role)

namespace {

// As it is painted in a state, without a window system to bring it about.
QImage drawnButton(QWidget *button, QStyle::State state)
{
    QStyleOptionButton option;
    option.initFrom(button);
    option.rect = QRect(0, 0, 80, 40);
    option.state = state;
    QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QApplication::style()->drawControl(QStyle::CE_PushButton, &option, &painter, button);
    return image;
}

QColor groundOf(const QImage &image)
{
    return image.pixelColor(image.width() / 2, image.height() / 4);
}

QColor borderOf(const QImage &image)
{
    return image.pixelColor(image.width() / 2, 0);
}

QImage grabbed(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

} // namespace

class TestProgramStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void buttonTellsItsState_data();
    void buttonTellsItsState();
    void buttonHasRoomForItsTextAndMore();
    void linkIsWordsWithoutAFrame();
    void editTellsThatItIsWrong();
    void editKeepsItsTextOffTheBorder();
    void linesOfTextHaveTheSameFrame();
    void listHasTheFrameOnlyWhereItHasOne();
    void editWithinAnotherControlHasNoFrame();
    void chosenTabIsUnderlined();
    void menuBarEndsInALine();
    void scrollBarShowsHowMuchIsInView_data();
    void scrollBarShowsHowMuchIsInView();
    void scrollBarIsDrawnOnThePage();
    void scrollBarTurnsAPageBesideItsSlider();
    void followsTheTheme();
    void clearButtonFollowsTheTheme();
    void clearButtonLoadsNoFormatsOfPictures();
};

void TestProgramStyle::initTestCase()
{
    QApplication::setStyle(new ProgramStyle);
}

void TestProgramStyle::init()
{
    Theme::apply(Theme::Choice::Light);
}

void TestProgramStyle::buttonTellsItsState_data()
{
    QTest::addColumn<bool>("primary");
    QTest::addColumn<QStyle::State>("state");
    QTest::addColumn<Role>("ground");
    QTest::addColumn<Role>("line");
    QTest::addColumn<Role>("within"); // where the ring of what has the keyboard is

    const QStyle::State enabled = QStyle::State_Enabled;
    const QStyle::State focused = enabled | QStyle::State_HasFocus;
    QTest::newRow("at rest") << false << enabled << Role::Panel << Role::Line << Role::Panel;
    QTest::newRow("under the mouse") << false << (enabled | QStyle::State_MouseOver) << Role::Window
                                     << Role::Line << Role::Window;
    QTest::newRow("pressed") << false << (enabled | QStyle::State_Sunken) << Role::Chip << Role::Line
                             << Role::Chip;
    QTest::newRow("with focus") << false << focused << Role::Panel << Role::Accent << Role::Accent;
    QTest::newRow("disabled") << false << QStyle::State() << Role::Panel << Role::Line << Role::Panel;
    QTest::newRow("primary") << true << enabled << Role::Accent << Role::Accent << Role::Accent;
    QTest::newRow("primary with focus") << true << focused << Role::Accent << Role::Accent << Role::OnAccent;
    QTest::newRow("primary, disabled") << true << QStyle::State() << Role::Chip << Role::Chip << Role::Chip;
}

void TestProgramStyle::buttonTellsItsState()
{
    QFETCH(bool, primary);
    QFETCH(QStyle::State, state);
    QFETCH(Role, ground);
    QFETCH(Role, line);
    QFETCH(Role, within);

    QWidget parent;
    QPushButton *button = primary ? primaryButton({}, &parent) : ui::button({}, &parent);
    const QImage image = drawnButton(button, state);
    QCOMPARE(groundOf(image), colour(ground));
    QCOMPARE(borderOf(image), colour(line));
    QCOMPARE(image.pixelColor(image.width() / 2, primary ? 2 : 1), colour(within));
}

void TestProgramStyle::buttonHasRoomForItsTextAndMore()
{
    const QString text = QStringLiteral("Zugriffs-Token kopieren");
    QWidget parent;
    const QPushButton *button = ui::button(text, &parent);
    QVERIFY(button->sizeHint().width() >= button->fontMetrics().horizontalAdvance(text) + 26);
    QVERIFY(button->sizeHint().height() >= button->fontMetrics().height() + 14);
}

void TestProgramStyle::linkIsWordsWithoutAFrame()
{
    QWidget parent;
    QPushButton *link = linkButton(QStringLiteral("███"), &parent);
    const QImage image = grabbed(*link);
    QCOMPARE(borderOf(image), colour(Role::Panel));
    QCOMPARE(image.pixelColor(image.rect().center()), colour(Role::Accent));
    QVERIFY(link->sizeHint().height() < button(link->text(), &parent)->sizeHint().height());
}

void TestProgramStyle::editTellsThatItIsWrong()
{
    QLineEdit edit;
    QCOMPARE(borderOf(grabbed(edit)), colour(Role::Edge));
    edit.setProperty("wrong", true);
    QCOMPARE(borderOf(grabbed(edit)), colour(Role::Failed));
}

void TestProgramStyle::editKeepsItsTextOffTheBorder()
{
    QLineEdit edit;
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth = 1;
    option.rect = QRect(0, 0, 200, 40);
    const QRect inner = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
    QCOMPARE(inner, QRect(10, 7, 180, 26));
}

void TestProgramStyle::linesOfTextHaveTheSameFrame()
{
    QPlainTextEdit edit;
    QCOMPARE(borderOf(grabbed(edit)), colour(Role::Edge));
    edit.setProperty("wrong", true);
    QCOMPARE(borderOf(grabbed(edit)), colour(Role::Failed));
}

void TestProgramStyle::listHasTheFrameOnlyWhereItHasOne()
{
    QListView list;
    QCOMPARE(borderOf(grabbed(list)), colour(Role::Edge));
    list.setFrameShape(QFrame::NoFrame);
    QCOMPARE(borderOf(grabbed(list)), colour(Role::Panel));
}

void TestProgramStyle::editWithinAnotherControlHasNoFrame()
{
    QComboBox box;
    box.setEditable(true);
    box.lineEdit()->setProperty("wrong", true);
    QVERIFY(borderOf(box.lineEdit()->grab().toImage()) != colour(Role::Failed));
}

void TestProgramStyle::chosenTabIsUnderlined()
{
    QTabBar tabs;
    tabs.setDrawBase(false);
    tabs.addTab(QStringLiteral("one"));
    tabs.addTab(QStringLiteral("two"));
    tabs.setCurrentIndex(1);
    const QImage image = grabbed(tabs);
    const int bottom = tabs.tabRect(0).bottom();
    QVERIFY(image.pixelColor(tabs.tabRect(0).center().x(), bottom) != colour(Role::Accent));
    QCOMPARE(image.pixelColor(tabs.tabRect(1).center().x(), bottom), colour(Role::Accent));
}

void TestProgramStyle::menuBarEndsInALine()
{
    QMenuBar bar;
    bar.addMenu(QStringLiteral("one"));
    bar.resize(300, bar.sizeHint().height());
    const QImage image = bar.grab().toImage();
    QCOMPARE(image.pixelColor(150, image.height() - 1), colour(Role::Line));
    QCOMPARE(image.pixelColor(2, image.height() - 1), colour(Role::Line));
    QCOMPARE(image.pixelColor(150, image.height() / 2), colour(Role::Window));
}

void TestProgramStyle::scrollBarShowsHowMuchIsInView_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("value");
    QTest::addColumn<QRect>("slider");
    const auto row = [](const char *name, Qt::Orientation orientation, int maximum, int value,
                         const QRect &slider, Qt::LayoutDirection direction = Qt::LeftToRight) {
        QTest::newRow(name) << orientation << direction << maximum << value << slider;
    };
    row("all of it", Qt::Vertical, 0, 0, {0, 0, 12, 200});
    row("the upper half", Qt::Vertical, 50, 0, {0, 0, 12, 100});
    row("the lower half", Qt::Vertical, 50, 50, {0, 100, 12, 100});
    row("a line of very many", Qt::Vertical, 2'000'000'000, 1'000'000'000, {0, 84, 12, 32});
    row("the left half", Qt::Horizontal, 50, 0, {0, 0, 100, 12});
    row("the right half, where one reads from there", Qt::Horizontal, 50, 0, {100, 0, 100, 12},
        Qt::RightToLeft);
}

void TestProgramStyle::scrollBarShowsHowMuchIsInView()
{
    QFETCH(const Qt::Orientation, orientation);
    QStyleOptionSlider option;
    option.orientation = orientation;
    option.rect = orientation == Qt::Vertical ? QRect(0, 0, 12, 200) : QRect(0, 0, 200, 12);
    QFETCH(const Qt::LayoutDirection, direction);
    option.direction = direction;
    option.pageStep = 50;
    QFETCH(const int, maximum);
    option.maximum = maximum;
    QFETCH(const int, value);
    option.sliderPosition = option.sliderValue = value;
    const auto part = [&option](QStyle::SubControl which) {
        return QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &option, which, nullptr);
    };
    QFETCH(const QRect, slider);
    QCOMPARE(part(QStyle::SC_ScrollBarSlider), slider);
    QCOMPARE(part(QStyle::SC_ScrollBarGroove), option.rect);
    QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty() && part(QStyle::SC_ScrollBarSubLine).isEmpty());
    const auto area = [](const QRect &rect) { return rect.isEmpty() ? 0 : rect.width() * rect.height(); };
    QCOMPARE(area(part(QStyle::SC_ScrollBarSubPage)) + area(slider) + area(part(QStyle::SC_ScrollBarAddPage)),
        area(option.rect));
}

void TestProgramStyle::scrollBarIsDrawnOnThePage()
{
    QPlainTextEdit edit(QString(u'\n').repeated(99));
    edit.resize(200, 200);
    const QImage image = edit.grab().toImage();
    const QScrollBar *bar = edit.verticalScrollBar();
    QCOMPARE(bar->width(), 12);
    const QPoint top = bar->mapTo(&edit, QPoint(bar->width() / 2, 8));
    QCOMPARE(image.pixelColor(top), colour(Role::Edge));
    const QPoint bottom = bar->mapTo(&edit, QPoint(bar->width() / 2, bar->height() - 8));
    QCOMPARE(image.pixelColor(bottom), colour(Role::Panel));
}

void TestProgramStyle::scrollBarTurnsAPageBesideItsSlider()
{
    QScrollBar bar(Qt::Vertical);
    bar.setPageStep(10);
    bar.resize(12, 200);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 190));
    QCOMPARE(bar.value(), 10);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 2));
    QCOMPARE(bar.value(), 0);
}

void TestProgramStyle::followsTheTheme()
{
    QWidget parent;
    QPushButton *button = ui::button({}, &parent);
    Theme::apply(Theme::Choice::Dark);
    QCOMPARE(groundOf(drawnButton(button, QStyle::State_Enabled)), colour(Role::Panel, Scheme::Dark));
}

void TestProgramStyle::clearButtonFollowsTheTheme()
{
    const QIcon mark = QApplication::style()->standardIcon(QStyle::SP_LineEditClearButton);
    for (const auto &[choice, scheme] :
        {std::pair(Theme::Choice::Light, Scheme::Light), std::pair(Theme::Choice::Dark, Scheme::Dark)}) {
        Theme::apply(choice);
        const QImage drawn = mark.pixmap(16).toImage();
        QCOMPARE(drawn.size(), QSize(16, 16));
        QCOMPARE(drawn.pixelColor(8, 8), colour(Role::Secondary, scheme));
        QCOMPARE(drawn.pixelColor(0, 8).alpha(), 0);
    }
}

void TestProgramStyle::clearButtonLoadsNoFormatsOfPictures()
{
    QLineEdit edit;
    edit.setClearButtonEnabled(true);
    edit.setText(QStringLiteral("sought"));
    grabbed(edit);
#ifdef Q_OS_LINUX
    QFile loaded(QStringLiteral("/proc/self/maps"));
    QVERIFY(loaded.open(QIODevice::ReadOnly));
    QVERIFY(!loaded.readAll().contains("/imageformats/"));
#endif
}

QTEST_MAIN(TestProgramStyle)
#include "tst_programstyle.moc"
