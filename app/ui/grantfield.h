// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/granttype.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class Form;

// The row of a form in which the way to sign in is chosen, where there are several; and this widget, which
// says what each is for.
class GrantField : public QWidget
{
    Q_OBJECT

public:
    // One that isn't in the list stands all the same, and then there is nothing to choose.
    GrantField(Form *form, const QList<oauth::GrantType> &grants, oauth::GrantType grant, QWidget *parent);

    oauth::GrantType grant() const { return m_grant; }
    void showMore(bool more); // why others aren't offered

Q_SIGNALS:
    void changed();

private:
    void choose(oauth::GrantType grant);

    oauth::GrantType m_grant;
    QComboBox *m_choice = nullptr;
    QLabel *m_purpose;
    QLabel *m_notOffered;
};

} // namespace ui
