#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""absent.py SOURCES PROGRAM...: what is nowhere in the program, in its sources or in what it links and imports."""
import pathlib
import re
import subprocess
import sys
import unittest

# Tips of words, dates and numbers of ours alone: texts of the program as they stand, and these.
OWN_TIP = re.compile(r'\{\}|(Tr::)?tr\((\s*"[^"]*")+\)|explain::exact\(\w+\)')
OWN_TIPS = {
    "ui/checklist.cpp": "whatsThis()",  # that of a check, below
    "ui/furtherbar.cpp": "whole",  # in which way a token was got
    "ui/handoutfields.cpp": 'tr("Since %1").arg(explain::exact(rules.allowed.at(row).since))',
    "ui/segments.cpp": 'QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText))',
    "ui/tokenviews.cpp": 'QStringLiteral("%1 (%2)").arg(name, QKeySequence(key).toString(QKeySequence::NativeText))',
    "ui/tray.cpp": 'm_cloakroom.isLocked() ? tr("Cloakroom · locked") : needed > 0 ? tr("Cloakroom · needs you: %n", '
                   'nullptr, int(needed)) : tr("Cloakroom · accounts: %n", nullptr, int(count))',
}
OWN_PURPOSES = ["ui/checklist.cpp: setWhatsThis(check.purpose())", "ui/grantfield.cpp: setWhatsThis(m_purpose->text())",
                "ui/grantfield.cpp: setWhatsThis(m_purpose->text())"]


