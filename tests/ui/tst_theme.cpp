// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monogram.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>
#include <cmath>

using namespace ui;

namespace {

// WCAG 2.2, relative luminance and contrast ratio
double luminance(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

constexpr double readable = 4.5;

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnItsGround_data();
    void textIsReadableOnItsGround();
    void focusStandsOut();
    void whatIsDrawnStandsOut_data();
    void whatIsDrawnStandsOut();
    void monogramsAreReadable();
    void highContrastIsHigher_data() { textIsReadableOnItsGround_data(); }
    void highContrastIsHigher();
    void choiceDecidesTheScheme();
    void systemFollowsThePlatform();
    void systemFollowsTheSession();
    void highContrastIsTheSessions();
    void highContrastIsThePlatformsPalette();
};

void TestTheme::textIsReadableOnItsGround_data()
{
    QTest::addColumn<Role>("text");
    QTest::addColumn<Role>("ground");
    const std::tuple<const char *, Role, Role> pairs[] {
        {"text on window", Role::Text, Role::Window},
        {"text on panel", Role::Text, Role::Panel},
        {"text on chip", Role::Text, Role::Chip},
        {"text on selection", Role::Text, Role::Selection},
        {"secondary on window", Role::Secondary, Role::Window},
        {"secondary on panel", Role::Secondary, Role::Panel},
        {"secondary on selection", Role::Secondary, Role::Selection},
        {"secondary on chip", Role::Secondary, Role::Chip},
        {"on accent", Role::OnAccent, Role::Accent},
        {"link on panel", Role::Accent, Role::Panel},
        {"good on its ground", Role::Good, Role::GoodGround},
        {"soon on its ground", Role::Soon, Role::SoonGround},
        {"failed on its ground", Role::Failed, Role::FailedGround},
        {"text on good ground", Role::Text, Role::GoodGround},
        {"text on soon ground", Role::Text, Role::SoonGround},
        {"text on failed ground", Role::Text, Role::FailedGround},
        {"failed on window", Role::Failed, Role::Window},
        {"failed on panel", Role::Failed, Role::Panel},
        {"failed on selection", Role::Failed, Role::Selection},
        {"good on panel", Role::Good, Role::Panel},
        {"good on window", Role::Good, Role::Window},
        {"good on selection", Role::Good, Role::Selection},
        {"soon on panel", Role::Soon, Role::Panel},
        {"soon on window", Role::Soon, Role::Window},
        {"soon on selection", Role::Soon, Role::Selection},
    };
    for (const auto &[name, text, ground] : pairs)
        QTest::newRow(name) << text << ground;
    const std::pair<const char *, Role> parts[] {
        {"header", Role::JwtHeader}, {"payload", Role::JwtPayload}, {"signature", Role::JwtSignature}};
    const std::pair<const char *, Role> grounds[] {
        {"window", Role::Window}, {"selection", Role::Selection}, {"soon ground", Role::SoonGround}};
    for (const auto &[part, text] : parts) {
        for (const auto &[name, ground] : grounds)
            QTest::addRow("%s on %s", part, name) << text << ground;
    }
}

void TestTheme::textIsReadableOnItsGround()
{
    QFETCH(Role, text);
    QFETCH(Role, ground);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const double ratio = contrast(colour(text, scheme), colour(ground, scheme));
        QVERIFY2(ratio >= readable, qPrintable(QString::number(ratio)));
    }
}

// WCAG AAA
void TestTheme::highContrastIsHigher()
{
    QFETCH(Role, text);
    QFETCH(Role, ground);
    for (const Scheme scheme : {Scheme::HighContrastLight, Scheme::HighContrastDark}) {
        const double ratio = contrast(colour(text, scheme), colour(ground, scheme));
        QVERIFY2(ratio >= 7, qPrintable(QString::number(ratio)));
    }
}

// WCAG 2.2, 2.4.13: what a ring stands in place of is told from it.
void TestTheme::focusStandsOut()
{
    for (const Scheme scheme :
        {Scheme::Light, Scheme::Dark, Scheme::HighContrastLight, Scheme::HighContrastDark}) {
        for (const Role ground : {Role::Panel, Role::Window, Role::Selection})
            QVERIFY(contrast(colour(Role::Accent, scheme), colour(ground, scheme)) >= 3);
        QVERIFY(contrast(colour(Role::OnAccent, scheme), colour(Role::Accent, scheme)) >= 3);
    }
}

