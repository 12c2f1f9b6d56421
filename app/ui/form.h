// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace ui {

// Edits with their names beside them; what is wrong with one stands under it.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    QLineEdit *addLine(const QString &name, const QString &placeholder = {}, QWidget *beside = nullptr);
    QLineEdit *addSecret(const QString &name, const QString &placeholder = {}); // never to be read
    QPlainTextEdit *addLines(const QString &name, const QString &placeholder);
    QComboBox *addChoice(const QString &name, const QStringList &choices);
    QCheckBox *addCheck(const QString &words);
    QListWidget *addList(const QString &name, QWidget *beside);
    // A file's name, typed or chosen; the filter is that of QFileDialog.
    QLineEdit *addFile(const QString &name, const QString &placeholder, const QString &filter);

    void setShown(QWidget *edit, bool isShown); // with its name; what is wrong with it stays said
    void explain(QWidget *edit, const QString &sentence); // under it, where nothing is wrong with it

    int nameWidth() const;
    void setNameWidth(int width); // so that two forms stand in line

    void setWrong(QWidget *edit, const QString &words);
    void clearWrong();
    bool isWrong() const;
    QWidget *firstWrong() const;

private:
    void addRow(const QString &name, QWidget *edit, Qt::Alignment nameAlignment, QWidget *beside = nullptr);

    QGridLayout *m_grid;
    QList<QWidget *> m_edits;
    QHash<QWidget *, QLabel *> m_wrong;
    QHash<QWidget *, QLabel *> m_notes;
};

} // namespace ui
