// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/glyph.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace headroom {
namespace {

class GlyphEngine final : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph) : glyph_(glyph) {}

    QIconEngine* clone() const override { return new GlyphEngine(glyph_); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(painter->pen().color());
        painter->setPen(Qt::NoPen);
        const QRectF r = rect;
        const qreal w = r.width();
        switch (glyph_) {
            case Glyph::run: {
                const QPointF triangle[] = {r.topLeft() + QPointF(w * 0.1, 0),
                                            r.topLeft() + QPointF(w * 0.95, w * 0.5),
                                            r.topLeft() + QPointF(w * 0.1, w)};
                painter->drawConvexPolygon(triangle, 3);
                break;
            }
            case Glyph::stop:
                painter->drawRoundedRect(r.adjusted(w * 0.05, w * 0.05, -w * 0.05, -w * 0.05), 1,
                                         1);
                break;
            case Glyph::pause:
                painter->drawRect(QRectF(r.x() + w * 0.1, r.y(), w * 0.28, w));
                painter->drawRect(QRectF(r.x() + w * 0.62, r.y(), w * 0.28, w));
                break;
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    Glyph glyph_;
};

}  // namespace

QIcon glyph_icon(Glyph glyph) {
    return QIcon(new GlyphEngine(glyph));
}

}  // namespace headroom
