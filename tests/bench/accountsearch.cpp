// SPDX-License-Identifier: GPL-3.0-or-later
// accountsearch: from a key in the search box to the painted list of 1,000 accounts, over the same rows
// painted by hand; the longest gap while the list fills; and what one changed account repaints. Ends with 1
// beyond a limit.
#include "accounts/cloakroom.h"
#include "keychain/secretstore.h"
#include "ui/accountdelegate.h"
#include "ui/accountspanel.h"
#include "ui/programstyle.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QPaintEvent>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>

namespace {

constexpr int accountCount = 1000;
constexpr int issuerCount = 50;
constexpr int rounds = 40;
constexpr int settleMs = 200;
constexpr double searchLimit = 1.5;
constexpr double gapLimitMs = 100;

// Nothing here needs a secret.
class NoKeychain : public keychain::SecretStore
{
    base::Future<base::Done> probe() override { return base::ready<base::Done>(base::Done {}); }
    base::Future<base::Done> unlock() override { return probe(); }
    base::Future<crypto::Secret> read(const QString &) override
    {
        return base::ready<crypto::Secret>(crypto::Secret());
    }
    base::Future<base::Done> write(const QString &, const crypto::Secret &) override { return probe(); }
    base::Future<base::Done> remove(const QString &) override { return probe(); }
};

accounts::Entry account(int number)
{
    const QString host = QStringLiteral("id%1.example.com").arg(number % issuerCount);
    accounts::Entry entry;
    entry.account.id = QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
    entry.account.server.issuer = QStringLiteral("https://%1/realms/dev").arg(host);
    entry.account.server.authorizationEndpoint = QUrl(QStringLiteral("https://%1/authorize").arg(host));
    entry.account.server.tokenEndpoint = QUrl(QStringLiteral("https://%1/token").arg(host));
    entry.account.client.clientId = QStringLiteral("client-%1").arg(number % 7);
    entry.account.person.subject = QString::number(number);
    entry.account.person.email = QStringLiteral("person%1@example.com").arg(number);
    entry.account.signedInAt = QDateTime::currentDateTimeUtc();
    return entry;
}

// As an accounts file from an earlier run.
void writeAccounts(const QString &file)
{
    QJsonArray all;
    for (int number = 0; number < accountCount; ++number)
        all.append(account(number).account.toJson());
    QFile written(file);
    if (written.open(QIODevice::WriteOnly)) {
        written.write(
            QJsonDocument(QJsonObject {{QStringLiteral("version"), 1}, {QStringLiteral("accounts"), all}})
                .toJson());
    }
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double ms(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Types and deletes a key; each time until the list is painted.
double searched(QWidget &window, QLineEdit &field, QListView &list)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&field, round % 2 ? Qt::Key_Backspace : Qt::Key_1);
        list.doItemsLayout();
        QPixmap painted(window.size());
        window.render(&painted);
        times += ms(timer);
    }
    return median(times);
}

// The rows that are in view, found and painted without a model's signals or a list's layout.
double byHand(QWidget &window, const QListView &list)
{
    const QAbstractItemModel *model = list.model();
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        QPixmap painted(window.size());
        window.render(&painted);
        QPainter painter(&painted);
        QStyleOptionViewItem option;
        option.font = list.font();
        option.widget = &list;
        const int height = list.itemDelegate()->sizeHint(option, model->index(0, 0)).height();
        const QString wanted = round % 2 ? QString() : QStringLiteral("1");
        int top = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (!index.data(ui::AccountListModel::SearchRole).toString().contains(wanted))
                continue;
            option.rect = QRect(0, top, list.viewport()->width(), height);
            if (top < list.viewport()->height())
                list.itemDelegate()->paint(&painter, option, index);
            top += height;
        }
        times += ms(timer);
    }
    return median(times);
}

// How much of the list is painted anew.
class Repaints : public QObject
{
public:
    int height = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            height = qMax(height, static_cast<QPaintEvent *>(event)->region().boundingRect().height());
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new ui::ProgramStyle);
    ui::Theme::apply(ui::Theme::Choice::Light);
    const base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("accounts.json"));
    writeAccounts(file);
    net::Http http(clock);
    NoKeychain keychain;
    accounts::Cloakroom cloakroom(file, http, keychain, clock,
        [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); });
    cloakroom.activity().keepIn(folder.filePath(QStringLiteral("activity")));

    cloakroom.load();
    QElapsedTimer filling;
    filling.start();
    ui::AccountsPanel panel(cloakroom);
    panel.resize(288, 820);
    panel.show();
    QCoreApplication::processEvents();
    const double gap = ms(filling);
    auto &list = *panel.findChild<QListView *>();
    auto &field = *panel.findChild<QLineEdit *>();

    QTest::qWait(settleMs); // what was put off at the start is none of the change
    Repaints repaints;
    list.viewport()->installEventFilter(&repaints);
    accounts::Entry changed = *cloakroom.book().find(account(3).account.id);
    changed.state = accounts::State::SignInAgain;
    const_cast<accounts::AccountBook &>(cloakroom.book()).put(changed);
    QCoreApplication::processEvents();
    list.viewport()->removeEventFilter(&repaints);
    const int row = list.sizeHintForRow(0);

    const double hand = byHand(panel, list);
    const double key = searched(panel, field, list);
    const bool failed = key > searchLimit * hand || gap > gapLimitMs || repaints.height > row;
    std::printf("%d accounts: key to paint %.2f ms, by hand %.2f ms, ratio %.2f (at most %.1f)\n",
        accountCount, key, hand, key / hand, searchLimit);
    std::printf("list filled and painted in one go of %.1f ms (at most %.0f)\n", gap, gapLimitMs);
    std::printf("one changed account repaints %d px of a row of %d px\n", repaints.height, row);
    return failed ? 1 : 0;
}
