// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "jose/keymaterial.h"
#include "ui/tokenpage.h"

#include <QWidget>
#include <functional>
#include <memory>

class QMimeData;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace explain {
struct Words;
}

namespace ui {

class PasteField;

// Fetches the keys that an issuer publishes.
using FetchKeys = std::function<base::Future<jose::JwkSet>(const QString &issuer, QObject *owner)>;

// Any token, without an account and without the network: pasted, dropped or opened from a file. The keys of
// its issuer are fetched when a person asks for it, and not before.
class InspectPage : public QWidget
{
    Q_OBJECT

public:
    explicit InspectPage(std::function<QDateTime()> clock, QWidget *parent = nullptr);

    // Without the first nothing is offered; the second tells how far the clocks are apart.
    void setFetchKeys(const FetchKeys &fetchKeys, const ClockAhead &clockAhead = {});

    void inspect(const QByteArray &text);
    void checkSignature(const crypto::Secret &token, bool isBound); // asks what to check it with
    void begin(); // asks for a token and forgets the one before
    void openFile();
    void inspectFile(const QString &name);
    void inspectDropped(const QMimeData *dropped);
    void tick();

Q_SIGNALS:
    void closeAsked();
    void compareAsked(const crypto::Secret &token);
    void tryAsked(const crypto::Secret &token, bool isBound);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createAsking();
    QWidget *createAnswer();
    QWidget *createKeys();
    QLayout *createTools();
    void tellTrouble(const base::Error &error);
    void inspectAll(const base::Result<QByteArray> &text);
    void showToken(const crypto::Secret &token, bool isBound, const QString &peeled);
    void forget(); // the token, and what is being asked or fetched for it
    void showTitle();
    void setKeys(const QByteArray &text);
    void openKeys(bool open);
    void takeOffer(explain::Check::Offer offer);
    void askFor(explain::Check::Offer offer);
    void offerFetch();
    void fetchKeys();
    void useKeys(const jose::KeyMaterial &keys, bool areIssuers);
    void tellKeysTrouble(const explain::Words &words);

    std::function<QDateTime()> m_clock;
    QStackedLayout *m_stack;
    PasteField *m_field;
    QLabel *m_trouble;
    QLabel *m_title;
    QLabel *m_peeled;
    QWidget *m_keysPart;
    QToolButton *m_fold;
    PasteField *m_keys;
    QPushButton *m_check;
    QPushButton *m_fetch;
    FetchKeys m_fetchKeys;
    std::unique_ptr<QObject> m_fetching; // lives as long as the keys are wanted
    QLabel *m_keysTrouble;
    TokenPage *m_token;
    TokenShown m_shown;
};

} // namespace ui
