// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/atomic_file.h"
#include "core/cookbook_log.h"
#include "core/csv.h"
#include "core/drift.h"
#include "core/run_json.h"

namespace headroom {
namespace {

namespace fs = std::filesystem;

/// Opening a file must stay cheap whatever is in it.
constexpr std::uintmax_t largest_run_file = 256ULL << 20U;

tl::unexpected<Error> io_error(const char* what, const fs::path& path, int error_number) {
    return fail(ErrorKind::io, fmt::format("cannot {} {}: {}", what, path.string(),
                                           std::system_category().message(error_number)));
}

tl::unexpected<Error> bad_line(const fs::path& path, std::size_t line, const std::string& message) {
    return fail(ErrorKind::format, fmt::format("{}:{}: {}", path.string(), line, message));
}

/// A line as JSON, or nothing when it is none.
nlohmann::ordered_json parse_line(std::string_view line) {
    return nlohmann::ordered_json::parse(line.begin(), line.end(), nullptr,
                                         /*allow_exceptions=*/false);
}

/// The text after the byte order mark that Windows programs put before UTF-8, if it has one.
std::string_view after_byte_order_mark(std::string_view text) {
    constexpr std::string_view mark = "\xef\xbb\xbf";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

/// Whether to read the file as a CSV: by its content; its name settles what it was meant to be
/// where the content is neither.
bool is_csv(const fs::path& path, std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return path.extension() == ".csv";
    return text[first] != '{' && path.extension() != ".jsonl";
}

/// A file name part: lower case, everything but letters and digits a hyphen.
std::string file_name_part(std::string_view text) {
    std::string part;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0) {
            part += static_cast<char>(std::tolower(byte));
        } else if (!part.empty() && part.back() != '-') {
            part += '-';
        }
    }
    while (part.ends_with('-')) part.pop_back();
    return part;
}

/// The lines of a run file after another, told apart by their newline.
class LineReader {
public:
    explicit LineReader(std::string_view text) : rest_(text) {}

    bool next() {
        if (rest_.empty()) return false;
        const auto end = rest_.find('\n');
        torn_ = end == std::string_view::npos;
        line_ = rest_.substr(0, end);
        rest_.remove_prefix(torn_ ? rest_.size() : end + 1);
        ++number_;
        return true;
    }
    std::string_view line() const { return line_; }
    std::size_t number() const { return number_; }
    /// The line has no newline: whoever wrote it was stopped.
    bool torn() const { return torn_; }

private:
    std::string_view rest_;
    std::string_view line_;
    std::size_t number_ = 0;
    bool torn_ = false;
};

Expected<RunHeader> read_header(const fs::path& path, LineReader& lines) {
    if (!lines.next()) {
        return bad_line(path, 1, "the file is empty; expected the header of a run file");
    }
    const auto json = parse_line(lines.line());
    if (json.is_discarded()) {
        return bad_line(path, 1, "expected the header of a run file, one JSON object on a line");
    }
    auto header = run_header_from_json(json);
    if (!header) return bad_line(path, 1, header.error().message);
    return header;
}

}  // namespace

RunFileWriter::RunFileWriter(fs::path path, int descriptor)
    : path_(std::move(path)), descriptor_(descriptor) {}

RunFileWriter::RunFileWriter(RunFileWriter&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

RunFileWriter& RunFileWriter::operator=(RunFileWriter&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

RunFileWriter::~RunFileWriter() {
    if (descriptor_ >= 0) close(descriptor_);
}

Expected<RunFileWriter> RunFileWriter::create(const fs::path& path, const RunHeader& header) {
    if (path.has_parent_path()) {
        std::error_code error;
        fs::create_directories(path.parent_path(), error);
        if (error) return io_error("make the folder", path.parent_path(), error.value());
    }
    const int descriptor =
        open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0666);
    if (descriptor < 0 && errno == EEXIST) {
        return fail(ErrorKind::io, fmt::format("{} exists already; a run file is never written "
                                               "over: choose another name",
                                               path.string()));
    }
    if (descriptor < 0) return io_error("create", path, errno);
    RunFileWriter writer(path, descriptor);
    if (auto written = writer.write_line(to_json(header).dump()); !written) {
        unlink(path.c_str());
        return tl::unexpected(written.error());
    }
    return writer;
}

Expected<void> RunFileWriter::append(const Point& point) {
    return write_line(
        to_json(point).dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

Expected<void> RunFileWriter::append(const Sentinel& sentinel) {
    return write_line(to_json(sentinel).dump());
}

Expected<void> RunFileWriter::write_line(std::string line) {
    line += '\n';
    const off_t whole_lines = lseek(descriptor_, 0, SEEK_END);
    std::string_view rest = line;
    while (!rest.empty()) {
        const ssize_t written = write(descriptor_, rest.data(), rest.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            const int reason = errno;
            // What was written of the line goes, so that the file stays good.
            if (whole_lines >= 0 && ftruncate(descriptor_, whole_lines) != 0) {
                return io_error("mend the end of", path_, errno);
            }
            return io_error("write", path_, reason);
        }
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    if (fdatasync(descriptor_) != 0 && errno != EINVAL && errno != EROFS) {
        return io_error("flush", path_, errno);
    }
    return {};
}

Expected<LoadedRun> read_run_file(const fs::path& path) {
    const auto text = read_whole_file(path, largest_run_file);
    if (!text) return tl::unexpected(text.error());
    LineReader lines(after_byte_order_mark(*text));
    auto header = read_header(path, lines);
    if (!header) return tl::unexpected(header.error());
    LoadedRun loaded{{.header = std::move(*header), .points = {}}, {}};
    while (lines.next()) {
        const auto json = parse_line(lines.line());
        if (json.is_discarded()) {
            if (lines.torn()) {
                loaded.notes.push_back(
                    fmt::format("{}:{}: the last line was cut off and is left out", path.string(),
                                lines.number()));
                break;
            }
            return bad_line(path, lines.number(), "expected a point, one JSON object on a line");
        }
        if (is_sentinel(json)) {
            auto sentinel = sentinel_from_json(json);
            if (!sentinel) return bad_line(path, lines.number(), sentinel.error().message);
            loaded.run.sentinels.push_back(std::move(*sentinel));
            continue;
        }
        auto point = point_from_json(json);
        if (!point) return bad_line(path, lines.number(), point.error().message);
        loaded.run.points.push_back(std::move(*point));
    }
    // The points' lines were written before the sentinel after them was measured.
    mark_drift(loaded.run);
    return loaded;
}

Expected<LoadedRun> read_run(const fs::path& path) {
    const auto whole = read_whole_file(path, largest_run_file);
    if (!whole) return tl::unexpected(whole.error());
    const std::string_view text = after_byte_order_mark(*whole);
    if (is_cookbook_log(text)) return run_from_cookbook_log(text, path.string());
    return is_csv(path, text) ? run_from_csv(text, path.string()) : read_run_file(path);
}

fs::path new_run_path(const fs::path& folder, const RunHeader& header) {
    std::string time = header.utc;
    std::replace(time.begin(), time.end(), ':', '-');
    const std::string name =
        header.sweep.name.empty() ? "sweep" : file_name_part(header.sweep.name);
    const std::string stem = fmt::format("{}-{}-{}", time, file_name_part(header.device.id), name);
    fs::path path = folder / (stem + ".headroom.jsonl");
    std::error_code ignored;
    for (int copy = 2; fs::exists(path, ignored); ++copy) {
        path = folder / fmt::format("{}-{}.headroom.jsonl", stem, copy);
    }
    return path;
}

}  // namespace headroom
