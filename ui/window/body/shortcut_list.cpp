// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/body/shortcut_list.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"

namespace headroom {
namespace {

/// A menu's text as a name: without the mnemonic, the ellipsis and what is being undone.
QString plain_name(QString text) {
    static const QRegularExpression extras(QStringLiteral("&(?!&)|…|: .*$"));
    return text.remove(extras).trimmed();
}

QWidget* list_of(const std::vector<Shortcut>& shortcuts) {
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, metrics::grid, 0);
    grid->setHorizontalSpacing(4 * metrics::grid);
    grid->setVerticalSpacing(metrics::grid);
    int row = 0;
    for (const Shortcut& shortcut : shortcuts) {
        auto* keys = make_heading(shortcut.keys);
        keys->setAlignment(Qt::AlignRight);
        grid->addWidget(new QLabel(shortcut.name), row, 0);
        grid->addWidget(keys, row++, 1);
    }
    return list;
}

}  // namespace

std::vector<Shortcut> shortcuts_of(const QWidget& window) {
    std::vector<Shortcut> all;
    std::vector<Shortcut> figures;
    for (const QAction* action : window.findChildren<QAction*>()) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts()) {
            keys += key.toString(QKeySequence::NativeText);
        }
        keys.removeAll(QString());
        if (keys.isEmpty()) continue;
        const QString name = plain_name(action->text());
        const QString either = keys.join(ShortcutList::tr(" or "));
        // Those are heard by the figure alone, while it has the keyboard.
        if (action->shortcutContext() == Qt::WidgetShortcut) {
            figures.push_back({ShortcutList::tr("Figure: %1").arg(name), either});
        } else {
            all.push_back({name, either});
        }
    }
    all.insert(all.end(), figures.begin(), figures.end());
    return all;
}

std::vector<Shortcut> keys_of_parts() {
    const auto key = [](Qt::Key one) {
        return QKeySequence(one).toString(QKeySequence::NativeText);
    };
    const auto either = [&](Qt::Key one, Qt::Key other) {
        return key(one) + ShortcutList::tr(" or ") + key(other);
    };
    return {
        {ShortcutList::tr("Figure: the point to the left or right"),
         either(Qt::Key_Left, Qt::Key_Right)},
        {ShortcutList::tr("Figure: the curve above or below"), either(Qt::Key_Up, Qt::Key_Down)},
        {ShortcutList::tr("Figure: the curve's first or last point"),
         either(Qt::Key_Home, Qt::Key_End)},
        {ShortcutList::tr("Runs: bring to the front"), key(Qt::Key_Return)},
        {ShortcutList::tr("Runs: show or hide"), key(Qt::Key_Space)},
        {ShortcutList::tr("Runs: pin as the baseline, or unpin"), key(Qt::Key_P)},
        {ShortcutList::tr("Runs: measure what is missing"), key(Qt::Key_R)},
        {ShortcutList::tr("Runs: close"), key(Qt::Key_Delete)}};
}

ShortcutList::ShortcutList(QWidget& window) : QDialog(&window) {
    setObjectName(QStringLiteral("shortcut_list"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    std::vector<Shortcut> all = shortcuts_of(window);
    for (Shortcut& own : keys_of_parts()) all.push_back(std::move(own));
    QWidget* list = list_of(all);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("shortcut_scroll"));
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    scroll->setMinimumWidth(list->sizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    auto* close = new QPushButton(tr("&Close"));
    close->setObjectName(QStringLiteral("shortcut_close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(make_title(windowTitle()));
    column->addWidget(scroll, 1);
    column->addWidget(
        make_remark(tr("Alt with an underlined letter goes to that field or button.")));
    column->addWidget(make_remark(tr(
        "Undo takes back choices of sweep and view; Back and Forward go through zoom and pan.")));
    column->addWidget(close, 0, Qt::AlignRight);
    const int room = window.height() - 4 * metrics::grid;
    resize(sizeHint().width(), std::min(room, list->sizeHint().height() + 200));
}

void ShortcutList::show_for(QWidget& window) {
    auto* list = window.findChild<ShortcutList*>(QString(), Qt::FindDirectChildrenOnly);
    if (list == nullptr) list = new ShortcutList(window);
    list->show();
    list->activateWindow();
}

}  // namespace headroom
