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

PLACEHOLDER = re.compile(r"%L?\d+")  # %n may go where a form's words say the number


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


def faults(file):
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            where = f"{pathlib.Path(file).name}: {context.findtext('name')}: “{source}”"
            if translation.get("type") or not all(forms):
                yield f"{where} isn't translated"
            elif any(set(PLACEHOLDER.findall(form)) != set(PLACEHOLDER.findall(source)) for form in forms):
                yield f"{where} has other placeholders than “{forms[0]}”"


def main(lupdate, root):
    files = sorted((root / "translations").glob("*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        source = sources(root, folder)
        found = [fault for file in files
                 for fault in faults(updated(lupdate, file, source[file.name.split("_")[0]], folder))]
    print("\n".join(found) or f"{len(files)} languages, nothing missing")
    sys.exit(1 if found or not files else 0)


main(sys.argv[1], pathlib.Path(sys.argv[2]))
