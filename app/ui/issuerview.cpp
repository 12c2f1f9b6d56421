// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issuerview.h"

#include "explain/foreign.h"
#include "explain/issuerwords.h"
#include "explain/words.h"
#include "ui/checklist.h"
#include "ui/controls.h"
#include "ui/theme.h"
#include "ui/wordtable.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

namespace {

QStandardItem *cell(const QString &text, const QFont &font)
{
    auto *item = new QStandardItem(text);
    item->setFont(font);
    return item;
}

QString kindOf(const oauth::PublishedKey &key)
{
    const QString kty = explain::foreign(key.kty, 32);
    return key.crv.isEmpty() ? kty : QStringLiteral("%1 %2").arg(kty, explain::foreign(key.crv, 32));
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = secondaryLabel(text, parent);
    label->setFont(bold(secondaryFont()));
    return label;
}

} // namespace

IssuerView::IssuerView(QWidget *parent)
    : QScrollArea(parent)
    , m_abilities(new QStandardItemModel(this))
    , m_keys(new QStandardItemModel(this))
{
    setFrameShape(NoFrame);
    setAccessibleName(tr("Issuer"));
    setWidgetResizable(true);
    setWidget(createContent());
    setBackgroundRole(QPalette::Base);
    widget()->setBackgroundRole(QPalette::Base);
    m_abilities->setHorizontalHeaderLabels({tr("What"), tr("Where or which")});
    m_keys->setHorizontalHeaderLabels({tr("Key"), tr("Kind"), tr("Algorithm"), tr("Use"), tr("Size"),
        tr("Thumbprint · RFC 7638"), tr("Good for")});
}

QWidget *IssuerView::createContent()
{
    auto *content = new QWidget(this);
    m_checks = new CheckList(content);
    m_abilitiesTable = new WordTable({32, 68}, WordTable::Height::Content, content);
    m_abilitiesTable->setAccessibleName(tr("What it offers"));
    m_abilitiesTable->setModel(m_abilities);
    m_keysTitle = heading({}, content);
    m_keysTrouble = wrappedLabel({}, content);
    m_keysTable = new WordTable({18, 13, 11, 7, 9, 24, 18}, WordTable::Height::Content, content);
    m_keysTable->setAccessibleName(tr("Keys"));
    m_keysTable->setModel(m_keys);
    connect(
        m_keysTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IssuerView::chosen);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::rows, 0);
    column->setSpacing(space::rows);
    column->addWidget(m_checks);
    column->addSpacing(space::small);
    column->addWidget(heading(tr("What it offers"), content));
    column->addWidget(m_abilitiesTable);
    column->addSpacing(space::small);
    column->addWidget(m_keysTitle);
    column->addWidget(m_keysTrouble);
    column->addWidget(m_keysTable);
    column->addStretch();
    return content;
}

void IssuerView::setDocument(const oauth::IssuerDocument &document)
{
    m_checks->setChecks(explain::checkIssuer(document));
    m_abilities->removeRows(0, m_abilities->rowCount());
    for (const explain::Ability &ability : explain::abilitiesOf(document)) {
        QStandardItem *value = cell(ability.value, ability.isOffered ? monoFont() : secondaryFont());
        m_abilities->appendRow({cell(ability.name, secondaryFont()), value});
    }
    m_abilitiesTable->fit();
    setKeys({});
}

void IssuerView::setKeys(const oauth::PublishedKeys &keys)
{
    m_keysTrouble->hide();
    m_keysTitle->setText(tr("Keys · %1").arg(QLocale().toString(keys.keys.size())));
    m_keys->removeRows(0, m_keys->rowCount());
    m_thumbprints.clear();
    for (const oauth::PublishedKey &key : keys.keys) {
        const explain::Check check = explain::checkKey(key);
        m_keys->appendRow({cell(key.kid.isEmpty() ? tr("without a name") : explain::foreign(key.kid, 128),
                               key.kid.isEmpty() ? secondaryFont() : monoFont()),
            cell(kindOf(key), secondaryFont()), cell(explain::foreign(key.alg, 32), secondaryFont()),
            cell(explain::foreign(key.use, 32), secondaryFont()),
            cell(key.bits > 0 ? tr("%1 bits").arg(key.bits) : QString(), secondaryFont()),
            cell(QString::fromLatin1(key.thumbprint), monoFont()), cell(check.reason, secondaryFont())});
        m_thumbprints += key.thumbprint;
    }
    m_keysTable->setVisible(!keys.keys.isEmpty());
    m_keysTable->fit();
    if (!keys.keys.isEmpty())
        m_keysTable->selectRow(0);
}

void IssuerView::setKeysTrouble(const base::Error &error)
{
    setKeys({});
    m_keysTitle->setText(tr("Keys"));
    const explain::Words words = explain::inWords(error);
    m_keysTrouble->setText(words.why.isEmpty() ? words.what : words.what + u' ' + words.why);
    m_keysTrouble->show();
}

QByteArray IssuerView::thumbprint() const
{
    return m_thumbprints.value(m_keysTable->currentIndex().row());
}

} // namespace ui
