// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quitdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using ui::QuitDialog;

class TestQuitDialog : public QObject
{
    Q_OBJECT

private:
    static QPushButton *button(const QuitDialog &dialog, const QString &text)
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [&text](const QPushButton *known) { return known->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void namesWhatWouldBeLost()
    {
        const QuitDialog dialog(
            {QStringLiteral("<b>ana</b>"), QStringLiteral("ben")}, {QStringLiteral("cleo")}, nullptr);
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("keychain does not hold <b>ana</b>, ben."))
                && label->text().contains(
                    QStringLiteral("list of accounts could not be saved and lacks cleo."))
                && label->textFormat() == Qt::PlainText;
        }));
    }

    void staysUnlessToldOtherwise()
    {
        auto *dialog = new QuitDialog({QStringLiteral("ana")}, {}, nullptr);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        QSignalSpy rejected(dialog, &QDialog::rejected);
        dialog->open();
        QVERIFY(button(*dialog, QStringLiteral("Stay"))->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(accepted.size(), 0);
    }

    void quitsWhenTold()
    {
        auto *dialog = new QuitDialog({QStringLiteral("ana")}, {}, nullptr);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->open();
        QTest::mouseClick(button(*dialog, QStringLiteral("Quit all the same")), Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
    }
};

QTEST_MAIN(TestQuitDialog)
#include "tst_quitdialog.moc"