class Absent(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sources = {path: path.read_text(encoding="utf-8") for path in sorted(SOURCES.rglob("*"))
                       if path.suffix in (".h", ".cpp")}
        assert cls.sources
        cls.imports = {program: cls.told("nm", "--dynamic", "--undefined-only", "--demangle", program)
                       for program in PROGRAMS}
        assert all("QNetworkReply" in names for names in cls.imports.values())

    @staticmethod
    def told(*command):
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def found(self, expression, folder="", besides=()):
        """Where it stands, but for those files."""
        return [f"{path.relative_to(SOURCES)}: {match.group(0)}" for path, text in self.sources.items()
                if str(path.relative_to(SOURCES)).startswith(folder)
                and str(path.relative_to(SOURCES)) not in besides
                for match in re.finditer(expression, text)]

    def assert_absent(self, expression, **where):
        self.assertEqual(self.found(expression, **where), [])

    def assert_not_imported(self, expression):
        for program, names in self.imports.items():
            self.assertEqual(re.findall(f".*{expression}.*", names), [], program)

    def test_knows_no_implicit_and_no_password_grant(self):
        value = r'"\), QStringLiteral\("'
        self.assertTrue(self.found(f"grant_type{value}refresh_token"), "what is there should be found")
        self.assert_absent(f"grant_type{value}password")
        self.assertEqual(len(self.found(f"response_type{value}code")), 1)
        self.assert_absent(f'response_type{value}[^"]*token')

    def test_has_one_source_of_randomness(self):
        self.assertEqual(self.found(r"RAND_\w+", besides=("crypto/openssl.h",)), ["crypto/random.cpp: RAND_bytes"])
        self.assert_absent(r"QRandomGenerator|mt19937|random_device|<random>|\b(q|s|arc4)?rand(om)?\(")
        for file, made in (("authorizationendpoint", r"randomBytes\(randomLength\)"),
                           ("authorizationendpoint", r"m_state\(randomText\(\)\)"),
                           ("authorizationendpoint", r"m_nonce = randomText\(\)"), ("pkce", r"randomBytes\(32\)")):
            self.assertEqual(len(self.found(made, folder=f"oauth/{file}.cpp")), 1, made)

    def test_compares_secrets_in_constant_time(self):
        self.assert_absent(r"\bmemcmp\(")
        for compared in ("states", "nonce"):
            self.assertEqual(len(self.found(rf"constantTimeEqual\({compared}\b", folder="oauth/")), 1, compared)
        self.assert_absent(r"[!=]= *(m_state|\w+\.nonce)\b|\b(m_state|\w+\.nonce)(\.\w+\(\))? [!=]=", folder="oauth/")

    def test_links_no_web_view(self):
        for program in PROGRAMS:
            linked = self.told("ldd", program)
            self.assertIn("libQt6Network", linked)
            self.assertNotRegex(linked, "(?i)web(engine|kit|view)")

    def test_overlooks_no_tls_error(self):
        self.assert_not_imported("ignoreSslErrors")
        self.assert_absent(r"ignoreSslErrors|VerifyNone|QueryPeer|AutoVerifyPeer|setPeerVerifyDepth")

    def test_speaks_no_old_tls(self):
        self.assertEqual([each.split(": ")[1] for each in self.found(r"setProtocol\([^)]*\)")],
                         ["setProtocol(QSsl::TlsV1_2OrLater)"])
        self.assert_absent(r"SslV[0-9]|TlsV1_[01]|AnyProtocol|UnknownProtocol")

    def test_keeps_no_cache(self):
        self.assert_not_imported("(QNetworkDiskCache|setCache)")
        self.assert_absent("QNetworkDiskCache|QNetworkCookieJar")

    def test_has_no_password_for_a_challenge(self):
        self.assert_absent("authenticationRequired|proxyAuthenticationRequired|QAuthenticator")
        self.assertEqual(len(self.found(r"AuthenticationReuseAttribute, QNetworkRequest::Manual\)")), 1)

    def test_starts_no_shell(self):
        self.assert_not_imported(r"\b(system|popen|wordexp)@")
        self.assert_absent(r"startCommand|\b(std::|::)?(system|popen)\(")

    def test_opens_no_link_by_itself(self):
        self.assert_absent("QDesktopServices|setOpenExternalLinks|TextBrowserInteraction|LinksAccessibleByMouse")

    def test_shows_text_as_text(self):
        self.assert_absent(r"RichText|AutoText|setMarkdown|setHtml|insertHtml|appendHtml", folder="ui/",
                           besides=("ui/helpwindow.cpp",))  # our own guide
        self.assert_absent(r"new QLabel|QLabel \w+[({;]", folder="ui/", besides=("ui/controls.cpp",))
        for path, text in self.sources.items():
            for name in re.findall(r"class (\w+) : public QLabel\b", text):
                if name == "WrappedLabel":
                    continue  # below
                source = self.sources[path.with_suffix(".cpp")]
                body = re.search(rf"\b{name}\([^)]*\)\s+: QLabel\((.*?)\n\}}", source, re.S)[1]
                self.assertIn("setTextFormat(Qt::PlainText)", body, name)
        made = self.found(r"[^ ]*new (Q|Wrapped|Wrong)Label\(", folder="ui/")
        self.assertEqual([each for each in made if not each.startswith("ui/controls.cpp: asPlain(")], [])
        self.assertEqual(len(made), 3)
        self.assertEqual(len(self.found(r"asPlain\(QLabel .*\)\n\{\n    label->setTextFormat\(Qt::PlainText\)")), 1)

    def test_asks_in_plain_text(self):
        self.assert_absent(r"QMessageBox::(about|critical|information|question|warning)\b|QErrorMessage|\bQTextEdit\b")
        self.assert_absent("QTextBrowser", besides=("ui/helpwindow.cpp", "ui/helpwindow.h"))  # our own guide
        boxes = self.found(r"QMessageBox \w+\((?s:.*?)exec\(\)")
        self.assertTrue(boxes)
        self.assertEqual([box for box in boxes if "setTextFormat(Qt::PlainText)" not in box], [])

    def test_escapes_its_tips(self):
        tips = [tip.split(": setToolTip(", 1) for tip in self.found(r"\bsetToolTip\([^;]*(?=\);)")]
        self.assertTrue(any("toHtmlEscaped()" in tip for _, tip in tips))
        unknown = [(file, tip) for file, tip in ((file, " ".join(tip.split())) for file, tip in tips)
                   if "toHtmlEscaped()" not in tip and not OWN_TIP.fullmatch(tip) and tip != OWN_TIPS.get(file)]
        self.assertEqual(unknown, [])
        self.assertEqual(self.found(r"setWhatsThis\([^;]*(?=;)"), OWN_PURPOSES)
        self.assertEqual(self.found(r"QToolTip::\w+"), ["ui/controls.cpp: QToolTip::showText"])
        by_role = {found.split(": ")[0] for found in self.found("ToolTipRole")}
        self.assertEqual(by_role, {"ui/accountlistmodel.cpp", "ui/claimsmodel.cpp", "ui/providerlistmodel.cpp"})
        for file in {*by_role, "ui/controls.cpp"}:
            self.assertEqual(len(self.found(r"toHtmlEscaped\(\)", folder=file)), 1, file)
        self.assert_absent("setStatusTip|setInformativeText|setDetailedText|StatusTipRole|WhatsThisRole")

    def test_has_no_insecure_fallback(self):
        self.assert_absent(r"setInsecureFallback\(true\)")
        self.assertTrue(self.found(r"setInsecureFallback\(false\)", folder="keychain/"))
        self.assert_absent("QKeychain::|qt6keychain", besides=tuple(
            str(path.relative_to(SOURCES)) for path in self.sources if path.parent.name == "keychain"))

    def test_keeps_bytes_in_the_keychain(self):
        self.assert_not_imported("(setTextData|textData)")


if __name__ == "__main__":
    SOURCES, *PROGRAMS = map(pathlib.Path, sys.argv[1:])
    unittest.main(argv=sys.argv[:1])
