// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/pages.h"

#include "crypto/digest.h"
#include "demo/offer.h"

#include <QCoreApplication>
#include <QUrl>

namespace demo {

namespace {

const char style[] = R"(
:root { color-scheme: light dark; --window: #f6f6f7; --panel: #ffffff; --line: #e2e3e6; --text: #1d1f23;
  --secondary: #5f646c; --accent: #2f6fde; --chip: #eef1f6; }
@media (prefers-color-scheme: dark) {
  :root { --window: #1f2125; --panel: #26292e; --line: #3a3e45; --text: #e7e9ec; --secondary: #a9afb8;
    --accent: #7aa7f7; --chip: #33373e; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 20px; background: var(--window); color: var(--text);
  font: 1rem/1.45 system-ui, sans-serif; }
main { max-width: 34rem; margin: 8vh auto 0; padding: 20px; background: var(--panel);
  border: 1px solid var(--line); border-radius: 10px; }
h1 { margin: 0 0 4px; font-size: 1.45rem; line-height: 1.25; }
h2 { margin: 20px 0 8px; font-size: 1rem; }
p { margin: 0; color: var(--secondary); }
ul { margin: 0; padding: 0; list-style: none; }
li { display: flex; align-items: baseline; gap: 8px; padding: 4px 0; }
code { padding: 0 8px; background: var(--chip); border-radius: 6px; font-size: .92rem; white-space: nowrap; }
.never code { text-decoration: line-through; }
.person { display: flex; align-items: center; gap: 12px; margin-bottom: 8px; padding: 12px;
  border: 1px solid var(--line); border-radius: 8px; }
.person div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.person span { display: block; color: var(--secondary); font-size: .92rem; }
button { padding: 8px 20px; background: var(--panel); color: var(--text); border: 1px solid var(--line);
  border-radius: 6px; font: inherit; cursor: pointer; }
.person button { border-color: var(--accent); color: var(--accent); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
footer { margin-top: 12px; text-align: right; }
)";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray element(const char *name, const QString &text)
{
    return QByteArray("<") + name + '>' + escaped(text) + "</" + name + '>';
}

// CSP Level 3 section 6.7.3.3: the one style is known by its hash.
QByteArray policy(const QByteArray &formAction)
{
    const QByteArray hash = crypto::digest(crypto::Hash::Sha256, style).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash + "'; form-action " + formAction
        + "; base-uri 'none'; frame-ancestors 'none'";
}

Response page(int status, const QString &title, const QByteArray &content, const QByteArray &formAction)
{
    //: the language of the translation, as in <html lang="en">
    const QString language = QCoreApplication::translate("demo", "en");
    const QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + escaped(language)
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + element("title", title) + "\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n"
        + element("h1", title) + '\n' + content + "</main>\n</body>\n</html>\n";
    // With no-referrer a browser would call the origin of the form "null".
    return {status, "text/html; charset=utf-8", html,
        {{"Content-Security-Policy", policy(formAction)}, {"X-Frame-Options", "DENY"},
            {"Referrer-Policy", "same-origin"}}};
}

QByteArray scopeItem(const QString &scope)
{
    const bool isGranted = isEverGranted(scope);
    const QString meaning = isGranted
        ? meaningOf(scope)
        : QCoreApplication::translate("demo", "%1 (never granted here, to show the difference)")
              .arg(meaningOf(scope));
    return QByteArray(isGranted ? "<li>" : "<li class=\"never\">") + element("code", scope)
        + element("span", meaning) + "</li>\n";
}

QByteArray personChoice(const Person &person)
{
    const QString allowAs = QCoreApplication::translate("demo", "Allow as %1").arg(person.name);
    return "<div class=\"person\"><div>" + element("b", person.name) + element("span", person.email)
        + "</div><button type=\"submit\" name=\"decision\" value=\"" + escaped(person.id) + "\" aria-label=\""
        + escaped(allowAs) + "\">" + escaped(QCoreApplication::translate("demo", "Allow"))
        + "</button></div>\n";
}

// Browsers hold form-action against redirects too. Of IP addresses it knows 127.0.0.1 alone (CSP Level 3
// section 6.7.2.8), so the way to [::1] is open only by its scheme.
QByteArray formTargets(const QString &redirectUri)
{
    const QUrl url(redirectUri);
    const bool isNameable = url.host() == QLatin1String("127.0.0.1");
    return "'self' "
        + (isNameable ? "http://127.0.0.1:" + QByteArray::number(url.port()) : QByteArray("http:"));
}

} // namespace

Response consentPage(const QStringList &asked, const QByteArray &transaction, const QString &redirectUri)
{
    QByteArray content = element("p",
        QCoreApplication::translate("demo",
            "This provider runs on this computer, for trying things out. "
            "The people are made up, and nothing leaves the computer."));
    content += '\n' + element("h2", QCoreApplication::translate("demo", "Cloakroom asks to"));
    content += "\n<ul>\n";
    for (const QString &scope : asked)
        content += scopeItem(scope);
    content += "</ul>\n" + element("h2", QCoreApplication::translate("demo", "Who are you today?"));
    content += "\n<form method=\"post\" action=\"/decide\">\n"
               "<input type=\"hidden\" name=\"transaction\" value=\""
        + transaction + "\">\n";
    for (const Person &person : people())
        content += personChoice(person);
    content += "<footer><button type=\"submit\" name=\"decision\" value=\"deny\">"
        + escaped(QCoreApplication::translate("demo", "Deny")) + "</button></footer>\n</form>\n";
    return page(200, QCoreApplication::translate("demo", "Sign in to the demo provider"), content,
        formTargets(redirectUri));
}

Response messagePage(int status, const QString &title, const QString &text)
{
    return page(status, title, element("p", text) + '\n', "'none'");
}

} // namespace demo
