// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits who pastes a token: from the paste to the end of the first paint that shows its
// claims, and the longest time for which the window did not answer. Beside them a bare tree with the same
// rows.
#include "jose/base64url.h"
#include "ui/claimsview.h"
#include "ui/inspectpage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QMainWindow>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

constexpr int turns = 15;
constexpr qint64 patience = 20000; // ms
constexpr double frame = 16; // ms
constexpr double largeLimit = 100; // ms
constexpr double gapLimit = 100; // ms

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QByteArray token(const QByteArray &payload)
{
    return jose::base64url(R"({"alg":"ES256","typ":"at+jwt","kid":"2025-11-a"})") + '.'
        + jose::base64url(payload) + '.' + QByteArray(86, 'A');
}

// As real ones are: registered claims, then what an issuer adds. `salt` makes each one new to the page.
QByteArray claims(int count, int salt, const char *more = "")
{
    QByteArray json = R"({"iss":"https://id.example.com/realms/dev","sub":"6f2c0c8e-51d4-4c7f-9f6d-2a41",)"
                      R"("aud":"api://orders","exp":1795532531,"iat":1795528931,"scope":"openid profile",)"
                      R"("realm_access":{"roles":["developer","uma"]},"jti":")"
        + QByteArray::number(salt) + "\"";
    for (int i = 0; i < count; ++i)
        json += ",\"claim_" + QByteArray::number(i) + "\":\"value number " + QByteArray::number(i) + '"';
    return json + more + '}';
}

// Sees when something has been painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *watched) { watched->installEventFilter(this); }
    bool isIt() const { return m_isIt; }
    void again() { m_isIt = false; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isIt = m_isIt || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isIt = false;
};

// Beats as often as it can: between two beats nothing else was answered.
class Heart
{
public:
    Heart()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(0);
        m_since.start();
    }
    double largestGap() const { return m_largest; }
    void beat()
    {
        m_largest = qMax(m_largest, milliseconds(m_since));
        m_since.restart();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_largest = 0;
};

struct Waited
{
    double painted = 0;
    double gap = 0;
};

Waited wait(Painted &painted, const std::function<void()> &act, const std::function<bool()> &isDone)
{
    painted.again();
    Heart heart;
    QElapsedTimer timer;
    timer.start();
    act();
    while (!painted.isIt() || !isDone()) {
        QCoreApplication::processEvents();
        if (timer.elapsed() > patience) {
            std::fprintf(stderr, "inspect: nothing was painted\n");
            std::exit(1);
        }
    }
    const double taken = milliseconds(timer);
    heart.beat();
    return {taken, heart.largestGap()};
}

class Window
{
public:
    Window()
    {
        m_page = new ui::InspectPage(QDateTime::currentDateTimeUtc, &m_window);
        m_window.setCentralWidget(m_page);
        m_window.resize(1240, 820);
        m_window.show();
        m_table = m_page->findChild<ui::ClaimsView *>();
        m_token = m_page->findChild<ui::TokenPage *>();
    }

    Waited paste(const QByteArray &text)
    {
        m_page->begin();
        QCoreApplication::processEvents();
        Painted painted(m_table->viewport());
        return wait(
            painted, [&] { m_page->inspect(text); }, [this] { return !m_token->isLooking(); });
    }

    double scrollStep(const QByteArray &text)
    {
        paste(text);
        return scrollStepOf(m_table);
    }

    static double scrollStepOf(QAbstractItemView *view)
    {
        QScrollBar *bar = view->verticalScrollBar();
        std::vector<double> steps;
        for (int value = bar->minimum(); value < bar->maximum() && steps.size() < 200; value += 60) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue(value);
            view->viewport()->repaint();
            steps.push_back(milliseconds(timer));
        }
        return steps.empty() ? 0 : *std::max_element(steps.begin(), steps.end());
    }

private:
    QMainWindow m_window;
    ui::InspectPage *m_page;
    ui::ClaimsView *m_table;
    ui::TokenPage *m_token;
};

