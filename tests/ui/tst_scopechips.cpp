// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon.h"
#include "ui/labels.h"
#include "ui/scopechips.h"
#include "ui/scopelist.h"

#include <QTest>
#include <QToolButton>
#include <memory>

using oauth::Scopes;
using ui::Chip;
using ui::ScopeChips;

namespace {

const QString github = QStringLiteral("https://github.com");

Scopes scopes(const char *text)
{
    return Scopes::parse(QString::fromUtf8(text));
}

QToolButton *fold(const ScopeChips &chips)
{
    return chips.findChild<QToolButton *>();
}

} // namespace

class TestScopeChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_chips = std::make_unique<ScopeChips>(); }

    void makesAChipOfEachScopeThatWasAskedForOrGranted();
    void tellsOnAChipWhatItAllows();
    void givesABroadScopeAMark();
    void escapesToolTips();
    void listsWhatTheyAllowOnDemand();
    void opensByKeyboard();
    void saysWhatIsNotKnown();
    void staysOpenWhenScopesChange();
    void fitsNarrowWithLongWords();

private:
    QStringList marks() const;

    std::unique_ptr<ScopeChips> m_chips;
};

QStringList TestScopeChips::marks() const
{
    QStringList words;
    for (const auto *mark : m_chips->findChildren<ui::IconLabel *>())
        words += mark->accessibleName();
    return words;
}

void TestScopeChips::makesAChipOfEachScopeThatWasAskedForOrGranted()
{
    m_chips->setScopes(scopes("openid gist"), scopes("openid repo"), scopes("zebra"), github);
    QStringList names;
    for (const Chip *chip : m_chips->findChildren<Chip *>())
        names += chip->accessibleName();
    QCOMPARE(names,
        QStringList({QStringLiteral("openid"), QStringLiteral("repo"), QStringLiteral("gist, not granted")}));
}

void TestScopeChips::tellsOnAChipWhatItAllows()
{
    m_chips->setScopes({}, scopes("repo"), {}, github);
    const auto *chip = m_chips->findChild<Chip *>();
    QCOMPARE(chip->accessibleDescription(),
        QStringLiteral(
            "Do anything with your repositories, private ones too. It reaches nearly everything."));
    QVERIFY(chip->toolTip().contains(QLatin1String("private ones too")));
    m_chips->setScopes({}, scopes("zebra"), {}, github);
    chip = m_chips->findChild<Chip *>();
    QVERIFY(chip->toolTip().isEmpty() && chip->accessibleDescription().isEmpty());
}

void TestScopeChips::givesABroadScopeAMark()
{
    const auto width = [](bool broad) {
        explain::ScopeRow row;
        row.scope = {QStringLiteral("repo"), {}, broad, {}};
        return Chip(row).sizeHint().width();
    };
    QVERIFY(width(true) > width(false));
}

void TestScopeChips::escapesToolTips()
{
    explain::ScopeRow row;
    row.scope = {QStringLiteral("x"), QStringLiteral("<img src=\"/tmp/fifo\">"), false, {}};
    const Chip chip(row);
    QVERIFY(chip.toolTip().contains(QLatin1String("&lt;img")));
    QVERIFY(!chip.toolTip().contains(QLatin1String("<img")));
}

void TestScopeChips::listsWhatTheyAllowOnDemand()
{
    m_chips->setScopes(scopes("openid gist"), scopes("openid"), scopes("openid"), github);
    QVERIFY(marks().isEmpty());
    fold(*m_chips)->setChecked(true);
    QVERIFY(labels(*m_chips).contains(QStringLiteral("Say who signed in, with an ID token")));
    QVERIFY(labels(*m_chips).contains(
        QStringLiteral("Write gists. It can change things, not only look at them.")));
    QCOMPARE(marks().join(u' '), QStringLiteral("yes yes yes yes no no broad"));
    fold(*m_chips)->setChecked(false);
    QVERIFY(marks().isEmpty());
}

void TestScopeChips::opensByKeyboard()
{
    m_chips->setScopes({}, scopes("openid"));
    m_chips->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chips.get()));
    QTest::keyClick(m_chips.get(), Qt::Key_Tab);
    QVERIFY(fold(*m_chips)->hasFocus());
    QTest::keyClick(fold(*m_chips), Qt::Key_Space);
    QVERIFY(!marks().isEmpty());
}

void TestScopeChips::saysWhatIsNotKnown()
{
    m_chips->setScopes({}, scopes("zebra"));
    fold(*m_chips)->setChecked(true);
    QCOMPARE(marks().join(u','), QStringLiteral("not known,yes,not known"));
    QVERIFY(labels(*m_chips).contains(QStringLiteral("Cloakroom doesn't know what it allows")));
}

void TestScopeChips::staysOpenWhenScopesChange()
{
    m_chips->setScopes({}, scopes("openid"));
    fold(*m_chips)->setChecked(true);
    m_chips->setScopes({}, scopes("email"));
    QVERIFY(labels(*m_chips).contains(QStringLiteral("See the e-mail address")));
    m_chips->setScopes({}, {});
    QVERIFY(!fold(*m_chips)->isVisibleTo(m_chips.get()));
    QVERIFY(!m_chips->findChild<ui::ScopeList *>()->isVisibleTo(m_chips.get()));
}

void TestScopeChips::fitsNarrowWithLongWords()
{
    m_chips->setScopes({}, scopes("https://www.googleapis.com/auth/photoslibrary.appendonly"), {},
        QStringLiteral("https://accounts.google.com"));
    fold(*m_chips)->setChecked(true);
    QVERIFY2(m_chips->minimumSizeHint().width() < 320,
        qPrintable(QString::number(m_chips->minimumSizeHint().width())));
}

QTEST_MAIN(TestScopeChips)
#include "tst_scopechips.moc"
