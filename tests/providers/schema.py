# SPDX-License-Identifier: GPL-3.0-or-later
"""schema.py SCHEMA: reads documents, JSON on a line each, and says of each in a line what the schema says of it:
"sound", "unknown" (it has a member that isn't known, and no other fault) or "unfit"."""
import json
import pathlib
import sys

import jsonschema

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for line in sys.stdin:
    rules = {fault.validator for fault in validator.iter_errors(json.loads(line))}
    print("sound" if not rules else "unknown" if rules == {"additionalProperties"} else "unfit")
