// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"

#include "fakeportal.h"

#include <QSignalSpy>

using desktop::Appearance;
using desktop::AppearancePortal;
using Scheme = Appearance::Scheme;
using namespace Qt::StringLiterals;

namespace {

constexpr auto withoutBus = "without-bus";

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private:
    OwnBus m_bus;
    std::unique_ptr<FakePortal> m_portal;

    // What it has come to when all that was said before has arrived, and the contrast after it.
    Appearance arrived(const AppearancePortal &appearance, bool isContrastHigh = true)
    {
        m_portal->change(standard, u"contrast"_s, isContrastHigh ? 1U : 0U);
        [[maybe_unused]] const bool came
            = QTest::qWaitFor([&] { return appearance.current().highContrast == isContrastHigh; });
        return appearance.current();
    }
    static void rows()
    {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<bool>("reducedMotion");
        const auto row = [](const char *name, const QString &space, const char *key, const QVariant &value,
                             Scheme scheme = Scheme::NoPreference, bool reduced = false) {
            QTest::newRow(name) << space << QString::fromLatin1(key) << value << scheme << reduced;
        };
        row("dark", standard, "color-scheme", 1U, Scheme::Dark);
        row("light", standard, "color-scheme", 2U, Scheme::Light);
        row("no preference", standard, "color-scheme", 0U);
        row("unknown", standard, "color-scheme", 3U);
        row("wrapped", standard, "color-scheme", QVariant::fromValue(QDBusVariant(1U)), Scheme::Dark);
        row("without animations", gnome, "enable-animations", false, Scheme::NoPreference, true);
        row("with animations", gnome, "enable-animations", true);
        row("reduced motion", standard, "reduced-motion", 1U, Scheme::NoPreference, true);
        row("unknown motion", standard, "reduced-motion", 2U);
        row("scheme as int", standard, "color-scheme", 1);
        row("scheme as text", standard, "color-scheme", u"1"_s);
        row("motion as bool", standard, "reduced-motion", true);
        row("animations as number", gnome, "enable-animations", 0U);
        row("scheme of another namespace", gnome, "color-scheme", 1U);
        row("another key", standard, "colour-scheme", 1U);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.start()); }
    void init() { m_portal = std::make_unique<FakePortal>(m_bus.connection(u"portal"_s)); }
    void cleanup() { m_portal.reset(); }

    void asksOnceAtTheStart()
    {
        QVERIFY(m_portal->appear());
        m_portal->settings = {{standard, {{u"color-scheme"_s, 2U}, {u"contrast"_s, 1U}}},
            {gnome, {{u"enable-animations"_s, false}}}};
        const AppearancePortal appearance;
        QCOMPARE(appearance.current(), Appearance {}); // nothing waits for it
        QSignalSpy changed(&appearance, &AppearancePortal::changed);
        QVERIFY(changed.wait());
        QCOMPARE(appearance.current(), (Appearance {Scheme::Light, true, true}));
        QCOMPARE(arrived(appearance, false), (Appearance {Scheme::Light, false, true}));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_portal->asked, (QList<QStringList> {{standard, gnome, gnomeAccess}}));
    }

    void understandsWhatItReads_data() { rows(); }
    void understandsWhatItReads()
    {
        QFETCH(QString, space);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(Scheme, scheme);
        QFETCH(bool, reducedMotion);
        QVERIFY(m_portal->appear());
        m_portal->settings = {{space, {{key, value}}}};
        const AppearancePortal appearance;
        QTRY_COMPARE(m_portal->asked.size(), 1);
        QCOMPARE(arrived(appearance), (Appearance {scheme, true, reducedMotion}));
    }

    void understandsWhatChanges_data() { rows(); }
    void understandsWhatChanges()
    {
        QFETCH(QString, space);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(Scheme, scheme);
        QFETCH(bool, reducedMotion);
        QVERIFY(m_portal->appear());
        const AppearancePortal appearance;
        QTRY_COMPARE(m_portal->asked.size(), 1);
        QCOMPARE(arrived(appearance), (Appearance {Scheme::NoPreference, true, false}));
        QSignalSpy changed(&appearance, &AppearancePortal::changed);
        m_portal->change(space, key, value);
        QCOMPARE(arrived(appearance, false), (Appearance {scheme, false, reducedMotion}));
        // Nothing is told where nothing differs; the last is for the contrast.
        QCOMPARE(changed.size(), scheme != Scheme::NoPreference || reducedMotion ? 2 : 1);
    }

    // Older portals lack the standard's word for it, and GNOME's own is there.
    void understandsTheContrastOfGnome()
    {
        QVERIFY(m_portal->appear());
        m_portal->settings = {{gnomeAccess, {{u"high-contrast"_s, true}}}};
        const AppearancePortal appearance;
        QTRY_VERIFY(appearance.current().highContrast);
        m_portal->change(gnomeAccess, u"high-contrast"_s, false);
        QTRY_VERIFY(!appearance.current().highContrast);
        m_portal->change(gnomeAccess, u"high-contrast"_s, true);
        QTRY_VERIFY(appearance.current().highContrast);
    }

    void hasHighContrastForEitherReason()
    {
        QVERIFY(m_portal->appear());
        m_portal->settings = {{standard, {{u"contrast"_s, 0U}}}, {gnomeAccess, {{u"high-contrast"_s, true}}}};
        const AppearancePortal appearance;
        QTRY_VERIFY(appearance.current().highContrast);
        QVERIFY(arrived(appearance).highContrast);
        m_portal->change(gnomeAccess, u"high-contrast"_s, false);
        m_portal->change(standard, u"color-scheme"_s, 1U);
        QTRY_COMPARE(appearance.current(), (Appearance {Scheme::Dark, true, false}));
        QVERIFY(!arrived(appearance, false).highContrast);
    }

    void keepsWhatItKnewWhenAValueIsOfAnotherType()
    {
        QVERIFY(m_portal->appear());
        m_portal->settings = {{standard, {{u"color-scheme"_s, 1U}}}};
        const AppearancePortal appearance;
        QTRY_COMPARE(appearance.current().scheme, Scheme::Dark);
        m_portal->change(standard, u"color-scheme"_s, u"light"_s);
        QCOMPARE(arrived(appearance), (Appearance {Scheme::Dark, true, false}));
    }

    void reducesMotionForEitherReason()
    {
        QVERIFY(m_portal->appear());
        m_portal->settings
            = {{standard, {{u"reduced-motion"_s, 1U}}}, {gnome, {{u"enable-animations"_s, false}}}};
        const AppearancePortal appearance;
        QTRY_VERIFY(appearance.current().reducedMotion);
        m_portal->change(gnome, u"enable-animations"_s, true);
        QVERIFY(arrived(appearance).reducedMotion);
        m_portal->change(standard, u"reduced-motion"_s, 0U);
        QTRY_VERIFY(!appearance.current().reducedMotion);
    }

    void believesAChangeOverAnAnswerOnItsWay()
    {
        QVERIFY(m_portal->appear());
        m_portal->holdsAnswer = true;
        const AppearancePortal appearance;
        QTRY_COMPARE(m_portal->asked.size(), 1);
        m_portal->change(standard, u"color-scheme"_s, 1U);
        QTRY_COMPARE(appearance.current().scheme, Scheme::Dark);
        m_portal->answer({{standard, {{u"color-scheme"_s, 2U}}}, {gnome, {{u"enable-animations"_s, false}}}});
        QTRY_VERIFY(appearance.current().reducedMotion);
        QCOMPARE(appearance.current().scheme, Scheme::Dark);
    }

    void readsAnewWhenThePortalAppears()
    {
        const AppearancePortal appearance;
        m_portal->settings = {{standard, {{u"color-scheme"_s, 1U}, {u"contrast"_s, 2U}}}};
        QVERIFY(m_portal->appear());
        QTRY_COMPARE(appearance.current(), (Appearance {Scheme::Dark, false, false}));
    }

    void readsAnewWhenAnotherTakesItsPlace()
    {
        QVERIFY(m_portal->appear());
        m_portal->settings = {{standard, {{u"color-scheme"_s, 1U}}}};
        const AppearancePortal appearance;
        QTRY_COMPARE(appearance.current().scheme, Scheme::Dark);
        FakePortal next(m_bus.connection(u"next portal"_s));
        next.settings = {{standard, {{u"contrast"_s, 1U}}}};
        QVERIFY(next.appear());
        QTRY_COMPARE(appearance.current(), (Appearance {Scheme::NoPreference, true, false}));
    }

    void believesNobodyButThePortal()
    {
        QVERIFY(m_portal->appear());
        const AppearancePortal appearance;
        QTRY_COMPARE(m_portal->asked.size(), 1);
        FakePortal impostor(m_bus.connection(u"impostor"_s));
        impostor.change(standard, u"color-scheme"_s, 1U);
        QCOMPARE(arrived(appearance), (Appearance {Scheme::NoPreference, true, false}));
    }

    void isSilentWithoutABus() { QVERIFY(OwnBus::isSilentWithout(QLatin1String(withoutBus))); }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String(withoutBus)) {
        const AppearancePortal appearance;
        QCoreApplication::processEvents();
        return appearance.current() == Appearance {} ? 0 : 1;
    }
    TestAppearance test;
    return QTest::qExec(&test, argc, argv);
}

#include "moc_fakeportal.cpp"
#include "tst_appearance.moc"
