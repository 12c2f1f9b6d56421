// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "ui/clipboard.h"
#include "ui/find.h"
#include "ui/looked.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace ui {

class ClaimsView;
class EncodedToken;
class JsonView;
class Segments;

// What a token says, in three views: explained, as JSON, as it is sent. One field filters the first and looks
// for places in the others; one menu copies.
class TokenViews : public QWidget
{
    Q_OBJECT

public:
    enum View { Explained, Json, Encoded };

    explicit TokenViews(QWidget *parent = nullptr);

    void setToken(
        const crypto::Secret &token, explain::TokenUse use, const Looked &looked, bool isBound = false);
    void forbidReveal(); // nor copying the token, for good
    void setNow(const QDateTime &now);
    void setTallest(int height); // of what scrolls by itself
    void setView(View view);
    View view() const;

Q_SIGNALS:
    void wentTo(QWidget *in, const QRect &place); // what the person looks at now

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createFinding();
    void createMenu();
    void placeCopy();
    void showView();
    void lookFor(const QString &text);
    void step(int by);
    void tell(Found found);
    void copy(const QString &text);
    void copy(const crypto::Secret &secret);
    void copyFromView(); // what is selected
    bool hasClaims() const { return m_token.jwt || m_token.header; }

    crypto::Secret m_secret;
    explain::Token m_token;
    bool m_isBound = false;
    bool m_mayReveal = true;
    Clipboard m_clipboard {this};
    QTimer m_said; // what was copied
    Found m_places;

    QWidget *m_head;
    QHBoxLayout *m_row; // in it
    QLabel *m_title;
    QLineEdit *m_filter;
    QWidget *m_finding;
    QLabel *m_words; // which of the places found, or what was copied
    QMenu *m_menu;
    QList<QAction *> m_ofClaim; // what the menu copies of one claim
    QAction *m_copyJson;
    QAction *m_copyToken = nullptr;
    QList<QAction *> m_ofAccess; // what it copies of a token that APIs take
    QPushButton *m_copy;
    Segments *m_segments;
    ClaimsView *m_table;
    JsonView *m_json;
    EncodedToken *m_encoded;
};

} // namespace ui
