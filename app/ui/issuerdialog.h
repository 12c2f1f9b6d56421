// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/onrequest.h"
#include "ui/dialogpage.h"

#include <QTimer>
#include <functional>
#include <memory>

class QLineEdit;

namespace ui {

class Form;
class IssuerView;

// Fetches what an issuer publishes, once a person asks for it, and shows it. Closing cancels what is under
// way.
class IssuerDialog : public PageDialog
{
    Q_OBJECT

public:
    IssuerDialog(
        const accounts::OnRequest &onRequest, std::function<QDateTime()> clock, QWidget *parent = nullptr);
    ~IssuerDialog() override;

    void lookAt(const QString &issuer); // at once, as of an account's

private:
    void createAsking();
    void createSeen();
    void issuerChanged();
    void look();
    void cancel();
    void end(); // of a request, however it ended
    void fail(const base::Error &error);
    void show(const oauth::IssuerDocument &document);
    void fetchKeys(const oauth::IssuerDocument &document);
    void showKeys(const base::Result<oauth::PublishedKeys> &keys);
    void showAge();
    void askAnother();
    void done(int result) override;

    accounts::OnRequest m_onRequest;
    std::function<QDateTime()> m_clock;
    std::unique_ptr<QObject> m_request; // lives as long as its answer is wanted
    QTimer m_aging;
    DialogPage *m_asking;
    Form *m_form;
    QLineEdit *m_issuer;
    QLabel *m_trouble;
    QPushButton *m_cancel;
    DialogPage *m_seen;
    IssuerView *m_view;
    QPushButton *m_copyKeys;
    QPushButton *m_copyThumbprint;
    QString m_foundAt; // as it is shown
    QDateTime m_fetchedAt;
    QByteArray m_jwks;
};

} // namespace ui
