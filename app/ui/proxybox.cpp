// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proxybox.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace ui::proxybox {

using base::Route;

namespace {

enum Item { Unchosen = -1, Usual, None };

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::proxybox)
};

} // namespace

void prepare(QComboBox *box)
{
    box->addItems({Tr::tr("As the system has it"), Tr::tr("None")});
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setAccessibleName(box->accessibleName());
    box->setToolTip(Tr::tr("Or an address, as http://proxy.example:8080"));
}

void show(QComboBox *box, const Route &route)
{
    if (route.proxyUrl == Route::unreadable().proxyUrl)
        box->setCurrentIndex(Unchosen);
    else if (route.proxy == Route::Proxy::Given)
        box->setEditText(route.proxyUrl.toString());
    else
        box->setCurrentIndex(route.proxy == Route::Proxy::None ? None : Usual);
}

bool isAddress(const QComboBox *box)
{
    const QString typed = box->currentText().trimmed();
    return !typed.isEmpty() && typed != box->itemText(Usual) && typed != box->itemText(None);
}

base::Result<Route> read(const QComboBox *box)
{
    Route route;
    const QString typed = box->currentText().trimmed();
    if (typed.isEmpty() && box->currentIndex() == Unchosen)
        return base::failure(base::Error::Kind::BadInput, QStringLiteral("route.unreadable"));
    if (!isAddress(box)) {
        if (typed == box->itemText(None))
            route.proxy = Route::Proxy::None;
        return route;
    }
    const auto proxy = Route::checkedProxy(typed);
    if (!proxy)
        return base::Failure(proxy.error());
    route.proxy = Route::Proxy::Given;
    route.proxyUrl = *proxy;
    return route;
}

} // namespace ui::proxybox
