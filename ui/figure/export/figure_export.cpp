// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/export/figure_export.h"

#include <fmt/format.h>

#include <QBuffer>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

#include "core/disk/atomic_file.h"
#include "ui/figure/chart/figure_chart.h"
#include "ui/figure/item/caption_item.h"

namespace headroom {
namespace {

constexpr double inch_m = 0.0254;

QString fact(const FigureFacts& facts, const QString& key) {
    for (const auto& [name, value] : facts) {
        if (name == key) return value;
    }
    return {};
}

/// All facts as text, one a line.
QString facts_text(const FigureFacts& facts) {
    QStringList lines;
    for (const auto& [name, value] : facts) lines += name + QStringLiteral(": ") + value;
    return lines.join(QLatin1Char('\n'));
}

/// The facts as a PDF's metadata: its description in an XMP packet (ISO 16684-1).
QByteArray xmp_packet(const FigureFacts& facts) {
    const QString description = QStringLiteral(
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>%1</rdf:li></rdf:Alt></dc:title>"
        "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>%2</rdf:li></rdf:Alt>"
        "</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end='r'?>");
    return description
        .arg(fact(facts, QStringLiteral("Title")).toHtmlEscaped(),
             facts_text(facts).toHtmlEscaped())
        .toUtf8();
}

/// What the caption takes of the figure's height, pixels on screen.
double caption_height(const FigureExportOptions& options, double width) {
    if (options.caption.isEmpty()) return 0;
    return CaptionItem(options.caption, options.theme).height_for(width);
}

/// Whether a figure of that many pixels on screen has room for its texts beside its curves.
bool has_room(const FigureExportOptions& options, const QSizeF& screen_size) {
    constexpr double roomy_width = 480;
    constexpr double roomy_height = 270;
    return screen_size.width() >= roomy_width &&
           screen_size.height() - caption_height(options, screen_size.width()) >= roomy_height;
}

/// The figure laid out for a file: a chart of its own, so that what is on screen is not touched.
class Drawing {
public:
    Drawing(const FigureContent& content, const FigureExportOptions& options, const QSizeF& size)
        : rect_({0, 0}, size), chart_(new FigureChart(options.theme)) {
        scene_.setItemIndexMethod(QGraphicsScene::NoIndex);
        scene_.addItem(chart_);
        scene_.setSceneRect(rect_);
        const double below = caption_height(options, size.width());
        if (below > 0) {
            scene_.setBackgroundBrush(options.theme.card);
            auto* caption = new CaptionItem(options.caption, options.theme);
            scene_.addItem(caption);
            caption->set_width(size.width());
            caption->setPos(0, size.height() - below);
        }
        chart_->resize(size.width(), size.height() - below);
        chart_->set_content(content);
        chart_->settle();
    }

    /// Draws into `target` of the painter's device.
    void draw(QPainter& painter, const QRectF& target) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        scene_.render(&painter, target, rect_, Qt::IgnoreAspectRatio);
    }

    void use_long_paths() { chart_->set_long_paths(true); }

private:
    QRectF rect_;
    QGraphicsScene scene_;
    FigureChart* chart_;  ///< the scene's
};

/// What a drawing is written with.
struct Canvas {
    QSize size;          ///< of the result, pixels
    QSizeF screen_size;  ///< of the same on screen
    double dpi = screen_dpi;
};

/// The drawing on `pixels`.
Expected<QImage> draw_image(Drawing& drawing, const QSize& pixels, const QColor& ground) {
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull()) {
        return fail(
            ErrorKind::out_of_memory,
            fmt::format("there is no memory to draw {} x {} pixels; a smaller size would do",
                        pixels.width(), pixels.height()));
    }
    image.fill(ground);
    QPainter painter(&image);
    drawing.draw(painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    return image;
}

Expected<QByteArray> draw_png(Drawing& drawing, const Canvas& canvas,
                              const FigureExportOptions& options) {
    auto image = draw_image(drawing, canvas.size, options.theme.card);
    if (!image) return tl::unexpected(image.error());
    const int dots_per_metre = static_cast<int>(std::lround(canvas.dpi / inch_m));
    image->setDotsPerMeterX(dots_per_metre);
    image->setDotsPerMeterY(dots_per_metre);
    for (const auto& [name, value] : options.facts) image->setText(name, value);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "PNG")) {
        return fail(ErrorKind::io, "the PNG could not be encoded: is Qt's PNG plugin installed?");
    }
    return bytes;
}

Expected<QByteArray> draw_svg(Drawing& drawing, const Canvas& canvas,
                              const FigureExportOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // The size in millimetres; by default a pixel is one of CSS.
    generator.setResolution(static_cast<int>(std::lround(options.dpi.value_or(screen_dpi))));
    generator.setSize(canvas.size);
    generator.setViewBox(QRectF(QPointF(0, 0), canvas.screen_size));
    // Qt 6.4 writes both as they are, also where XML asks for an entity, and Qt 6.8 escapes them:
    // so it gets words without any, and the texts take their places below.
    const QString title_place = QStringLiteral("headroom-title");
    const QString facts_place = QStringLiteral("headroom-facts");
    generator.setTitle(title_place);
    generator.setDescription(facts_place);
    drawing.use_long_paths();
    QPainter painter(&generator);
    drawing.draw(painter, QRectF(QPointF(0, 0), canvas.screen_size));
    painter.end();
    const auto put = [&bytes](const QString& element, const QString& place, const QString& text) {
        const QString form = QStringLiteral("<%1>%2</%1>");
        bytes.replace(form.arg(element, place).toUtf8(),
                      form.arg(element, text.toHtmlEscaped()).toUtf8());
    };
    put(QStringLiteral("title"), title_place, fact(options.facts, QStringLiteral("Title")));
    put(QStringLiteral("desc"), facts_place, facts_text(options.facts));
    // The dash that made long paths has done its work.
    bytes.replace(" stroke-dasharray=\"2e+06,2\" stroke-dashoffset=\"0\"", "");
    // Where Inter is not installed, something like it.
    bytes.replace("font-family=\"Inter\"", "font-family=\"Inter, Helvetica, Arial, sans-serif\"");
    return bytes;
}

