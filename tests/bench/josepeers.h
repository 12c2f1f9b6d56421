// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <string>
#include <vector>

// Another way to take a token apart, or to verify it.
struct Peer
{
    std::string name;
    std::function<void()> work; // empty: not installed
};

std::vector<Peer> decodingPeers(const QByteArray &token); // without verifying it

// They take the token apart as well. The key is had as PEM, or as the secret itself, and as a JWK. EdDSA they
// don't do.
std::vector<Peer> verifyingPeers(const QByteArray &token, const QByteArray &key, const QByteArray &jwk);

// A way that runs in a process of its own and tells its median.
struct ForeignPeer
{
    std::string name;
    double seconds = 0; // 0: not installed
};

std::vector<ForeignPeer> foreignDecodingPeers(const QByteArray &token);
