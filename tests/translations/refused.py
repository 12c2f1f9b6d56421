#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""refused.py LUPDATE: which translations translations.py takes, and which it refuses."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

LUPDATE = sys.argv.pop()
SCRIPT = pathlib.Path(__file__).with_name("translations.py")
TEXTS = SCRIPT.parents[2] / "resources" / "texts.py"
SOURCE = """#include <QCoreApplication>
void say(int n)
{
    QCoreApplication::translate("Page", "%n days", nullptr, n);
    QCoreApplication::translate("Page", "%1 of %2");
    QCoreApplication::translate("Page", "%L1 bytes");
}
"""
FORMS = {"de": ["ein Tag", "%n Tage"], "fr": ["%n jour", "%n jours"], "ja": ["%n 日"],
         "ar": ["لا أيام", "يوم", "يومان", "%n أيام", "%n يومًا", "%n يوم"]}
PLACES = "%1 von %2"
BYTES = "%L1 Byte"


def translated(language, forms, places, size):
    days = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>Page</name>
<message numerus="yes"><source>%n days</source><translation>{days}</translation></message>
<message><source>%1 of %2</source><translation>{places}</translation></message>
<message><source>%L1 bytes</source><translation>{size}</translation></message>
</context>
</TS>
"""


class Refused(unittest.TestCase):
    def refusal(self, language, forms=None, places=PLACES, size=BYTES):
        """What the script says against a program that has these three texts; nothing where it takes them."""
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name in ("app", "resources", "translations"):
                (root / name).mkdir()
            (root / "app" / "page.cpp").write_text(SOURCE, encoding="utf-8")
            (root / "resources" / "texts.py").symlink_to(TEXTS)
            (root / "translations" / f"cloakroom_{language}.ts").write_text(
                translated(language, forms or FORMS[language], places, size), encoding="utf-8")
            run = subprocess.run([sys.executable, SCRIPT, LUPDATE, root], capture_output=True, text=True, check=False)
            self.assertEqual(run.stderr, "")
            self.assertIn(run.returncode, (0, 1))
            return run.stdout if run.returncode else ""

    def test_takes_what_is_whole(self):
        for language in FORMS:
            self.assertEqual(self.refusal(language), "", language)

    def test_takes_a_number_as_its_language_writes_it(self):
        self.assertEqual(self.refusal("de", ["ein Tag", "%Ln Tage"], "%L1 von %2"), "")

    def test_refuses_a_number_as_no_language_writes_it(self):
        for size in ("%1 Byte", "%L1 von %1 Byte"):
            self.assertIn("“%L1 bytes” has other placeholders", self.refusal("de", size=size), size)

    def test_refuses_a_form_without_its_number(self):
        for language, forms in FORMS.items():
            worded = {"de": 1, "ar": 3}.get(language, 0)
            for at in range(worded, len(forms)):
                lacking = [*forms[:at], forms[at].replace("%n", "").strip(), *forms[at + 1:]]
                self.assertIn("“%n days” has other placeholders", self.refusal(language, lacking), f"{language} {at}")

    def test_refuses_a_number_that_the_source_lacks(self):
        self.assertIn("“%1 of %2” has other placeholders", self.refusal("de", places="%1 von %2 (%n)"))

    def test_refuses_other_places(self):
        for places in ("%1 von", "%1 von %3", "von", "%1 von %2 %3"):
            self.assertIn("“%1 of %2” has other placeholders", self.refusal("de", places=places), places)

    def test_refuses_what_is_empty(self):
        self.assertIn("“%n days” isn't translated", self.refusal("de", ["ein Tag", ""]))


unittest.main()
