// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devicecode.h"

#include "explain/foreign.h"
#include "explain/hosts.h"
#include "oauth/endpoint.h"
#include "ui/controls.h"
#include "ui/qrimage.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr double codeScale = 2.0; // of the usual size of text

QLabel *selectable(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

DeviceCode::DeviceCode(QWidget *parent)
    : QWidget(parent)
    , m_address(selectable(wrappedLabel({}, this)))
    , m_host(wrappedSecondaryLabel({}, this))
    , m_code(selectable(wrappedLabel({}, this)))
    , m_scan(wrappedSecondaryLabel({}, this))
    , m_image(new QrImage(this))
{
    m_address->setFont(monoFont());
    m_address->setAccessibleDescription(tr("Address to open"));
    QFont large = bold(monoFont());
    large.setPointSizeF(large.pointSizeF() * codeScale);
    m_code->setFont(large);
    m_code->setAccessibleDescription(tr("Code to enter"));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(secondaryLabel(tr("Open this address on any device"), this));
    words->addWidget(m_address);
    words->addWidget(m_host);
    words->addSpacing(space::rows);
    words->addWidget(secondaryLabel(tr("and enter this code"), this));
    words->addWidget(m_code);
    words->addSpacing(space::rows);
    // RFC 8628 section 5.4
    words->addWidget(wrappedSecondaryLabel(
        tr("Only if you began this sign-in yourself: whoever enters the code signs in this computer."),
        this));
    words->addWidget(m_scan);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, space::rows);
    row->setSpacing(space::edge);
    row->addLayout(words, 1);
    row->addWidget(m_image, 0, Qt::AlignTop);
    hide();
}

void DeviceCode::show(const oauth::DeviceAuthorization &device)
{
    const bool isWhole = !device.verificationUriComplete.isEmpty();
    m_address->setText(explain::foreign(device.verificationUri.toString(QUrl::FullyEncoded)));
    const QString host = explain::hostInWords(device.verificationUri);
    m_host->setText(host);
    m_host->setVisible(host != oauth::shownHost(device.verificationUri));
    m_code->setText(explain::foreign(device.userCode));
    m_scan->setText(isWhole
            ? tr("A phone’s camera takes both from the picture. Compare the code before you agree.")
            : tr("A phone’s camera takes the address from the picture."));
    m_image->setText(device.address().toEncoded(QUrl::FullyEncoded));
    m_image->setAccessibleName(tr("QR code of the address"));
    setVisible(true);
}

void DeviceCode::forget()
{
    for (QLabel *label : {m_address, m_host, m_code})
        label->clear();
    m_image->setText({});
    hide();
}

} // namespace ui
