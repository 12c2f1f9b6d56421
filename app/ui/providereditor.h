// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"
#include "ui/dialogpage.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class Form;

// A provider of the person's own in plain fields; what has none stays as it is.
class ProviderEditor : public DialogPage
{
    Q_OBJECT

public:
    explicit ProviderEditor(const providers::Provider &provider, QWidget *parent = nullptr);

    // As the fields have it, or nothing: then what is wrong stands beside its field.
    std::optional<providers::Provider> provider();
    void fail(const base::Error &error);

Q_SIGNALS:
    void cancelAsked();
    void saveAsked(const providers::Provider &provider);

private:
    void createFields();
    void fill();
    void endpointsFollowIssuer();
    void save();
    void tellFault(const providers::Provider &read);

    providers::Provider m_provider;
    Form *m_form;
    QLabel *m_trouble;
    QLineEdit *m_name;
    QLineEdit *m_issuer;
    QList<std::pair<QString, QLineEdit *>> m_endpoints; // by their names in a description
    QLineEdit *m_clientId;
    QLineEdit *m_scopes;
    QLineEdit *m_redirect;
    QLineEdit *m_resource;
    QPlainTextEdit *m_parameters;
};

} // namespace ui
