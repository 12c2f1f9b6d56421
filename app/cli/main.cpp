// SPDX-License-Identifier: GPL-3.0-or-later
// cloakroom-cli: what the window shows and does, for terminals and scripts.
#include "accounts/onrequest.h"
#include "cli/inspect.h"
#include "desktop/coredumps.h"
#include "explain/chosenissuer.h"
#include "explain/paste.h"
#include "explain/words.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTranslator>
#include <cstdio>

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

// The end of the program, as scripts read it.
enum Status { Good = 0, CheckFailed = 1, Unusable = 2 };

bool print(std::FILE *to, const QByteArray &text)
{
    return std::fwrite(text.constData(), 1, std::size_t(text.size()), to) == std::size_t(text.size())
        && std::fflush(to) == 0;
}

int fail(const QString &sentence)
{
    print(stderr, sentence.toUtf8() + '\n');
    return Unusable;
}

base::Result<QByteArray> content(const QString &name, qint64 largest)
{
    QFile file(name);
    const bool isOpen = name == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return base::failure(
            base::Error::Kind::Disk, QStringLiteral("file.read"), {}, file.errorString(), name);
    return file.read(largest + 1); // one more tells that it is too large
}

// The keys that an issuer publishes now.
base::Result<jose::JwkSet> fetchKeys(const QString &issuer)
{
    const base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    net::Http http(clock);
    accounts::Discovery discovery(http, clock);
    accounts::OnRequest onRequest(http, discovery);
    const auto keys = onRequest.keysOf(issuer, &onRequest);
    base::Result<jose::JwkSet> result;
    base::finally(keys, &onRequest, [&result](const base::Result<jose::JwkSet> &found) {
        result = found;
        QCoreApplication::quit();
    });
    if (!keys.isFinished())
        QCoreApplication::exec();
    return result;
}

struct Asked
{
    QString token;
    QString keys;
    QString issuer;
    bool json = false;
};

int inspect(const Asked &asked)
{
    const QString usage = Tr::tr("Give a token, or - to read it from the standard input.");
    if (asked.token.isEmpty())
        return fail(usage);
    auto text = asked.token == u'-' ? content(asked.token, explain::Paste::largest)
                                    : base::Result<QByteArray>(asked.token.toUtf8());
    const auto paste = base::Result<QByteArray>(text).and_then(
        [](const QByteArray &bytes) { return explain::Paste::read(bytes); });
    if (!paste)
        return fail(explain::inWords(paste.error()).toString());

    std::optional<jose::KeyMaterial> material;
    std::optional<jose::JwkSet> published;
    if (!asked.keys.isEmpty()) {
        const auto read
            = content(asked.keys, jose::KeyMaterial::largest).and_then([](const QByteArray &bytes) {
                  return jose::KeyMaterial::parse(bytes);
              });
        if (!read)
            return fail(explain::inWords(read.error()).toString());
        material = *read;
    } else if (!asked.issuer.isEmpty()) {
        const auto keys = fetchKeys(asked.issuer);
        if (!keys)
            return fail(explain::inWords(keys.error()).toString());
        published = *keys;
    }

    cli::Inspection inspection;
    inspection.now = QDateTime::currentDateTimeUtc();
    inspection.peeled = paste->peeled;
    inspection.token = explain::Token::look(paste->token, explain::TokenUse::Pasted);
    if (const auto &jwt = inspection.token.jwt) {
        inspection.checks = published
            ? explain::checkWithKeysOf(asked.issuer, *published, *jwt, inspection.now)
            : explain::checkPasted(*jwt, material, inspection.now);
    }
    const bool told = print(stdout, asked.json ? inspection.toJson() : inspection.toText().toUtf8());
    if (!told || inspection.token.kind == explain::Token::Kind::Broken)
        return Unusable;
    return inspection.hasFailed() ? CheckFailed : Good;
}

} // namespace

int main(int argc, char *argv[])
{
    desktop::forbidCoreDumps();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cloakroom-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLOAKROOM_VERSION));
    // What programs read is in one language.
    if (!QCoreApplication::arguments().contains(QStringLiteral("--json"))) {
        for (const auto &name : {QStringLiteral("cloakroom"), QStringLiteral("facts")}) {
            auto *translator = new QTranslator(&app);
            if (translator->load(QLocale(), name, QStringLiteral("_"), QStringLiteral(":/i18n")))
                QCoreApplication::installTranslator(translator);
        }
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("Explains tokens and checks their signatures.\n\n"
               "Ends with 0 when nothing failed, 1 when a check did, 2 when there is "
               "no token or the command can't be used."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption json(QStringLiteral("json"), Tr::tr("Answer in JSON."));
    const QCommandLineOption keys(QStringLiteral("keys"),
        Tr::tr("Check the signature with the key in FILE: PEM, JWK, JWK Set, or the secret of HS256."),
        QStringLiteral("FILE"));
    const QCommandLineOption issuer(QStringLiteral("issuer"),
        Tr::tr("Fetch the keys of the issuer at URL and check the signature with them."),
        QStringLiteral("URL"));
    parser.addOptions({json, keys, issuer});
    parser.addPositionalArgument(QStringLiteral("inspect"), Tr::tr("Say everything about a token."),
        QStringLiteral("inspect [TOKEN|-]"));
    parser.process(app);

    const QStringList words = parser.positionalArguments();
    if (words.value(0) != QLatin1String("inspect") || words.size() > 2)
        return fail(parser.helpText());
    return inspect(
        {words.value(1, QStringLiteral("-")), parser.value(keys), parser.value(issuer), parser.isSet(json)});
}
