// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace headroom {

/// A picture on a quiet ground, as large as fits.
class ExportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(QWidget* parent = nullptr);

    /// The size in device pixels to draw a figure of that form at.
    QSize pixels_for(const QSize& figure) const;
    /// A null image: there is nothing to show.
    void show_image(const QImage& image);
    const QImage& image() const { return image_; }

    QSize sizeHint() const override { return {480, 360}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

signals:
    /// Another size is needed.
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QImage image_;
};

}  // namespace headroom