// A tree of Qt's with as many rows, and nothing else.
class Bare
{
public:
    Bare()
    {
        m_stack.addWidget(new QLabel(QStringLiteral("Paste")));
        m_stack.addWidget(&m_tree);
        m_stack.resize(1240, 820);
        m_stack.show();
        m_tree.setUniformRowHeights(true);
        m_tree.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    }
    ~Bare() { m_stack.removeWidget(&m_tree); }

    double show(int rows)
    {
        m_stack.setCurrentIndex(0);
        QCoreApplication::processEvents();
        Painted painted(m_tree.viewport());
        return wait(
            painted, [&] { fill(rows); }, [] { return true; })
            .painted;
    }
    double scrollStep(int rows)
    {
        show(rows);
        return Window::scrollStepOf(&m_tree);
    }

private:
    void fill(int rows)
    {
        m_model.clear();
        for (int row = 0; row < rows; ++row) {
            m_model.appendRow({new QStandardItem(QStringLiteral("claim_%1").arg(row)),
                new QStandardItem(QStringLiteral("value number %1").arg(row)),
                new QStandardItem(QStringLiteral("Not a registered claim"))});
        }
        m_tree.setModel(&m_model);
        m_stack.setCurrentIndex(1);
    }

    QStackedWidget m_stack;
    QStandardItemModel m_model;
    QTreeView m_tree;
};

// Whether it was within its limits.
bool measure(
    const char *what, Window &window, const std::function<QByteArray(int)> &make, double limit, int rows)
{
    std::vector<double> painted;
    std::vector<double> bare;
    double gap = 0;
    Bare floor;
    for (int turn = 0; turn < turns; ++turn) {
        const Waited waited = window.paste(token(make(turn)));
        painted.push_back(waited.painted);
        gap = qMax(gap, waited.gap);
        bare.push_back(floor.show(rows));
    }
    std::printf("%-34s %6.1f ms (at most %.0f)  largest gap %6.1f ms (at most %.0f)  bare tree of %d rows "
                "%.1f ms, %.1f times\n",
        what, median(painted), limit, gap, gapLimit, rows, median(bare), median(painted) / median(bare));
    return median(painted) <= limit && gap <= gapLimit;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    ui::Theme::apply(ui::Theme::Choice::Light);
    Window window;
    std::printf("%-34s %6.1f ms\n", "4 KB, the first of all", window.paste(token(claims(70, -1))).painted);
    bool isWithin = measure(
        "4 KB, 80 claims", window, [](int salt) { return claims(70, salt); }, frame, 88);
    isWithin &= measure(
        "1 MB, 20,000 claims", window, [](int salt) { return claims(20000, salt); }, largeLimit, 20000);
    const QByteArray text = ",\"x\":\"" + QByteArray(780000, 'x') + "\"";
    isWithin &= measure(
        "1 MB, one long value", window, [&](int salt) { return claims(0, salt, text.constData()); },
        largeLimit, 10);
    const QByteArray list = ",\"x\":[" + QByteArray("{\"a\":[1,2]},").repeated(65000) + "0]";
    isWithin &= measure(
        "1 MB, 260,000 nested values", window, [&](int salt) { return claims(0, salt, list.constData()); },
        largeLimit, 10);
    const auto scopes = [](int salt) {
        QByteArray all;
        for (int i = 0; i < 100'000; ++i)
            all += "s" + QByteArray::number(i) + ' ';
        return "{\"scope\":\"" + all + "\",\"jti\":" + QByteArray::number(salt) + '}';
    };
    isWithin &= measure("0.9 MB, 100,000 scopes", window, scopes, largeLimit, 10);

    const double step = window.scrollStep(token(claims(1000, 0)));
    const double bare = Bare().scrollStep(1000);
    std::printf("%-34s %6.1f ms (at most %.0f)  bare tree %.1f ms, %.1f times\n",
        "1,000 claims, slowest scroll step", step, frame, bare, step / bare);
    return isWithin && step <= frame ? 0 : 1;
}
