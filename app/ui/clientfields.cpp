// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientfields.h"

#include "explain/words.h"

namespace ui {

QString shownRedirect(const oauth::Redirect &redirect)
{
    return redirect == oauth::Redirect() ? QString() : redirect.uri(redirect.ports.value(0)).toString();
}

base::Result<oauth::Redirect> readRedirect(const QString &text, const oauth::Redirect &before)
{
    const QString address = text.trimmed();
    if (address.isEmpty())
        return oauth::Redirect();
    return address == shownRedirect(before) ? before : oauth::Redirect::parse(address);
}

QString shownParameters(const base::Parameters &parameters)
{
    QStringList lines;
    for (const auto &[name, value] : parameters)
        lines += name + u'=' + value;
    return lines.join(u'\n');
}

std::optional<base::Parameters> readParameters(const QString &lines)
{
    base::Parameters parameters;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.left(equals).trimmed();
        if (equals < 1 || name.isEmpty())
            return {};
        parameters << qMakePair(name, line.mid(equals + 1).trimmed());
    }
    return parameters;
}

QString shortWords(const base::Error &error)
{
    const explain::Words words = explain::inWords(error);
    return words.why.isEmpty() ? words.what : words.what + u' ' + words.why;
}

} // namespace ui
