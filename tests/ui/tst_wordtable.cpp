// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wordtable.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhichCellHasTheKeyboard()
    {
        QStandardItemModel model(2, 2);
        ui::WordTable table({1, 1}, ui::WordTable::Height::Content);
        table.setModel(&model);
        table.setCurrentIndex(model.index(1, 0));
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        const QImage focused = table.viewport()->grab().toImage();
        table.clearFocus();
        QVERIFY(table.viewport()->grab().toImage() != focused);
    }
};

QTEST_MAIN(TestWordTable)
#include "tst_wordtable.moc"
