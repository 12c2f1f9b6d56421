// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "explain/claims.h"
#include "explain/token.h"
#include "oauth/scope.h"
#include "ui/jsontext.h"

#include <QDateTime>
#include <QFuture>
#include <memory>
#include <optional>

namespace ui {

// All that is shown of a token and costs time to find out: in proportion to its size.
struct Looked
{
    static constexpr qsizetype quick = 64 * 1024; // bytes of a token that is looked at within a frame

    explain::Token token;
    QList<explain::ClaimGroup> claims;
    std::optional<oauth::Scopes> scopes; // that it says itself
    std::shared_ptr<const JsonText> json = std::make_shared<const JsonText>();

    static Looked at(const crypto::Secret &token, explain::TokenUse use, const QDateTime &now);

    static QFuture<Looked> later(const crypto::Secret &token, explain::TokenUse use, const QDateTime &now);
};

} // namespace ui
