#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""providers.py README [--write]: the table of providers in the README, made of resources/providers/*.json.
Without --write it only compares, and fails where they differ."""
import json
import pathlib
import sys

BEGIN, END = "<!-- providers: begin -->\n", "<!-- providers: end -->\n"
SECRETS = {"none": "no", "optional": "if registered with one", "required": "yes", "forbidden": "never",
           "required_except_device": "yes, but not for another device"}


def redirects(provider):
    told = provider.get("registration", {}).get("redirect")
    if told is not None:
        return f"`{told}`" if told else "nothing to enter"
    redirect = provider["redirect"]
    ports = [f":{port}" for port in redirect["ports"]] or [""]
    address = f"`http://{redirect['host']}{ports[0]}{redirect['path']}`"
    return address + "".join(f", `{port}`" for port in ports[1:])


def limits(provider):
    told = list(provider.get("limits", []))
    if not provider.get("renews", True):
        told.append("It gives no refresh token.")
    endpoints, quirks = provider.get("endpoints"), provider.get("quirks", {})
    if endpoints and "revocation" not in {*endpoints, *quirks}:
        told.append("Nothing is revoked at a sign-out.")
    if endpoints and not {"userinfo", "person"} & {*endpoints, *quirks}:
        told.append("It doesn't say who signed in.")
    return " ".join(told)


def row(provider):
    if "unsuitable" in provider:
        why = provider["unsuitable"]
        return [provider["name"], "none", "", "", f"{why['why']} {why['instead']}"]
    way = "browser"
    if "device" in provider.get("endpoints", {}):
        way = "browser, other device"
    elif "issuer" in provider:
        way = "browser, other device where it offers that"
    return [provider["name"], way, SECRETS[provider["secret"]], redirects(provider), limits(provider)]


def table(folder):
    providers = [json.loads(file.read_text(encoding="utf-8")) for file in folder.glob("*.json")]
    rows = [row(each) for each in sorted(providers, key=lambda each: each["name"].lower())
            if each["kind"] != "protocol"]
    lines = [["provider", "way in", "client secret", "redirect address to register", "known limits"], ["---"] * 5, *rows]
    return "".join(f"| {' | '.join(line)} |\n".replace("|  |", "| |") for line in lines)


def main(readme, *options):
    file = pathlib.Path(readme)
    text = file.read_text(encoding="utf-8")
    head, rest = text.split(BEGIN)
    tail = rest.split(END)[1]
    made = head + BEGIN + table(pathlib.Path(__file__).parent / "providers") + END + tail
    if "--write" in options:
        file.write_text(made, encoding="utf-8")
    elif made != text:
        sys.exit(f"the providers in {readme} aren't those of resources/providers: run {sys.argv[0]} {readme} --write")


if __name__ == "__main__":
    main(*sys.argv[1:])
