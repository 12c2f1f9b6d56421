// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/openbrowser.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace support {

// Stands where the system's browser is: follows redirects, and presses a button of the first form it meets.
class ScriptedBrowser : public QObject
{
public:
    explicit ScriptedBrowser(const QString &decision)
        : m_decision(decision)
    {
        m_manager.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    }

    QString decision() const { return m_decision; }
    void decide(const QString &decision) { m_decision = decision; }
    QByteArray lastPage() const { return m_page; }
    QUrl lastUrl() const { return m_url; }
    int opened() const { return m_opened; }
    const base::Browser &lastBrowser() const { return m_browser; }

    net::OpenBrowser opener()
    {
        return [this](const QUrl &url, const base::Browser &browser) -> base::Result<base::Done> {
            ++m_opened;
            m_browser = browser;
            // A real browser needs a moment too; the flow is waiting by then.
            QMetaObject::invokeMethod(
                this, [this, url] { visit(url); }, Qt::QueuedConnection);
            return base::Done {};
        };
    }

    void visit(const QUrl &url) { read(m_manager.get(QNetworkRequest(url))); }

private:
    void read(QNetworkReply *reply)
    {
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            m_page = reply->readAll();
            m_url = reply->url();
            if (m_page.contains("<form"))
                submit(reply->url());
        });
    }

    void submit(const QUrl &page)
    {
        static const QRegularExpression action(QStringLiteral("<form[^>]*action=\"([^\"]*)\""));
        static const QRegularExpression hidden(
            QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\""));
        const QString html = QString::fromUtf8(m_page);
        QUrlQuery form;
        for (auto it = hidden.globalMatch(html); it.hasNext();) {
            const auto match = it.next();
            if (!form.hasQueryItem(match.captured(1)))
                form.addQueryItem(match.captured(1), match.captured(2));
        }
        form.addQueryItem(QStringLiteral("decision"), m_decision);
        QNetworkRequest request(page.resolved(QUrl(action.match(html).captured(1))));
        request.setHeader(
            QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        read(m_manager.post(request, form.toString(QUrl::FullyEncoded).toUtf8()));
    }

    QNetworkAccessManager m_manager;
    QString m_decision;
    QByteArray m_page;
    QUrl m_url;
    int m_opened = 0;
    base::Browser m_browser;
};

} // namespace support
