// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/deviceflow.h"

#include "accounts/activity.h"
#include "oauth/endpoint.h"
#include "oauth/tokenendpoint.h"

namespace accounts {

using base::Error;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds longestRest {60}; // between two questions to a server that can't now
constexpr seconds lastLead {5}; // of the last question before the end of the code

// RFC 8628 section 3.5 has a client that meets a timeout ask less often; so does one whose server is busy. A
// proof that the server doesn't take was made anew once and would be the same the next time.
bool isNotNow(const Error &error)
{
    if (error.code == QLatin1String("use_dpop_nonce") || error.code == QLatin1String("invalid_dpop_proof"))
        return false;
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::TimedOut
        || error.kind == Error::Kind::Busy || error.code == QLatin1String("http.broken");
}

} // namespace

DeviceFlow::DeviceFlow(const Services &services, const oauth::ServerMetadata &server,
    const SignInRequest &request, MadeClient &made, QObject *parent)
    : Flow(services, server, request, made, parent)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(&m_next, &QTimer::timeout, this, &DeviceFlow::poll);
}

base::Future<oauth::TokenSet> DeviceFlow::run()
{
    if (!oauth::offers(server(), oauth::GrantType::DeviceCode)) {
        return base::ready<oauth::TokenSet>(base::failure(Error::Kind::BadInput,
            QStringLiteral("device.not_offered"), {}, {}, oauth::shownHost(server().tokenEndpoint)));
    }
    const auto device = base::andThen(identify({}), this, &DeviceFlow::askForCode);
    return base::andThen(device, this, &DeviceFlow::wait);
}

// RFC 8628 section 3.1
base::Future<oauth::DeviceAuthorization> DeviceFlow::askForCode(const base::Done &)
{
    Q_EMIT reached(Step::AskForCode);
    const auto request = oauth::deviceAuthorizationRequest(server(), client());
    return base::andThen(services().http.send(request, parent()), this,
        [](const base::HttpAnswer &answer) { return oauth::parseDeviceAuthorizationAnswer(answer); });
}

// RFC 8628 section 3.5
base::Future<oauth::TokenSet> DeviceFlow::wait(const oauth::DeviceAuthorization &device)
{
    m_device = device;
    m_interval = device.interval;
    m_promise.start();
    const auto tokens = m_promise.future();
    Q_EMIT reached(Step::WaitForUser);
    waitOneInterval();
    return tokens;
}

// The last question comes before the end of the code, as it takes its time to the server, and never sooner
// than the server allows.
void DeviceFlow::waitOneInterval()
{
    const milliseconds left(services().clock().msecsTo(m_device->expiresAt));
    if (left.count() <= 0) {
        if (m_trouble)
            return settle(base::Failure(*m_trouble));
        return settle(base::failure(Error::Kind::TimedOut, QStringLiteral("device.expired"), {}, {},
            oauth::shownHost(m_device->verificationUri)));
    }
    const milliseconds least = m_device->interval.count() * m_second;
    const milliseconds last = std::max(least, left - lastLead.count() * m_second);
    m_next.start(std::min({m_interval.count() * m_second, last, left}));
}

void DeviceFlow::poll()
{
    if (services().clock() >= m_device->expiresAt)
        return waitOneInterval();
    const auto request = oauth::deviceGrant(server(), client(), m_device->deviceCode);
    const auto answer
        = base::andThen(services().http.send(request, this), this, [this](const base::HttpAnswer &got) {
              return oauth::parseTokenAnswer(
                  got, client().scopes, server().quirks, oauth::tokenTypesFor(client()));
          });
    base::finally(answer, this, [this](const base::Result<oauth::TokenSet> &result) { take(result); });
}

void DeviceFlow::take(const base::Result<oauth::TokenSet> &answer)
{
    const auto exchanges = services().activity.take(this); // of a hundred questions the last one is kept
    const QString code = answer ? QString() : answer.error().code;
    const bool isSlower = code == QLatin1String("slow_down");
    const bool isNow = answer || !isNotNow(answer.error());
    m_trouble = isNow ? std::nullopt : std::optional(answer.error());
    if (isSlower)
        m_device->interval += oauth::DeviceAuthorization::slowDown;
    m_interval
        = isNow ? m_device->interval : std::max(m_device->interval, std::min(m_interval * 2, longestRest));
    if (isNow && !isSlower && code != QLatin1String("authorization_pending")) {
        for (const oauth::Exchange &exchange : exchanges)
            services().activity.add(parent(), exchange);
        return settle(answer);
    }
    waitOneInterval();
}

void DeviceFlow::settle(const base::Result<oauth::TokenSet> &result)
{
    const auto tellApart = [](Error error) {
        if (error.code == QLatin1String("expired_token")) {
            error.kind = Error::Kind::TimedOut;
            error.code = QStringLiteral("device.expired");
        } else if (error.code == QLatin1String("access_denied")
            || error.code == QLatin1String("authorization_declined")) { // Entra's word for it
            error.kind = Error::Kind::Refused;
            error.code = QStringLiteral("access_denied");
        }
        return error;
    };
    auto promise = std::move(m_promise);
    promise.addResult(
        result ? result : base::Result<oauth::TokenSet>(base::Failure(tellApart(result.error()))));
    promise.finish(); // whoever hears it may end this object
}

} // namespace accounts
