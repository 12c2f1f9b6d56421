// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcomepage.h"

#include "ui/controls.h"
#include "ui/icon.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int welcomeEmblemSize = 72;

class Emblem : public QWidget
{
public:
    explicit Emblem(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(welcomeEmblemSize, welcomeEmblemSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, programPixmap(welcomeEmblemSize, devicePixelRatioF()));
    }
};

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    QLabel *title = plainLabel(tr("Sign in once, use it everywhere"), this);
    title->setFont(titleFont());
    QLabel *sentence
        = wrappedLabel(tr("Cloakroom signs you in to an API in your own browser, keeps the tokens in your "
                          "system’s keychain and shows what each of them says."),
            this);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setFixedWidth(sentence->fontMetrics().averageCharWidth() * 62);
    sentence->setFixedHeight(sentence->heightForWidth(sentence->width()));
    QPushButton *signIn = primaryButton(tr("Sign in…"), this);
    QPushButton *demo = button(tr("Try the demo provider"), this);
    connect(signIn, &QPushButton::clicked, this, &WelcomePage::signInAsked);
    QPushButton *inspect = button(tr("Inspect a token"), this);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoAsked);
    connect(inspect, &QPushButton::clicked, this, &WelcomePage::inspectAsked);

    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(10);
    for (QPushButton *each : {signIn, demo, inspect})
        m_buttons->addWidget(each);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    layout->setSpacing(space::controls);
    layout->addStretch(2);
    layout->addWidget(new Emblem(this), 0, Qt::AlignHCenter);
    layout->addSpacing(space::edge);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(space::controls);
    layout->addLayout(m_buttons);
    layout->setAlignment(m_buttons, Qt::AlignHCenter);
    layout->addStretch(3);
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int row = 2 * space::edge;
    for (int i = 0; i < m_buttons->count(); ++i)
        row += m_buttons->itemAt(i)->sizeHint().width() + m_buttons->spacing();
    m_buttons->setDirection(row > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ui