Expected<QByteArray> draw_pdf(Drawing& drawing, const Canvas& canvas,
                              const FigureExportOptions& options) {
    constexpr double points_per_inch = 72;
    constexpr int resolution = 600;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF inches = QSizeF(canvas.size) / canvas.dpi;
    writer.setResolution(resolution);
    writer.setPageSize(
        QPageSize(inches * points_per_inch, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(fact(options.facts, QStringLiteral("Title")));
    writer.setDocumentXmpMetadata(xmp_packet(options.facts));
    writer.setCreator(fact(options.facts, QStringLiteral("Software")));
    drawing.use_long_paths();
    QPainter painter(&writer);
    const QRectF page(QPointF(0, 0), inches * resolution);
    painter.fillRect(page, options.theme.card);
    drawing.draw(painter, page);
    painter.end();
    return bytes;
}

Expected<Canvas> canvas_of(const FigureExportOptions& options, FigureFormat format) {
    const QSize size = options.size;
    const auto bad_side = [](int side) {
        return side < smallest_export_side || side > largest_export_side;
    };
    if (bad_side(size.width()) || bad_side(size.height())) {
        return fail(
            ErrorKind::invalid_input,
            fmt::format("a figure of {} x {} pixels cannot be drawn: each side must be "
                        "from {} to {}, for example 1920x1080",
                        size.width(), size.height(), smallest_export_side, largest_export_side));
    }
    if (format == FigureFormat::png &&
        static_cast<long long>(size.width()) * size.height() > largest_export_pixels) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("a PNG of {} x {} pixels is too large: at most {} million pixels; "
                                "an .svg or .pdf is sharp at every size",
                                size.width(), size.height(), largest_export_pixels / 1'000'000));
    }
    const double scale = export_scale(options);
    const QSizeF screen_size = QSizeF(size) / scale;
    if (!(scale >= 0.1 && scale <= 32) ||
        std::min(screen_size.width(), screen_size.height()) < smallest_export_side) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("the scale {:g} does not suit {} x {} pixels: it must be from 0.1 "
                                "to {:g} there, for example 1",
                                scale, size.width(), size.height(),
                                std::clamp(std::floor(std::min(size.width(), size.height()) * 10.0 /
                                                      smallest_export_side) /
                                               10,
                                           1.0, 32.0)));
    }
    if (screen_size.height() - caption_height(options, screen_size.width()) <
        smallest_export_side) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("the caption leaves too little of {} x {} pixels to the figure: "
                                "make it higher, or leave the caption out",
                                size.width(), size.height()));
    }
    const double dpi = options.dpi.value_or(screen_dpi * scale);
    if (!(dpi >= 9 && dpi <= 9600)) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("{:g} dots per inch are not possible: from 9 to 9600, for example "
                                "300",
                                dpi));
    }
    return Canvas{size, screen_size, dpi};
}

}  // namespace

double export_scale(const FigureExportOptions& options) {
    if (options.scale) return *options.scale;
    constexpr double usual_width = 1280;
    constexpr double usual_height = 720;
    constexpr double smallest_text = 2.0 / 3;
    const QSizeF size(options.size);
    const double usual =
        std::max(1.0, std::min(size.width() / usual_width, size.height() / usual_height));
    const double true_scale = options.true_scale.value_or(usual);
    const double least = true_scale * smallest_text;
    double scale = true_scale;
    while (scale > least && !has_room(options, size / scale)) scale -= true_scale / 60;
    scale = std::max(scale, least);
    // A tiny figure has tiny text rather than none.
    const double fitting = std::min(size.width(), size.height()) / smallest_export_side;
    return std::max(0.1, std::min(scale, fitting));
}

Expected<void> export_figure(const FigureContent& content, const std::filesystem::path& path,
                             const FigureExportOptions& options) {
    const auto format = figure_format(path);
    if (!format) return tl::unexpected(format.error());
    const auto canvas = canvas_of(options, *format);
    if (!canvas) return tl::unexpected(canvas.error());
    Drawing drawing(content, options, canvas->screen_size);
    const auto draw = *format == FigureFormat::png   ? draw_png
                      : *format == FigureFormat::svg ? draw_svg
                                                     : draw_pdf;
    const auto bytes = draw(drawing, *canvas, options);
    if (!bytes) return tl::unexpected(bytes.error());
    return write_file_atomically(
        path, std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
}

Expected<QImage> draw_figure(const FigureContent& content, const FigureExportOptions& options,
                             FigureFormat format, const QSize& pixels) {
    const auto canvas = canvas_of(options, format);
    if (!canvas) return tl::unexpected(canvas.error());
    Drawing drawing(content, options, canvas->screen_size);
    return draw_image(drawing, pixels, options.theme.card);
}

}  // namespace headroom
