#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bill_of_materials.py SBOM PACKAGE.deb|IMAGE.AppImage: the bill of materials has what SPDX 2.3 asks for, speaks of
this package or image and of nothing else, and names all that it needs or carries."""

import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import unittest
from pathlib import Path

SBOM, PACKAGE = sys.argv[1:3]
IDENTIFIER = re.compile(r"SPDXRef-[A-Za-z0-9.-]+")


def ask(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout


def installed():
    """Path and bytes of each file."""
    if PACKAGE.endswith(".deb"):
        with tarfile.open(fileobj=io.BytesIO(ask("dpkg-deb", "--fsys-tarfile", PACKAGE))) as tar:
            return {each.name: tar.extractfile(each).read() for each in tar if each.isfile()}
    with tempfile.TemporaryDirectory() as place:
        subprocess.run([Path(PACKAGE).resolve(), "--appimage-extract"], cwd=place, check=True, capture_output=True)
        root = Path(place, "squashfs-root")
        return {f"./{path.relative_to(root)}": path.read_bytes()
                for path in root.rglob("*") if path.is_file() and not path.is_symlink()}


class BillOfMaterials(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with open(SBOM, encoding="utf-8") as written:
            cls.bill = json.load(written)
        cls.own, *cls.others = cls.bill["packages"]

    def related(self, kind):
        return [each for each in self.bill["relationships"] if each["relationshipType"] == kind]

    def test_head_is_of_spdx_2_3(self):
        self.assertEqual(self.bill["spdxVersion"], "SPDX-2.3")
        self.assertEqual(self.bill["dataLicense"], "CC0-1.0")
        self.assertEqual(self.bill["SPDXID"], "SPDXRef-DOCUMENT")
        self.assertRegex(self.bill["documentNamespace"], r"^https://[^#\s]+$")
        self.assertRegex(self.bill["creationInfo"]["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        for creator in self.bill["creationInfo"]["creators"]:
            self.assertRegex(creator, r"^(Person|Organization|Tool): \S")

    def test_packages_have_all_fields(self):
        for package in self.bill["packages"]:
            for field in ("SPDXID", "name", "versionInfo", "supplier", "downloadLocation", "licenseConcluded",
                          "licenseDeclared", "copyrightText"):
                self.assertTrue(package.get(field), f"{package['name']}: {field}")
            self.assertRegex(package["supplier"], r"^(Person|Organization): \S")
        for package in self.others:
            self.assertIs(package["filesAnalyzed"], False)
            self.assertRegex(package["externalRefs"][0]["referenceLocator"], r"^pkg:deb/[a-z]+/[^@\s]+@[^?\s]+\?arch=")

    def test_identifiers_are_unique_and_meet_relationships(self):
        known = [self.bill["SPDXID"], *(each["SPDXID"] for each in self.bill["packages"] + self.bill["files"])]
        for each in known:
            self.assertRegex(each, IDENTIFIER)
        self.assertEqual(len(known), len(set(known)))
        for each in self.bill["relationships"]:
            self.assertIn(each["spdxElementId"], known)
            self.assertIn(each["relatedSpdxElement"], known)
        self.assertEqual([each["relatedSpdxElement"] for each in self.related("DESCRIBES")], [self.own["SPDXID"]])

    def test_files_are_those_of_the_package(self):
        with open(PACKAGE, "rb") as package:
            self.assertEqual(self.own["checksums"][0]["checksumValue"], hashlib.sha256(package.read()).hexdigest())
        told = {each["fileName"]: {sum["algorithm"]: sum["checksumValue"] for sum in each["checksums"]}
                for each in self.bill["files"]}
        self.assertEqual(told, {name: {"SHA1": hashlib.sha1(content).hexdigest(),
                                       "SHA256": hashlib.sha256(content).hexdigest()}
                                for name, content in installed().items()})
        code = hashlib.sha1("".join(sorted(sums["SHA1"] for sums in told.values())).encode()).hexdigest()
        self.assertEqual(self.own["packageVerificationCode"]["packageVerificationCodeValue"], code)

    def named(self, kind):
        return {each["relatedSpdxElement"].removeprefix("SPDXRef-Package-") for each in self.related(kind)}

    @unittest.skipIf(PACKAGE.endswith(".deb"), "it carries nothing")
    def test_what_an_image_carries_is_named(self):
        carried = self.named("CONTAINS") & {each["name"] for each in self.others}
        libraries = {Path(each["fileName"]).name for each in self.bill["files"] if ".so" in each["fileName"]}
        named = {Path(path).name for package, path in re.findall(
            r"^([^:]+).*: (\S+)$", ask("dpkg-query", "--search", *(f"*/{name}" for name in libraries)).decode(), re.M)
                 if package in carried}
        self.assertEqual(libraries - named, set())
        self.assertIn("libqt6widgets6", {name.removesuffix("t64") for name in carried})
        self.assertLessEqual({"libfuse3-dev", "libsquashfuse-dev", "libzstd-dev"}, self.named("STATIC_LINK"))

    @unittest.skipUnless(PACKAGE.endswith(".deb"), "it says of nothing that it needs it")
    def test_what_it_needs_is_named_with_version(self):
        depends = ask("dpkg-deb", "--field", PACKAGE, "Depends").decode()
        versions = {each["name"]: each["versionInfo"] for each in self.others}
        for dependency in depends.split(","):
            names = re.findall(r"(?:^|\|)\s*([a-z0-9][a-z0-9+.-]+)", dependency)
            self.assertTrue(any(name in versions for name in names), dependency)
        told = self.named("STATIC_LINK")
        self.assertTrue(any(name.startswith("libc6-dev") for name in told), told)

    def test_licences_are_told_where_they_can_be(self):
        told = [each for each in self.others if each["licenseDeclared"] != "NOASSERTION"]
        self.assertTrue(told, "No package with a licence that has a name in SPDX")
        for each in told:
            self.assertIn(f"/usr/share/doc/{each['name']}/copyright", each["licenseComments"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
