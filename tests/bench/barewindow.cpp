// SPDX-License-Identifier: GPL-3.0-or-later
// The floor: the least a Qt Widgets program with a window can be.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1240, 820);
    window.show();
    return QApplication::exec();
}
