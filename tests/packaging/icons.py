#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""icons.py FILE.ico FILE.icns: takes them apart as Windows and macOS do, and looks for each size, in colour."""
import pathlib
import struct
import sys


def size_of(png):
    """The width and height that the picture itself says."""
    signature, header, width, height, depth, colour = struct.unpack(">8s4x4sIIBB", png[:26])
    assert signature == b"\x89PNG\r\n\x1a\n" and header == b"IHDR" and png[-8:-4] == b"IEND", "no whole PNG"
    assert (depth, colour) == (8, 6), "no colours with transparency"
    assert width == height
    return width


def ico(data):
    reserved, kind, count = struct.unpack("<HHH", data[:6])
    assert (reserved, kind) == (0, 1)
    end = 6 + 16 * count
    sizes = []
    for i in range(count):
        width, height, _, _, planes, bits, length, offset = struct.unpack("<BBBBHHII", data[6 + 16 * i:22 + 16 * i])
        assert offset == end and (planes, bits) == (1, 32) and width == height
        end = offset + length
        size = size_of(data[offset:end])
        assert width == size % 256
        sizes.append(size)
    assert end == len(data)
    return sizes


def icns(data):
    kind, length = struct.unpack(">4sI", data[:8])
    assert kind == b"icns" and length == len(data)
    at, sizes = 8, []
    while at < len(data):
        _, length = struct.unpack(">4sI", data[at:at + 8])
        sizes.append(size_of(data[at + 8:at + length]))
        at += length
    return sizes


for reader, path, wanted in ((ico, sys.argv[1], {16, 20, 24, 32, 40, 48, 64, 256}),
                             (icns, sys.argv[2], {16, 32, 64, 128, 256, 512, 1024})):
    data = pathlib.Path(path).read_bytes()
    found = reader(data)
    assert wanted == set(found), found
    print(f"{pathlib.Path(path).suffix}: {len(data)} bytes, {', '.join(map(str, found))}")
