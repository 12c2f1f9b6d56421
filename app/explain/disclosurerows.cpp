// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/disclosurerows.h"

#include "explain/foreign.h"

#include <QCoreApplication>
#include <QLocale>

namespace explain {

using Kind = jose::SdJwtFault::Kind;
using Verdict = Check::Verdict;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Checks)
};

QString shown(const QByteArray &text)
{
    return foreign(QString::fromUtf8(text), 64);
}

// "disclosure 2 (“city”)"
QString named(const jose::SdJwtFault &fault)
{
    const QString number = QLocale().toString(fault.disclosure + 1);
    return fault.found.isEmpty() ? Words::tr("disclosure %1").arg(number)
                                 : Words::tr("disclosure %1 (“%2”)").arg(number, shown(fault.found));
}

QString why(const jose::SdJwtFault &fault)
{
    switch (fault.kind) {
    case Kind::Algorithm:
        return Words::tr("they are hashed with “%1”, which Cloakroom can't check").arg(shown(fault.found));
    case Kind::Unnamed:
        return Words::tr("%1 is none that the token names: somebody else put it there").arg(named(fault));
    case Kind::Repeated:
        return Words::tr("%1 stands there twice").arg(named(fault));
    case Kind::DigestTwice:
        return fault.disclosure < 0 ? Words::tr("the token names one and the same disclosure twice")
                                    : Words::tr("the token names %1 twice").arg(named(fault));
    case Kind::Shape:
        return Words::tr("%1 is not what belongs there: salt, name and value of a claim, or salt and value "
                         "of an element")
            .arg(named(fault));
    case Kind::Name:
        return Words::tr("%1 has a name that no claim may have").arg(named(fault));
    case Kind::Conflict:
        return Words::tr("%1 has the name of a claim that is there already").arg(named(fault));
    case Kind::NoKeyBinding:
        return fault.found.isEmpty()
            ? Words::tr("what stands at the end is no JWT")
            : Words::tr("its type is “%1”, where “kb+jwt” belongs").arg(shown(fault.found));
    case Kind::KeyBindingHash:
        break;
    }
    return Words::tr("its sd_hash is of something else: it was made for other disclosures or another token");
}

Check row(const QString &name, const std::optional<jose::SdJwtFault> &fault, const QString &passed)
{
    if (!fault)
        return {name, Verdict::Passed, passed};
    return {name, fault->kind == Kind::Algorithm ? Verdict::NotChecked : Verdict::Failed, why(*fault)};
}

} // namespace

QList<Check> checkDisclosures(const base::Json &claims, const jose::SdJwt &whole)
{
    QList<Check> rows;
    const QString algorithm = QString::fromUtf8(jose::sdAlgorithm(claims));
    if (!whole.disclosures.isEmpty()) {
        const QString passed = whole.disclosures.size() == 1
            ? Words::tr("the one that is here is named by the token, by its %1").arg(algorithm)
            : Words::tr("the %1 that are here are named by the token, each by its %2")
                  .arg(QLocale().toString(whole.disclosures.size()), algorithm);
        rows += row(Words::tr("Disclosures"), jose::disclosuresFault(claims, whole.disclosures), passed);
    }
    if (!whole.keyBinding.isEmpty()) {
        rows += row(Words::tr("Key binding hash"), jose::keyBindingFault(claims, whole),
            Words::tr("fits this token and what it discloses"));
    }
    return rows;
}

} // namespace explain
