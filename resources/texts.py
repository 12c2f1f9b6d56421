#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""texts.py FILE...: the texts of resource files as the C++ that lupdate reads, one context a file or, for the
providers, a folder. What of a file is a text is told by the names of its members."""
import json
import pathlib
import sys

TEXTS = {"meaning", "past", "detail", "label", "why", "instead"}
TEXTS_WITHIN = {"values"}
LISTS = {"limits", "steps"}


def texts(value):
    if isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, dict):
        for name, member in value.items():
            if name in TEXTS:
                yield member
            elif name in LISTS:
                yield from member
            elif name in TEXTS_WITHIN:
                yield from member.values()
            else:
                yield from texts(member)


def main(files):
    contexts = {}
    for file in map(pathlib.Path, files):
        context = "providers" if file.parent.name == "providers" else file.stem
        content = json.loads(file.read_text(encoding="utf-8"))
        contexts.setdefault(context, {}).update(dict.fromkeys(texts(content)))
    for context, found in contexts.items():
        for text in found:
            print(f'QT_TRANSLATE_NOOP("{context}", {json.dumps(text, ensure_ascii=False)});')


if __name__ == "__main__":
    main(sys.argv[1:])
