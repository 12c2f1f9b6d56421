#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader of the workflows would look for: who may write, what ends in time, what is kept, that no secret of the
project is asked for, and that a release would hold each file that is kept."""
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

LEAST = {"actions/checkout": 5, "actions/upload-artifact": 6, "actions/download-artifact": 7}
ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github/workflows"
MINUTES = 60  # all of it, and the jobs of one workflow run side by side
PACKAGED = {"debian-12", "debian-13", "ubuntu-24.04", "fedora", "windows", "macos"}
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
        if job.get("timeout-minutes", MINUTES) >= MINUTES:
            yield f"{name}: may run for {MINUTES} minutes or more"
        container = job.get("container", {})
        if container and "--privileged" not in (container if isinstance(container, dict) else {}).get("options", ""):
            for script in scripts(job):
                if re.search(r"^[^#\n]*\b(unshare|mount|debootstrap) -", script.read_text(encoding="utf-8"), re.M):
                    yield f"{name}: {script.name} mounts, which a container has to be privileged for"
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



def scripts(job):
    """The project's own scripts that the steps of a job name."""
    for step in job["steps"]:
        for word in re.findall(r"(?<![\w/.])(?:\./)?((?:tests|packaging|app)/[\w/.-]+)", step.get("run", "")):
            if (ROOT / word).is_file():
                yield ROOT / word


def kept():
    """Each artifact of the jobs, with a file for each of its patterns where the upload would put it."""
    for job in yaml.safe_load((FOLDER / "ci.yml").read_text(encoding="utf-8"))["jobs"].values():
        matrix = job.get("strategy", {}).get("matrix", {})
        for step in job["steps"]:
            if not step.get("uses", "").startswith("actions/upload-artifact"):
                continue
            patterns = step["with"]["path"].split()
            above = os.path.commonpath([os.path.dirname(pattern) for pattern in patterns])
            for values in itertools.product(*matrix.values()):
                name = step["with"]["name"]
                for key, value in zip(matrix, values):
                    name = name.replace(f"${{{{ matrix.{key} }}}}", value)
                yield name, [os.path.relpath(pattern.replace("*", "a b"), above) for pattern in patterns]


def faults_of_release():
    """Runs the step that collects the files, over what the jobs keep."""
    job = yaml.safe_load((FOLDER / "release.yml").read_text(encoding="utf-8"))["jobs"]["draft"]
    step = next(step for step in job["steps"] if "SHA256SUMS" in step.get("run", ""))
    artifacts = dict(kept())
    if set(artifacts) != PACKAGED:
        yield f"packages are kept of {sorted(artifacts)}, not of {sorted(PACKAGED)}"
    with tempfile.TemporaryDirectory() as folder:
        for name, files in artifacts.items():
            for file in files:
                made = pathlib.Path(folder, "parts", name, file)
                made.parent.mkdir(parents=True, exist_ok=True)
                made.write_text(json.dumps({"packageFileName": os.path.basename(file)}), encoding="utf-8")
        done = subprocess.run(["bash", "-e", "-c", step["run"]], cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            yield f"the files can't be collected: {done.stderr.strip()}"
            return
        expected = {f"{name}-{os.path.basename(file)}" for name, files in artifacts.items() for file in files}
        found = {file.name for file in pathlib.Path(folder, "files").iterdir()}
        if found != expected | {"SHA256SUMS"}:
            yield f"other files than were kept: {sorted(found ^ expected)}"
        for bill in pathlib.Path(folder, "files").glob("*.spdx.json"):
            named = json.loads(bill.read_text(encoding="utf-8"))["packageFileName"]
            if named != bill.name:
                yield f"{bill.name} is of {named}"
    for name, files in artifacts.items():
        if any(file.endswith(".deb") for file in files) and not any(file.endswith(".spdx.json") for file in files):
            yield f"no bill of materials is kept of {name}"


def unused_tests():
    """Those of the packages that neither a workflow nor a command of ./dev comes to."""
    tests = list((ROOT / "tests/packaging").iterdir())
    callers = [*FOLDER.glob("*.yml"), *tests, ROOT / "tests/check",
               *(path for path in (ROOT / "packaging").rglob("*") if path.is_file())]
    texts = {path: path.read_bytes() for path in callers if path.is_file()}
    for test in tests:
        if test.is_file() and not any(test.name.encode() in text for path, text in texts.items() if path != test):
            yield f"{test.name} is run by nobody"


found = [f"{path.name}: {fault}" for path in sorted(FOLDER.glob("*.yml")) for fault in faults(path)]
found += [f"release.yml: {fault}" for fault in faults_of_release()]
found += [f"tests/packaging: {fault}" for fault in unused_tests()]
print("\n".join(found) or f"{len(list(FOLDER.glob('*.yml')))} workflows, nothing found")
sys.exit(1 if found else 0)
