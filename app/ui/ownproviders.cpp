// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownproviders.h"

#include "explain/foreign.h"
#include "explain/words.h"
#include "providers/providersfile.h"
#include "ui/dialogpage.h"
#include "ui/providereditor.h"
#include "ui/providerimport.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

namespace ui {

using providers::Provider;

namespace {

const QString ending = QStringLiteral("json");

} // namespace

OwnProviders::OwnProviders(providers::UserProviders &kept, QWidget *window)
    : QObject(window)
    , m_kept(kept)
    , m_window(window)
{
    read();
}

void OwnProviders::read()
{
    const auto all = m_kept.read();
    m_all = all.value_or(QList<Provider>());
    m_trouble = all ? QString() : explain::inWords(all.error()).toString();
}

const Provider *OwnProviders::find(const QString &id) const
{
    const auto found
        = std::find_if(m_all.begin(), m_all.end(), [&id](const Provider &each) { return each.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

void OwnProviders::end(const QString &told)
{
    read();
    Q_EMIT ended(told);
}

void OwnProviders::import(const QString &file)
{
    if (!file.isEmpty())
        return preview(file);
    auto *dialog = new QFileDialog(m_window, tr("Import providers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Providers (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &OwnProviders::preview);
    dialog->open();
}

void OwnProviders::preview(const QString &file)
{
    const auto found = m_kept.preview(file);
    auto *page = new ProviderImport(file, found, m_window);
    connect(page, &ProviderImport::cancelAsked, this, [this] { end(); });
    connect(page, &ProviderImport::importAsked, this, [this, page, found] {
        const auto added = m_kept.add(*found);
        if (!added)
            return page->fail(added.error());
        end(added->size() == 1 ? tr("“%1” is imported.").arg(explain::foreign(added->first().name))
                               : tr("%n providers are imported.", nullptr, int(added->size())));
    });
    Q_EMIT pageMade(page);
}

void OwnProviders::edit(const QString &id)
{
    if (const Provider *provider = find(id))
        showEditor(*provider);
}

void OwnProviders::save(const Provider &described)
{
    showEditor(described);
}

void OwnProviders::showEditor(const Provider &provider)
{
    auto *page = new ProviderEditor(provider, m_window);
    connect(page, &ProviderEditor::cancelAsked, this, [this] { end(); });
    connect(page, &ProviderEditor::saveAsked, this, [this, page](const Provider &changed) {
        const auto kept = keep(changed);
        if (!kept)
            return page->fail(kept.error());
        end(tr("“%1” is saved.").arg(explain::foreign(*kept)));
    });
    Q_EMIT pageMade(page);
}

// The name that it got: the one it should have may be taken.
base::Result<QString> OwnProviders::keep(const Provider &provider)
{
    QString id = provider.id;
    if (id.isEmpty()) {
        const auto added = m_kept.add({provider});
        if (!added)
            return base::Failure(added.error());
        id = added->first().id;
    } else if (const auto changed = m_kept.change(provider); !changed) {
        return base::Failure(changed.error());
    }
    read();
    const Provider *kept = find(id);
    return kept ? kept->name : provider.name;
}

void OwnProviders::exportOne(const QString &id)
{
    if (const Provider *provider = find(id))
        askWhere(QStringLiteral("provider"), {*provider});
}

void OwnProviders::exportAll()
{
    askWhere(QStringLiteral("providers"), m_all);
}

// No name of a provider becomes a name of a file.
void OwnProviders::askWhere(const QString &name, const QList<Provider> &which)
{
    auto *dialog = new QFileDialog(m_window, tr("Export providers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Providers (*.json)"));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, which](const QString &file) {
        const auto written = providers::writeProviders(file, which);
        end(written ? tr("Exported to %1.").arg(explain::foreign(QDir::toNativeSeparators(file)))
                    : explain::inWords(written.error()).toString());
    });
    dialog->open();
}

void OwnProviders::remove(const QString &id)
{
    const Provider *provider = find(id);
    if (!provider)
        return;
    const QString name = explain::foreign(provider->name);
    auto *page = new DialogPage(m_window);
    page->setTitle(tr("Remove “%1”?").arg(name));
    page->setSentence(tr("Accounts that are signed in with it stay as they are, and go on being renewed."));
    QPushButton *cancel = page->addButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, [this] { end(); });
    connect(new QShortcut(Qt::Key_Escape, page), &QShortcut::activated, this, [this] { end(); });
    connect(page->addPrimaryButton(tr("Remove")), &QPushButton::clicked, this, [this, id, name] {
        const auto removed = m_kept.remove(id);
        end(removed ? tr("“%1” is removed.").arg(name) : explain::inWords(removed.error()).toString());
    });
    page->setFocusProxy(cancel);
    Q_EMIT pageMade(page);
}

} // namespace ui
