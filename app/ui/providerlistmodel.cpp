// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providerlistmodel.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int noFit = 4;

// Of the provider's host that is nearest to this one; 0: none. One that begins with a dot stands for all
// under it, and ".com" would be anybody.
qsizetype lengthOfNearest(const ProviderChoice &provider, const QString &host)
{
    qsizetype length = 0;
    for (const QString &each : provider.aliases) {
        const bool isAllUnder = each.startsWith(u'.') && each.count(u'.') > 1;
        if (host == each || (isAllUnder && (host.endsWith(each) || host == each.mid(1))))
            length = qMax(length, each.size() - qsizetype(isAllUnder));
    }
    return length;
}

// How well a provider fits, 0 is best: its name begins with the text, a word of it does, it holds the text,
// an alias does.
int fitOf(const ProviderChoice &provider, const QString &text)
{
    const auto begins = [&text](const QString &word) { return word.startsWith(text, Qt::CaseInsensitive); };
    const auto holds = [&text](const QString &word) { return word.contains(text, Qt::CaseInsensitive); };
    if (begins(provider.name))
        return 0;
    const QStringList words = provider.name.split(u' ');
    if (std::any_of(words.begin(), words.end(), begins))
        return 1;
    if (holds(provider.name))
        return 2;
    const bool hasAlias = lengthOfNearest(provider, text) > 0
        || std::any_of(provider.aliases.begin(), provider.aliases.end(), holds);
    return hasAlias ? 3 : noFit;
}

// Of the address's host: it says more than a search in the middle of a path.
QString soughtIn(const std::optional<accounts::Address> &address, const QString &text)
{
    return address ? address->url.host() : text;
}

} // namespace

ProviderListModel::ProviderListModel(const QList<ProviderChoice> &providers, QObject *parent)
    : QAbstractListModel(parent)
    , m_providers(providers)
{
    search({});
}

void ProviderListModel::setProviders(const QList<ProviderChoice> &providers)
{
    m_providers = providers;
    search(m_text);
}

void ProviderListModel::search(const QString &text)
{
    m_text = text;
    const QString typed = text.trimmed();
    const auto address = accounts::Address::read(typed);
    beginResetModel();
    m_address = address ? std::optional(*address) : std::nullopt;
    const QString sought = soughtIn(m_address, typed);
    QList<std::pair<int, qsizetype>> fits;
    for (qsizetype i = 0; i < m_providers.size(); ++i) {
        const ProviderChoice &provider = m_providers.at(i);
        const int fit = !sought.isEmpty() ? fitOf(provider, sought)
            : provider.isUsual            ? 0
            : provider.isOwn              ? 1
                                          : 2;
        if (fit < noFit)
            fits.append({fit, i});
    }
    std::sort(fits.begin(), fits.end());
    m_rows.clear();
    if (m_address)
        m_rows.append({Kind::Address});
    for (const auto &[fit, provider] : std::as_const(fits))
        m_rows.append({Kind::Provider, provider});
    const auto usual
        = std::count_if(fits.begin(), fits.end(), [](const auto &fit) { return fit.first == 0; });
    m_rows.insert(sought.isEmpty() ? usual : m_rows.size(), {Kind::Other});
    endResetModel();
}

QStringList ProviderListModel::describing() const
{
    const QString host = m_address ? m_address->url.host() : QString();
    QStringList nearest;
    qsizetype length = 1;
    for (const ProviderChoice &provider : m_providers) {
        const qsizetype its = lengthOfNearest(provider, host);
        if (its > length)
            nearest.clear();
        length = qMax(length, its);
        if (its == length)
            nearest += provider.id;
    }
    return nearest;
}

int ProviderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QModelIndex ProviderListModel::indexOf(const QString &provider) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row).data(ProviderRole) == provider)
            return index(row);
    }
    return {};
}

QVariant ProviderListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto &[kind, place] = m_rows.at(index.row());
    const bool isProvider = kind == Kind::Provider;
    switch (role) {
    case KindRole:
        return QVariant::fromValue(kind);
    case ProviderRole:
        return isProvider ? m_providers.at(place).id : QString();
    case OwnRole:
        return isProvider && m_providers.at(place).isOwn;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isProvider           ? wholeName(m_providers.at(place), role)
            : kind == Kind::Address ? askingInWords(*m_address)
                                    : tr("Other, by hand");
    default:
        return {};
    }
}

QString ProviderListModel::askingInWords(const accounts::Address &address)
{
    return address.kind == accounts::Address::Kind::EMail ? tr("Send your address to %1").arg(address.host())
                                                          : tr("Ask %1").arg(address.host());
}

// A tooltip could take a foreign name for HTML.
QVariant ProviderListModel::wholeName(const ProviderChoice &provider, int role) const
{
    const bool isWhole = role != Qt::DisplayRole && provider.isOwn;
    const QString name = isWhole ? tr("%1, yours").arg(provider.name) : provider.name;
    return role == Qt::ToolTipRole ? QStringLiteral("<span>%1</span>").arg(name.toHtmlEscaped()) : name;
}

} // namespace ui
