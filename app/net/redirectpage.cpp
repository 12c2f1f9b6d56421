// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirectpage.h"

#include "crypto/digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

// A static library's resources are there once they are asked for; the macro works outside namespaces only.
static QByteArray readTemplate()
{
    Q_INIT_RESOURCE(redirect);
    QFile file(QStringLiteral(":/redirect/page.html"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace net {

namespace {

struct Words
{
    const char *state; // picks the sign
    QString title;
    QString text;
};

Words wordsFor(RedirectPage page)
{
    switch (page) {
    case RedirectPage::SignedIn:
        return {"good", QCoreApplication::translate("RedirectPage", "You are signed in"),
            QCoreApplication::translate(
                "RedirectPage", "Cloakroom has what it needs. You can close this tab.")};
    case RedirectPage::Refused:
        return {"attention", QCoreApplication::translate("RedirectPage", "The sign-in was refused"),
            QCoreApplication::translate(
                "RedirectPage", "The provider or you said no. Nothing was saved. You can close this tab.")};
    case RedirectPage::Failed:
        return {"failed", QCoreApplication::translate("RedirectPage", "The sign-in failed"),
            QCoreApplication::translate("RedirectPage",
                "Cloakroom shows what went wrong and what to do next. You can close this tab.")};
    case RedirectPage::SeeProgram:
        return {"attention", QCoreApplication::translate("RedirectPage", "Go back to Cloakroom"),
            QCoreApplication::translate(
                "RedirectPage", "Its window shows how the sign-in ended. You can close this tab.")};
    case RedirectPage::NotHere:
        break;
    }
    return {"attention", QCoreApplication::translate("RedirectPage", "Nothing waits here"),
        QCoreApplication::translate("RedirectPage",
            "No sign-in waits for this address. Never give the address to anyone. You can close this tab.")};
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    default:
        return "Bad Request";
    }
}

QByteArray htmlFor(RedirectPage page)
{
    const Words words = wordsFor(page);
    const QLocale locale;
    QByteArray html = readTemplate();
    html.replace("{{language}}", locale.bcp47Name().toHtmlEscaped().toUtf8());
    html.replace("{{direction}}", locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr");
    html.replace("{{state}}", words.state);
    html.replace("{{title}}", words.title.toHtmlEscaped().toUtf8());
    html.replace("{{text}}", words.text.toHtmlEscaped().toUtf8());
    return html;
}

// The one style of the page, named by its digest in the policy.
QByteArray styleOf(const QByteArray &html)
{
    static const QByteArray begin = "<style>";
    const qsizetype from = html.indexOf(begin) + begin.size();
    return html.mid(from, html.indexOf("</style>", from) - from);
}

QByteArray answer(int status, const QByteArray &headers, const QByteArray &style, const QByteArray &html)
{
    const QByteArray hash = crypto::digest(crypto::Hash::Sha256, style).toBase64();
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n" + headers
        + "Content-Type: text/html; charset=utf-8\r\n"
          "Content-Length: "
        + QByteArray::number(html.size())
        + "\r\n"
          "Connection: close\r\n"
          "Cache-Control: no-store\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "X-Frame-Options: DENY\r\n"
          "Cross-Origin-Resource-Policy: same-origin\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'sha256-"
        + hash
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
          "\r\n"
        + html;
}

} // namespace

QByteArray redirectAnswer(int status, RedirectPage page)
{
    const QByteArray html = htmlFor(page);
    return answer(status, status == 405 ? "Allow: GET\r\n" : "", styleOf(html), html);
}

QByteArray redirectTo(const QByteArray &path)
{
    return answer(303, "Location: " + path + "\r\n", {}, {});
}

} // namespace net
