// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providerimport.h"

#include "explain/foreign.h"
#include "explain/words.h"
#include "ui/card.h"
#include "ui/controls.h"
#include "ui/providerwords.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using providers::Provider;

namespace {

constexpr int highest = 420; // of what is scrolled

// As high as its content, up to a limit.
class Scrolled : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        const int width = viewport()->width();
        const int height = widget()->layout()->totalHeightForWidth(width);
        return {width, qMin(height, highest)};
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return qMin(widget()->layout()->totalHeightForWidth(width), highest);
    }
};

QWidget *cardsOf(const QList<Provider> &preview, QWidget *parent)
{
    auto *cards = new QWidget(parent);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, space::controls, 0); // beside the scroll bar
    column->setSpacing(space::controls);
    for (const Provider &provider : preview) {
        auto *card = new Card(explain::foreign(provider.name), cards);
        for (const auto &[name, text] : linesOf(provider))
            card->addLine(name, text);
        column->addWidget(card);
    }
    return cards;
}

} // namespace

ProviderImport::ProviderImport(
    const QString &file, const base::Result<QList<Provider>> &preview, QWidget *parent)
    : DialogPage(parent)
    , m_trouble(wrongLabel(this))
{
    const QString name = explain::foreign(QFileInfo(file).fileName());
    const bool isFull = preview && !preview->isEmpty();
    setTitle(!isFull               ? tr("%1 can’t be imported").arg(name)
            : preview->size() == 1 ? tr("Import a provider?")
                                   : tr("Import %n providers?", nullptr, int(preview->size())));
    m_trouble->hide();
    if (isFull)
        show(*preview);
    body()->addWidget(m_trouble);
    if (!preview)
        fail(preview.error());
    else if (isFull)
        setSentence(
            tr("From %1. Nobody was asked yet: this is where each of them leads once you sign in with "
               "it. What you have stays as it is.")
                .arg(name));
    else
        setSentence(tr("There is no provider in it."));
    body()->addStretch();

    QPushButton *cancel = addButton(isFull ? tr("Cancel") : tr("Back"));
    connect(cancel, &QPushButton::clicked, this, &ProviderImport::cancelAsked);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &ProviderImport::cancelAsked);
    if (isFull)
        connect(addPrimaryButton(tr("Import")), &QPushButton::clicked, this, &ProviderImport::importAsked);
    setFocusProxy(cancel);
}

void ProviderImport::show(const QList<Provider> &preview)
{
    auto *area = new Scrolled(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(cardsOf(preview, area));
    area->setAccessibleName(tr("Providers in the file"));
    body()->addWidget(area, 1);
}

void ProviderImport::fail(const base::Error &error)
{
    m_trouble->setText(explain::inWords(error).toString());
    m_trouble->show();
    Q_EMIT resized();
}

} // namespace ui