// WCAG 2.2, 1.4.11: what a field and a mark are told by.
void TestTheme::whatIsDrawnStandsOut_data()
{
    QTest::addColumn<Role>("ink");
    QTest::addColumn<Role>("ground");
    const std::tuple<const char *, Role, Role> pairs[] {
        {"edge on panel", Role::Edge, Role::Panel},
        {"edge on window", Role::Edge, Role::Window},
        {"check box on panel", Role::Secondary, Role::Panel},
        {"check box on window", Role::Secondary, Role::Window},
        {"tile on selection", Role::Accent, Role::Selection},
        {"broad scope on chip", Role::Soon, Role::Chip},
        {"broad scope on selection", Role::Soon, Role::Selection},
        {"life left on its track", Role::Good, Role::Chip},
        {"little life left on its track", Role::Soon, Role::Chip},
        {"no life left on its track", Role::Failed, Role::Chip},
    };
    for (const auto &[name, ink, ground] : pairs)
        QTest::newRow(name) << ink << ground;
}

void TestTheme::whatIsDrawnStandsOut()
{
    QFETCH(Role, ink);
    QFETCH(Role, ground);
    for (const Scheme scheme :
        {Scheme::Light, Scheme::Dark, Scheme::HighContrastLight, Scheme::HighContrastDark}) {
        const double ratio = contrast(colour(ink, scheme), colour(ground, scheme));
        QVERIFY2(ratio >= 3, qPrintable(QString::number(ratio)));
    }
}

void TestTheme::monogramsAreReadable()
{
    for (const QColor &ground : Monogram::grounds())
        QVERIFY2(contrast(Qt::white, ground) >= readable, qPrintable(ground.name()));
}

void TestTheme::choiceDecidesTheScheme()
{
    Theme::apply(Theme::Choice::Dark);
    QCOMPARE(scheme(), Scheme::Dark);
    QCOMPARE(qApp->palette().color(QPalette::Window), colour(Role::Window, Scheme::Dark));
    Theme::apply(Theme::Choice::Light);
    QCOMPARE(scheme(), Scheme::Light);
    QCOMPARE(qApp->palette().color(QPalette::WindowText), colour(Role::Text, Scheme::Light));
}

void TestTheme::systemFollowsThePlatform()
{
    Theme::apply(Theme::Choice::Dark);
    Theme::apply(Theme::Choice::System);
    QCOMPARE(scheme(), Scheme::Light); // the offscreen platform is light
}

void TestTheme::systemFollowsTheSession()
{
    Theme::apply(Theme::Choice::System, {SessionLook::Brightness::Dark, false});
    QCOMPARE(scheme(), Scheme::Dark);
    Theme::apply(Theme::Choice::Light, {SessionLook::Brightness::Dark, false});
    QCOMPARE(scheme(), Scheme::Light); // what the person chose here counts
    Theme::apply(Theme::Choice::System, {SessionLook::Brightness::Light, false});
    QCOMPARE(scheme(), Scheme::Light);
}

void TestTheme::highContrastIsTheSessions()
{
    Theme::apply(Theme::Choice::Dark, {SessionLook::Brightness::Unsaid, true});
    QCOMPARE(scheme(), Scheme::HighContrastDark);
    QCOMPARE(qApp->palette().color(QPalette::Window), colour(Role::Window, Scheme::HighContrastDark));
    Theme::apply(Theme::Choice::System, {SessionLook::Brightness::Unsaid, true});
    QCOMPARE(scheme(), Scheme::HighContrastLight);
}

void TestTheme::highContrastIsThePlatformsPalette()
{
    using Choice = Theme::Choice;
    const auto paletteOf = [](const QColor &text, const QColor &window, const QColor &base) {
        return QPalette(text, window, window, window, window, text, text, base, window);
    };
    const QPalette light = paletteOf(Qt::black, Qt::white, Qt::white);
    const QPalette dark = paletteOf(Qt::white, Qt::black, Qt::black);
    QCOMPARE(Theme::schemeOf(Choice::System, {}, light), Scheme::HighContrastLight);
    QCOMPARE(Theme::schemeOf(Choice::System, {}, dark), Scheme::HighContrastDark);
    QCOMPARE(Theme::schemeOf(Choice::Light, {}, dark), Scheme::HighContrastLight);
    QCOMPARE(Theme::schemeOf(Choice::System, {SessionLook::Brightness::Dark, false}, light),
        Scheme::HighContrastDark);

    QCOMPARE(Theme::schemeOf(Choice::System, {}, paletteOf(Qt::black, QColor(0xef, 0xef, 0xef), Qt::white)),
        Scheme::Light);
    QCOMPARE(Theme::schemeOf(Choice::System, {}, paletteOf(Qt::white, QColor(0x32, 0x32, 0x32), Qt::black)),
        Scheme::Dark);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
