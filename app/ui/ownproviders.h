// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/userproviders.h"

#include <QObject>
#include <optional>

namespace ui {

class DialogPage;

// What a person does with the providers of their own: each deed shows a page or a question, and ends with
// what there is to tell. No account is changed by any, and nobody is contacted.
class OwnProviders : public QObject
{
    Q_OBJECT

public:
    OwnProviders(providers::UserProviders &kept, QWidget *window);

    void read(); // anew: another process may have changed them
    const QList<providers::Provider> &all() const { return m_all; }
    const providers::Provider *find(const QString &id) const; // nullptr: none of that id
    const QString &trouble() const { return m_trouble; } // why they can't be read; empty: they can

    void import(const QString &file); // empty: asks which one
    void edit(const QString &id);
    void save(const providers::Provider &described); // as a new one
    void exportOne(const QString &id);
    void exportAll();
    void remove(const QString &id);

Q_SIGNALS:
    void pageMade(ui::DialogPage *page); // to be shown until ended()
    void ended(const QString &told); // they may have changed; what there is to tell, or nothing

private:
    void preview(const QString &file);
    void showEditor(const providers::Provider &provider);
    base::Result<QString> keep(const providers::Provider &provider);
    void askWhere(const QString &name, const QList<providers::Provider> &which);
    void end(const QString &told = {});

    providers::UserProviders &m_kept;
    QWidget *m_window;
    QList<providers::Provider> m_all;
    QString m_trouble;
};

} // namespace ui
