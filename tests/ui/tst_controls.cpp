// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls.h"

#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;

class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsSelectedInAWrappedLabel()
    {
        const std::unique_ptr<QLabel> label(ui::wrappedLabel(u"https://id.example/callback"_s, nullptr));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->resize(60, 200); // of several lines
        const QImage before = label->grab().toImage();
        label->setSelection(0, 8);
        const QImage beginning = label->grab().toImage();
        QVERIFY(beginning != before);
        label->setSelection(20, 4);
        QVERIFY(label->grab().toImage() != beginning);
        label->setSelection(0, 0);
        QCOMPARE(label->grab().toImage(), before);
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
