// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/route.h"

#include <QObject>
#include <optional>

class QComboBox;
class QLineEdit;

namespace ui {

class Form;

// The rows of a form that say how requests travel.
class NetworkFields : public QObject
{
    Q_OBJECT

public:
    explicit NetworkFields(Form *form); // at its end

    void show(const base::Route &route);
    // Nothing when one is wrong, which is said beside it.
    std::optional<base::Route> read();
    // What is wrong with a file, said beside it; false if it is none of these.
    bool showFault(const base::Error &error);

private:
    Form *m_form;
    QComboBox *m_proxy;
    QLineEdit *m_authorities;
    QLineEdit *m_certificate;
};

} // namespace ui
