#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader of the workflows would look for: who may write, what ends by itself, what is kept, and that no secret
of the project is asked for."""
import pathlib
import re
import sys

import yaml

LEAST = {"actions/checkout": 5, "actions/upload-artifact": 6, "actions/download-artifact": 7}
FOLDER = pathlib.Path(__file__).resolve().parents[2] / ".github/workflows"
WRITERS = {("release", "draft"): {"contents": "write", "id-token": "write", "attestations": "write"}}


def faults(path):
    text = path.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    triggers = workflow[True]  # YAML's word for "on"
    if "pull_request_target" in triggers:
        yield "code of others would run with rights"
    if workflow["permissions"] != {"contents": "read"}:
        yield "more than reading for all jobs"
    if not re.fullmatch(path.stem + r"-\$\{\{ github\.ref \}\}", workflow["concurrency"]["group"]):
        yield "its group isn't its own; one that is called has its caller's github.workflow"
    if "secrets." in text:
        yield "a secret is asked for"
    if re.search(r"run:.*\$\{\{|^ {10,}[^#\n]*\$\{\{ *github\.(event|head_ref)", text, re.M):
        yield "an expression within a script"
    for name, job in workflow["jobs"].items():
        if job.get("permissions") != WRITERS.get((path.stem, name)):
            yield f"{name}: other permissions than written here"
        if "uses" in job:
            continue
        if "timeout-minutes" not in job:
            yield f"{name}: may run for ever"
        for step in job["steps"]:
            action = step.get("uses", "")
            if action and not re.fullmatch(r"actions/[a-z-]+@(v\d+|[0-9a-f]{40})", action):
                yield f"{name}: {action}"
            called, _, version = action.partition("@v")
            if version.isdigit() and int(version) < LEAST.get(called, 0):
                yield f"{name}: {action} needs a Node.js that runners no longer have"
            if action.startswith("actions/checkout") and step.get("with", {}).get("persist-credentials") is not False:
                yield f"{name}: leaves the token in the checkout"
            if action.startswith("actions/upload") and step["with"].get("if-no-files-found") != "error":
                yield f"{name}: may keep nothing"


found = [f"{path.name}: {fault}" for path in sorted(FOLDER.glob("*.yml")) for fault in faults(path)]
print("\n".join(found) or f"{len(list(FOLDER.glob('*.yml')))} workflows, nothing found")
sys.exit(1 if found else 0)
