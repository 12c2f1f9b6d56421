// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/options.h"

#include "front/text.h"

#include <charconv>
#include <cstddef>
#include <iterator>

namespace front {

namespace {

using Command = Wish::Command;

constexpr long long longest = 30LL * 24 * 60 * 60; // seconds

constexpr unsigned bit(Command command)
{
    return 1U << static_cast<unsigned>(command);
}

constexpr unsigned any = ~0U;

struct Option
{
    std::string_view name; // with its dashes
    unsigned commands; // that know it
    bool hasValue;
    bool isRepeatable;
    bool (*take)(Wish &wish, std::string_view value);
};

bool takeMinValid(Wish &wish, std::string_view value)
{
    wish.minValid = seconds(value);
    return wish.minValid.has_value();
}

bool takeScope(Wish &wish, std::string_view value)
{
    wish.scope += wish.scope.empty() ? "" : " ";
    wish.scope += value;
    return true;
}

bool takeVariable(Wish &wish, std::string_view value)
{
    wish.variable = value;
    return isVariableName(value);
}

template <bool Wish::*Flag> bool switchOn(Wish &wish, std::string_view)
{
    return wish.*Flag = true;
}

template <std::string Wish::*Text> bool keep(Wish &wish, std::string_view value)
{
    wish.*Text = value;
    return true;
}

constexpr Option table[] = {
    {"--id", any & ~bit(Command::Proof), false, false, switchOn<&Wish::isForIdToken>},
    {"--min-valid", any, true, false, takeMinValid},
    {"--scope", any, true, true, takeScope},
    {"--resource", any, true, false, keep<&Wish::resource>},
    {"--header", bit(Command::Token) | bit(Command::Proof), false, false, switchOn<&Wish::asHeader>},
    {"--json", bit(Command::Token) | bit(Command::Proof), false, false, switchOn<&Wish::asJson>},
    {"--method", bit(Command::Proof), true, false, keep<&Wish::method>},
    {"--url", bit(Command::Proof), true, false, keep<&Wish::url>},
    {"--nonce", bit(Command::Proof), true, false, keep<&Wish::nonce>},
    {"--env", bit(Command::Run), true, false, takeVariable},
    {"--username", bit(Command::Git) | bit(Command::Docker), true, false, keep<&Wish::userName>},
    {"--basic", bit(Command::Git), false, false, switchOn<&Wish::asBasic>},
};

std::size_t placeOf(std::string_view name)
{
    std::size_t place = 0;
    while (place < std::size(table) && table[place].name != name)
        ++place;
    return place;
}

} // namespace

bool Options::take(int &at, int count, char *const arguments[], Wish &wish)
{
    const std::string_view argument = arguments[at];
    const std::size_t equals = argument.find('=');
    const bool isJoined = equals != argument.npos;
    const std::size_t place = placeOf(argument.substr(0, equals));
    if (place == std::size(table) || (m_taken[place] && !table[place].isRepeatable))
        return false;
    m_taken.set(place);
    const Option &option = table[place];
    if (!option.hasValue)
        return !isJoined && option.take(wish, {});
    if (!isJoined && ++at == count)
        return false;
    const std::string_view value = isJoined ? argument.substr(equals + 1) : arguments[at];
    // What looks like the next option is one whose own value was forgotten.
    if (value.empty() || (!isJoined && value.starts_with("--")))
        return false;
    return isUtf8(value) && !hasControl(value) && option.take(wish, value);
}

bool Options::suit(Command command) const
{
    for (std::size_t place = 0; place < std::size(table); ++place) {
        if (m_taken[place] && (table[place].commands & bit(command)) == 0)
            return false;
    }
    return true;
}

std::optional<long long> seconds(std::string_view time)
{
    constexpr std::string_view units = "smhd";
    constexpr long long lengths[] = {1, 60, 60 * 60, 24 * 60 * 60};
    long long unit = 1;
    if (const std::size_t which = units.find(time.empty() ? 's' : time.back()); which != units.npos) {
        unit = lengths[which];
        time = time.substr(0, time.empty() ? 0 : time.size() - 1);
    }
    unsigned long long number = 0; // unsigned takes no minus
    const char *const end = time.data() + time.size();
    const auto [stop, error] = std::from_chars(time.data(), end, number);
    if (error != std::errc() || stop != end || number > static_cast<unsigned long long>(longest / unit))
        return std::nullopt;
    return static_cast<long long>(number) * unit;
}

bool isVariableName(std::string_view name)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
    constexpr std::string_view digits = "0123456789";
    if (name.empty() || letters.find(name[0]) == letters.npos)
        return false;
    for (const char c : name) {
        if (letters.find(c) == letters.npos && digits.find(c) == digits.npos)
            return false;
    }
    return true;
}

} // namespace front
