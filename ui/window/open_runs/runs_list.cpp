// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/runs_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/figure/place/run_marks.h"

namespace headroom {
namespace {

constexpr int sample_width = 32;
constexpr int tag_padding = 6;

CurveStyle style_of(const QModelIndex& index) {
    if (index.data(OpenRuns::front_role).toBool()) return CurveStyle::measured;
    if (index.data(OpenRuns::baseline_role).toBool()) return CurveStyle::baseline;
    const bool published =
        index.data(OpenRuns::id_role).toInt() == static_cast<int>(RunId::published);
    return published ? CurveStyle::reference : CurveStyle::companion;
}

/// What a run is beside its name: in front, baseline, hidden; empty: drawn beside the others.
QStringList tags_of(const QModelIndex& index) {
    QStringList tags;
    if (index.data(OpenRuns::front_role).toBool()) tags += RunsList::tr("in front");
    if (index.data(OpenRuns::baseline_role).toBool()) tags += RunsList::tr("baseline");
    if (!index.data(OpenRuns::shown_role).toBool()) tags += RunsList::tr("hidden");
    return tags;
}

/// Draws a line of the list: its curves' dash and marker, name, points, what it is.
class RunDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = window_theme();
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        const bool hover = (option.state & QStyle::State_MouseOver) != 0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || hover) {
            draw_box(*painter, option.rect, metrics::field_corner,
                     selected ? theme.chip : theme.field, QColor());
        }
        if ((option.state & QStyle::State_HasFocus) != 0) {
            draw_focus_ring(*painter, option.rect, metrics::field_corner, theme.accent);
        }
        QRect room = option.rect.adjusted(metrics::grid, 0, -metrics::grid, 0);
        const bool shown = index.data(OpenRuns::shown_role).toBool();
        if (shown) draw_sample(*painter, room, index, theme);
        room.setLeft(room.left() + sample_width + metrics::grid);
        painter->setRenderHint(QPainter::Antialiasing, false);
        const int right = room.right() - tag_room(option);
        for (const QString& tag : tags_of(index)) draw_tag(*painter, room, option, tag, theme);
        room.setRight(std::min(room.right(), right));
        draw_right(*painter, room, option.font, index.data(OpenRuns::points_role).toString(),
                   theme.muted);
        QFont font = option.font;
        if (index.data(OpenRuns::front_role).toBool()) font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(shown ? theme.text : theme.muted);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          fitted_name(index.data().toString(), QFontMetrics(font), room.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                   const QModelIndex& /*index*/) const override {
        return {120, metrics::row_height};
    }

private:
    /// What the widest tag takes, so that the points stand below each other.
    static int tag_room(const QStyleOptionViewItem& option) {
        QFont font = option.font;
        font.setPixelSize(metrics::small_font);
        int widest = 0;
        for (const QString& tag :
             {RunsList::tr("in front"), RunsList::tr("baseline"), RunsList::tr("hidden")}) {
            widest = std::max(widest, QFontMetrics(font).horizontalAdvance(tag));
        }
        return widest + 2 * tag_padding + metrics::grid;
    }

    /// The name with its first part, the device, elided; where that is not enough, without its
    /// first parts: kernel and time, at the end, tell runs apart more often.
    static QString fitted_name(const QString& name, const QFontMetrics& metrics, int width) {
        const QString between = QStringLiteral(" · ");
        QStringList parts = name.split(between);
        while (parts.size() > 1) {
            const QString tail = between + parts.sliced(1).join(between);
            const int left = width - metrics.horizontalAdvance(tail);
            const int least = std::min(metrics.horizontalAdvance(parts.front()),
                                       metrics.horizontalAdvance(QStringLiteral("MMMM")));
            if (left >= least)
                return metrics.elidedText(parts.front(), Qt::ElideRight, left) + tail;
            parts.removeFirst();
        }
        return metrics.elidedText(parts.front(), Qt::ElideLeft, width);
    }

    static void draw_sample(QPainter& painter, const QRect& room, const QModelIndex& index,
                            const Theme& theme) {
        const CurveStyle style = style_of(index);
        const int mark = index.data(OpenRuns::mark_role).toInt();
        const QColor color = style == CurveStyle::measured ? theme.text : theme.muted;
        QPen pen(color, 2);
        if (is_further(style)) pen = further_pen(style, mark, color, false);
        if (style == CurveStyle::reference) pen = QPen(QBrush(color), 1.5, Qt::DashLine);
        const QPointF left(room.left(), room.center().y() + 0.5);
        painter.setPen(pen);
        painter.drawLine(left, left + QPointF(sample_width, 0));
    }

    /// Draws at the right end of the room, and takes what it needed from it.
    static void draw_right(QPainter& painter, QRect& room, const QFont& font, const QString& text,
                           const QColor& color) {
        const int width = QFontMetrics(font).horizontalAdvance(text);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        room.setRight(room.right() - width - 2 * metrics::grid);
    }

    static void draw_tag(QPainter& painter, QRect& room, const QStyleOptionViewItem& option,
                         const QString& tag, const Theme& theme) {
        QFont font = option.font;
        font.setPixelSize(metrics::small_font);
        const int width = QFontMetrics(font).horizontalAdvance(tag) + 2 * tag_padding;
        const QRect box(room.right() - width + 1, room.top() + 4, width, room.height() - 8);
        draw_box(painter, box, 4, theme.card, theme.hairline);
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, tag);
        room.setRight(box.left() - metrics::grid);
    }
};

bool is_own_key(const QKeyEvent& event) {
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
        case Qt::Key_P:
        case Qt::Key_R:
        case Qt::Key_Delete:
            return true;
        default:
            return false;
    }
}

}  // namespace

RunsList::RunsList(OpenRuns& runs, QWidget* parent) : QListView(parent), runs_(runs) {
    setObjectName(QStringLiteral("runs_list"));
    setAccessibleName(tr("Runs"));
    setAccessibleDescription(
        tr("Enter brings a run to the front, Space shows or hides it, P pins it as the baseline, "
           "R measures what an unfinished one lacks, Delete closes it"));
    setModel(&runs);
    setItemDelegate(new RunDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit front_wanted(runs_.id_at(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RunsList::current_changed);
    connect(&runs, &QAbstractItemModel::dataChanged, this, &RunsList::current_changed);
    connect(&runs, &QAbstractItemModel::rowsRemoved, this, &RunsList::current_changed);
}

std::optional<RunId> RunsList::current_run() const {
    if (!currentIndex().isValid()) return std::nullopt;
    return runs_.id_at(currentIndex().row());
}

bool RunsList::event(QEvent* event) {
    // While the list has the keyboard its keys are no shortcuts of the window's.
    if (event->type() == QEvent::ShortcutOverride && is_own_key(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void RunsList::keyPressEvent(QKeyEvent* event) {
    const auto run = current_run();
    if (!run || !is_own_key(*event)) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Space:
            emit shown_toggled(*run);
            break;
        case Qt::Key_P:
            emit pin_toggled(*run);
            break;
        case Qt::Key_R:
            emit resume_wanted(*run);
            break;
        case Qt::Key_Delete:
            emit close_wanted(*run);
            break;
        default:
            emit front_wanted(*run);
            break;
    }
    event->accept();
}

}  // namespace headroom
