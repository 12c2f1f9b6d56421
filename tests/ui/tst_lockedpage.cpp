// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels.h"
#include "ui/lockedpage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// What stands in place of an account while everything is locked.
class TestLockedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksToBeUnlockedByClickAndKey()
    {
        ui::LockedPage page;
        QSignalSpy asked(&page, &ui::LockedPage::unlockAsked);
        page.show();
        auto *unlock = page.findChild<QPushButton *>();
        QVERIFY(unlock);
        QCOMPARE(page.focusWidget(), unlock);
        unlock->click();
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(page.focusWidget(), Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
    }

    void hasTheFocusAgainWhenItIsShownAgain()
    {
        ui::LockedPage page;
        page.show();
        page.findChild<QPushButton *>()->clearFocus();
        page.hide();
        page.show();
        QCOMPARE(page.focusWidget(), page.findChild<QPushButton *>());
    }

    void allOfItIsToBeRead()
    {
        ui::LockedPage page;
        page.resize(page.minimumSizeHint());
        page.show();
        QVERIFY(labels(page).contains(u"Cloakroom is locked"_s));
        for (const QLabel *each : page.findChildren<QLabel *>()) {
            const int least
                = each->hasHeightForWidth() ? each->heightForWidth(each->width()) : each->sizeHint().height();
            QVERIFY2(each->height() >= least, qPrintable(each->text()));
            QVERIFY2(each->wordWrap() || each->width() >= each->sizeHint().width(), qPrintable(each->text()));
        }
    }
};

QTEST_MAIN(TestLockedPage)
#include "tst_lockedpage.moc"
