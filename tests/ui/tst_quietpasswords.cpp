// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quietpasswords.h"

#include "ui/expecteddialog.h"
#include "ui/form.h"
#include "ui/networkfields.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>

namespace {

QStringList heard;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        heard << static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    if (event->type() == QAccessible::TextRemoved)
        heard << static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    if (event->type() == QAccessible::Focus)
        heard << QStringLiteral("focus");
    if (event->type() == QAccessible::TextUpdated)
        heard << static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
}

} // namespace

// The offscreen platform has no accessibility to switch on, so the filter is given the events by hand that
// Qt sends for an edit; the journeys listen on the real bus.
class TestQuietPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { heard.clear(); }
    void ordinaryEditsAreHeard();
    void passwordEditsAreNot_data();
    void passwordEditsAreNot();
    void otherEventsPass();
    void installedTwiceIsInstalledOnce();
    void fieldsOfSecretsAreQuiet_data();
    void fieldsOfSecretsAreQuiet();

private:
    void change(QObject *edit) const;

    QAccessible::UpdateHandler m_filter = nullptr;
};

void TestQuietPasswords::initTestCase()
{
    QAccessible::installUpdateHandler(listen);
    ui::quietPasswords();
    m_filter = QAccessible::installUpdateHandler(nullptr);
    QVERIFY(m_filter != nullptr);
    QVERIFY(m_filter != listen);
}

void TestQuietPasswords::change(QObject *edit) const
{
    QAccessibleTextInsertEvent inserted(edit, 0, QStringLiteral("typed"));
    QAccessibleTextRemoveEvent removed(edit, 0, QStringLiteral("deleted"));
    QAccessibleTextUpdateEvent updated(edit, 0, QStringLiteral("before"), QStringLiteral("after"));
    m_filter(&inserted);
    m_filter(&removed);
    m_filter(&updated);
}

void TestQuietPasswords::ordinaryEditsAreHeard()
{
    QLineEdit edit;
    change(&edit);
    QCOMPARE(
        heard, (QStringList {QStringLiteral("typed"), QStringLiteral("deleted"), QStringLiteral("after")}));
}

void TestQuietPasswords::passwordEditsAreNot_data()
{
    QTest::addColumn<QLineEdit::EchoMode>("mode");
    QTest::newRow("dots") << QLineEdit::Password;
    QTest::newRow("nothing") << QLineEdit::NoEcho;
    QTest::newRow("shown while typing") << QLineEdit::PasswordEchoOnEdit;
}

void TestQuietPasswords::passwordEditsAreNot()
{
    QFETCH(QLineEdit::EchoMode, mode);
    QLineEdit edit;
    edit.setEchoMode(mode);
    change(&edit);
    QCOMPARE(heard, QStringList());
}

void TestQuietPasswords::otherEventsPass()
{
    QLineEdit edit;
    edit.setEchoMode(QLineEdit::Password);
    QAccessibleEvent focus(&edit, QAccessible::Focus);
    m_filter(&focus);
    QCOMPARE(heard, QStringList(QStringLiteral("focus")));
}

void TestQuietPasswords::installedTwiceIsInstalledOnce()
{
    QAccessible::installUpdateHandler(m_filter);
    ui::quietPasswords();
    QVERIFY(QAccessible::installUpdateHandler(nullptr) == m_filter);
    QLineEdit edit;
    change(&edit); // would not come back if it had itself behind it
    QCOMPARE(heard.size(), 3);
}

void TestQuietPasswords::fieldsOfSecretsAreQuiet_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    const auto row
        = [](const char *name, const std::function<QWidget *()> &make) { QTest::newRow(name) << make; };
    using Offer = explain::Check::Offer;
    row("an access token", [] { return new ui::ExpectedDialog(Offer::GiveAccessToken, {}, nullptr); });
    row("a code", [] { return new ui::ExpectedDialog(Offer::GiveCode, {}, nullptr); });
    row("a proxy's password", [] {
        auto *form = new ui::Form;
        new ui::NetworkFields(form);
        return form;
    });
}

// Whoever makes one needn't think of it.
void TestQuietPasswords::fieldsOfSecretsAreQuiet()
{
    QFETCH(std::function<QWidget *()>, make);
    QAccessible::installUpdateHandler(listen);
    const std::unique_ptr<QWidget> made(make());
    m_filter = QAccessible::installUpdateHandler(nullptr);
    int secrets = 0;
    for (QLineEdit *edit : made->findChildren<QLineEdit *>()) {
        if (edit->echoMode() == QLineEdit::Normal)
            continue;
        ++secrets;
        change(edit);
    }
    QVERIFY(secrets > 0);
    QCOMPARE(heard, QStringList());
}

QTEST_MAIN(TestQuietPasswords)
#include "tst_quietpasswords.moc"
