#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""picture.py README PICTURE [FIGURES]: draws the table of figures in README as PICTURE. With what `./dev bench` printed,
makes that table of it first. With --check in place of FIGURES, says whether the picture is that of the table."""
import re
import sys
from html import escape
from pathlib import Path

BEGIN, END = "<!-- figures -->\n", "<!-- /figures -->\n"
HEAD = "| what | over | times | at most |\n| --- | --- | ---: | ---: |\n"
ROW = re.compile(r"\| (?P<what>[^|]+) \| (?P<over>[^|]+) \| (?P<times>[0-9.]+) \| (?P<most>[0-9.]*) ?\|")
NUMBER, MOST = r"(?P<times>[0-9.]+)", r"(?:.*at most (?P<most>[0-9.]+))?"
# What stands in the table, over what, the section of the output and its line there. An indented name is a peer's.
FIGURES = [
    *((f"{what}{accounts}", "a bare Qt window", section, rf"{what} .*(ms|MiB) +{NUMBER}{MOST}")
      for what in ("first paint", "last paint", "memory")
      for accounts, section in (("", ""), (", 1 account", "1 account "), (", 100 accounts", "100 accounts"),
                                (", 1,000 accounts", "1,000 accounts"))),
    ("wake-ups, minimized, 1,000 accounts", "a bare Qt window", "",
     rf"minimized .*ratio {NUMBER} +at most (?P<most>[0-9.]+)"),
    ("1,000 renewals due at once", "their writes to the keychain", "",
     rf"1000 renewals .*ratio {NUMBER} \(at most (?P<most>[0-9.]+)\)"),
    ("a login kept beside 10", "libsecret's own call", "one login kept", rf" *10 items .*ms +{NUMBER}"),
    ("a login kept beside 100", "libsecret's own call", "one login kept", rf" *100 items .*ms +{NUMBER}"),
    ("a login kept beside 1,000", "libsecret's own call", "one login kept", rf" *1000 items .*ms +{NUMBER}"),
    ("a token handed out", "the least client", "", rf"  cloakroom-cli token .* {NUMBER}x"),
    ("&emsp;oidc-token, from oidc-agent", "the least client", "", rf"  oidc-token.* {NUMBER}x"),
    ("&emsp;secret-tool, which finds no such item", "the least client", "", rf"  secret-tool.* {NUMBER}x"),
    ("0.5 KB decoded", "simdjson and base64", "decode 0.5 KB", rf"decode 0.5 KB.*us +{NUMBER}{MOST}"),
    ("… and searched for doubles", "simdjson and base64", "decode 0.5 KB", rf"  all together.*us +{NUMBER}{MOST}"),
    ("&emsp;libjwt", "simdjson and base64", "decode 0.5 KB", rf"  libjwt.*us +{NUMBER}"),
    ("&emsp;cjose", "simdjson and base64", "decode 0.5 KB", rf"  cjose.*us +{NUMBER}"),
    ("&emsp;npm jose", "simdjson and base64", "decode 0.5 KB", rf"  npm jose.*us +{NUMBER}"),
    ("4 KB decoded", "simdjson and base64", "decode 4 KB", rf"decode 4 KB.*us +{NUMBER}{MOST}"),
    ("… and searched for doubles", "simdjson and base64", "decode 4 KB", rf"  all together.*us +{NUMBER}{MOST}"),
    ("&emsp;libjwt", "simdjson and base64", "decode 4 KB", rf"  libjwt.*us +{NUMBER}"),
    ("&emsp;cjose", "simdjson and base64", "decode 4 KB", rf"  cjose.*us +{NUMBER}"),
    ("&emsp;npm jose", "simdjson and base64", "decode 4 KB", rf"  npm jose.*us +{NUMBER}"),
    ("RS256 verified, 4 KB", "OpenSSL", "", rf"RS256 4 KB.*us +{NUMBER}{MOST}"),
    ("&emsp;libjwt, which decodes too", "OpenSSL", "RS256 4 KB", rf"  libjwt, .*us +{NUMBER}"),
    ("&emsp;cjose, which decodes too", "OpenSSL", "RS256 4 KB", rf"  cjose, .*us +{NUMBER}"),
    ("ES256 verified, 4 KB", "OpenSSL", "", rf"ES256 4 KB.*us +{NUMBER}{MOST}"),
    ("EdDSA verified, 4 KB", "OpenSSL", "", rf"EdDSA 4 KB.*us +{NUMBER}{MOST}"),
    ("HS256 verified, 4 KB", "OpenSSL", "", rf"HS256 4 KB.*us +{NUMBER}{MOST}"),
]
PEER = "&emsp;"
LIMITS = {"a login kept beside 100": r"one login kept.*at most ([0-9.]+)",
          "a login kept beside 1,000": r"one login kept.*at most ([0-9.]+)",
          "a token handed out": r"^limits: ([0-9.]+)x"}  # which stand elsewhere

LEFT, RIGHT, STEP, BAR, TOP, SCALE = 380, 70, 24, 12, 28, 130  # SCALE: of one floor
WIDEST = 3.2  # what is longer is cut, and its number says it
STYLE = """text{font:13px system-ui,sans-serif;fill:#1f2328}.over{fill:#59636e}.end{text-anchor:end}
.ours{fill:#0969da}.peer{fill:#8c959f}.floor{stroke:#1f2328}.most{stroke:#cf222e;stroke-width:2}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.over{fill:#9198a1}.ours{fill:#4493f8}.peer{fill:#6e7681}
.floor{stroke:#e6edf3}.most{stroke:#ff7b72}}"""


def table(printed):
    rows = ""
    for what, over, section, line in FIGURES:
        found = re.search(line, printed[printed.index(section):], re.M)
        if not found and what.startswith(PEER):
            continue  # it isn't installed
        if not found:
            sys.exit(f"nothing was printed of {what}")
        most = found.groupdict().get("most") or ""
        if what in LIMITS:
            most = re.search(LIMITS[what], printed, re.M)[1]
        rows += f"| {what} | {over} | {float(found['times']):.2f} | {most} |\n"
    return HEAD + rows


def drawn(rows):
    height = TOP + STEP * len(rows) + 8
    width = LEFT + round(WIDEST * SCALE) + RIGHT
    parts = ["<!-- SPDX-License-Identifier: GPL-3.0-or-later -->",
             f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
             'role="img" aria-label="Times over the floor">', f"<style>{STYLE}</style>"]
    for number, (what, over, times, most) in enumerate(rows):
        y = TOP + STEP * number
        peer = what.startswith(PEER)
        name = escape(what.removeprefix(PEER))
        parts.append(f'<text x="{LEFT - 8}" y="{y + 10}" class="end">{name}'
                     + ("" if peer else f' <tspan class="over">/ {escape(over)}</tspan>') + "</text>")
        length = round(min(times, WIDEST) * SCALE)
        parts.append(f'<rect x="{LEFT}" y="{y}" width="{length}" height="{BAR}" class="{"peer" if peer else "ours"}"/>')
        cut = "≫ " if times > WIDEST else ""
        parts.append(f'<text x="{width - 4}" y="{y + 11}" class="end">{cut}{times:.2f}</text>')
        if 0 < most <= WIDEST:
            x = LEFT + round(most * SCALE)
            parts.append(f'<path d="M{x} {y - 3}v{BAR + 6}" class="most"/>')
    x = LEFT + SCALE
    parts.append(f'<text x="{x}" y="14" text-anchor="middle" class="over">floor</text>')
    parts.append(f'<path d="M{x} {TOP - 8}V{height}" class="floor" stroke-dasharray="2 2"/>')
    return "\n".join([*parts, "</svg>", ""])


def main(readme, picture, given=""):
    text = readme.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    made, after = rest.split(END)
    if given and given != "--check":
        made = table(Path(given).read_text(encoding="utf-8"))
        readme.write_text(before + BEGIN + made + END + after, encoding="utf-8")
    rows = [(each["what"], each["over"], float(each["times"]), float(each["most"] or 0)) for each in ROW.finditer(made)]
    svg = drawn(rows)
    if given != "--check":
        picture.write_text(svg, encoding="utf-8")
    elif not rows or picture.read_text(encoding="utf-8") != svg:
        sys.exit(f"{picture} is not the picture of the table in {readme}; {sys.argv[0]} draws it")


main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
