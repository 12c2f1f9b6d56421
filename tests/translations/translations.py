#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py LUPDATE ROOT: every text of the program and of its facts has a finished translation in every
language, and each translation keeps the placeholders of its source."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(L?)(\d+|n)")  # with L a number is written as its language does
NUMBER = {"n"}
# The first forms, of one number each, may say it in words; by language, else it is one form, for 1.
WORDED = {"ar": 3, "fr": 0, "ja": 0, "zh_CN": 0}


def sources(root, folder):
    """What lupdate is to read, by the name that the files of translations begin with."""
    facts = pathlib.Path(folder, "facts.cpp")
    with facts.open("wb") as file:
        subprocess.run([sys.executable, root / "resources" / "texts.py", *sorted(root.glob("resources/*.json")),
                        *sorted(root.glob("resources/providers/*.json"))],
                       check=True, stdout=file)
    return {"cloakroom": ["-I", root / "app", root / "app", "-recursive"], "facts": [facts]}


def updated(lupdate, file, source, folder):
    """The file as it would be were it made from today's sources."""
    copy = shutil.copy(file, folder)
    subprocess.run([lupdate, "-silent", *source, "-locations", "none", "-no-obsolete", "-ts", copy], check=True,
                   stdout=subprocess.DEVNULL)
    return copy


def placeholders(text):
    """All of them, and those without L."""
    found = PLACEHOLDER.findall(text)
    return {name for _, name in found}, {name for localised, name in found if not localised}


def keeps_placeholders(source, forms, worded):
    wanted, plain = placeholders(source)
    return all((found == wanted or (at < worded and found == wanted - NUMBER)) and unlocalised <= plain
               for at, (found, unlocalised) in enumerate(map(placeholders, forms)))


def faults(file):
    root = ElementTree.parse(file).getroot()
    worded = WORDED.get(root.get("language"), 1)
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            plural = [form.text or "" for form in translation.iter("numerusform")]
            forms = plural or [translation.text or ""]
            where = f"{pathlib.Path(file).name}: {context.findtext('name')}: “{source}”"
            if translation.get("type") or not all(forms):
                yield f"{where} isn't translated"
            elif not keeps_placeholders(source, forms, worded if plural else 0):
                yield f"{where} has other placeholders than “{'” or “'.join(forms)}”"


def main(lupdate, root):
    files = sorted((root / "translations").glob("*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        source = sources(root, folder)
        found = [fault for file in files
                 for fault in faults(updated(lupdate, file, source[file.name.split("_")[0]], folder))]
    print("\n".join(found) or f"{len(files)} languages, nothing missing")
    sys.exit(1 if found or not files else 0)


main(sys.argv[1], pathlib.Path(sys.argv[2]))
