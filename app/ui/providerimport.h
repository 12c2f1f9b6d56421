// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"
#include "ui/dialogpage.h"

namespace ui {

// What an import would bring and where that leads, before anything is saved or anybody asked; or why it
// can't.
class ProviderImport : public DialogPage
{
    Q_OBJECT

public:
    ProviderImport(const QString &file, const base::Result<QList<providers::Provider>> &preview,
        QWidget *parent = nullptr);

    void fail(const base::Error &error);

Q_SIGNALS:
    void cancelAsked();
    void importAsked();

private:
    void show(const QList<providers::Provider> &preview);

    QLabel *m_trouble;
};

} // namespace ui
