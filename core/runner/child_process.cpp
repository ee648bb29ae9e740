// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/child_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>  // NOLINT(modernize-deprecated-headers): kill() is POSIX, not C++
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <system_error>
#include <thread>
#include <utility>

namespace headroom {
namespace {

constexpr std::size_t errors_kept = 2000;
/// How long one that was killed may take to be gone.
constexpr Seconds end_patience{2};

void close_if_open(int& descriptor) {
    if (descriptor >= 0) close(descriptor);
    descriptor = -1;
}

std::string system_reason(int number) {
    return std::generic_category().message(number);
}

/// Both ends of standard input (a socket, whose writing end never raises SIGPIPE), output and
/// error: [0] is to be read from, [1] to be written to. None goes to a program that is started but
/// by being named.
struct Pipes {
    std::array<int, 2> input{-1, -1};
    std::array<int, 2> output{-1, -1};
    std::array<int, 2> errors{-1, -1};

    bool open() {
        return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, input.data()) == 0 &&
               pipe2(output.data(), O_CLOEXEC) == 0 && pipe2(errors.data(), O_CLOEXEC) == 0;
    }
    ~Pipes() {
        for (auto* ends : {&input, &output, &errors}) {
            for (int& end : *ends) close_if_open(end);
        }
    }
};

/// Starts it in a process group of its own, for the terminal's Ctrl-C is for its parent, with the
/// signals as a new program expects them. The system's error number.
int spawn(pid_t& pid, const std::filesystem::path& program, std::vector<char*>& arguments,
          const Pipes& pipes) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&files, pipes.input[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, pipes.output[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, pipes.errors[1], STDERR_FILENO);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    const int fault =
        posix_spawn(&pid, program.c_str(), &files, &attributes, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    return fault;
}

/// Everything that can be read without waiting; false: its end.
bool read_available(int descriptor, std::string& text) {
    std::array<char, 65536> buffer;
    while (true) {
        const ssize_t count = read(descriptor, buffer.data(), buffer.size());
        if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
        if (count == 0) return false;
        if (count < 0 && errno != EINTR) return errno == EAGAIN || errno == EWOULDBLOCK;
    }
}

std::string how_it_ended(int status) {
    if (WIFEXITED(status)) return fmt::format("exit code {}", WEXITSTATUS(status));
    const int number = WTERMSIG(status);
    return fmt::format("signal {} ({})", number, sigdescr_np(number));
}

}  // namespace

Expected<ChildProcess> ChildProcess::start(const std::filesystem::path& program,
                                           const std::vector<std::string>& arguments) {
    Pipes pipes;
    if (!pipes.open()) {
        return fail(ErrorKind::io,
                    fmt::format("no child process can be started: {}", system_reason(errno)));
    }
    std::vector<std::string> texts{program.string()};
    texts.insert(texts.end(), arguments.begin(), arguments.end());
    std::vector<char*> values;
    for (std::string& text : texts) values.push_back(text.data());
    values.push_back(nullptr);
    pid_t pid = -1;
    if (const int fault = spawn(pid, program, values, pipes); fault != 0) {
        return fail(ErrorKind::io,
                    fmt::format("{} cannot be started to measure in a child process: {}",
                                program.string(), system_reason(fault)));
    }
    return ChildProcess(pid, std::exchange(pipes.input[1], -1), std::exchange(pipes.output[0], -1),
                        std::exchange(pipes.errors[0], -1));
}

ChildProcess::ChildProcess(pid_t pid, int input, int output, int errors)
    : pid_(pid), input_(input), output_(output), errors_(errors) {
    fcntl(output_, F_SETFL, O_NONBLOCK);
    fcntl(errors_, F_SETFL, O_NONBLOCK);
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)),
      input_(std::exchange(other.input_, -1)),
      output_(std::exchange(other.output_, -1)),
      errors_(std::exchange(other.errors_, -1)),
      closed_(other.closed_),
      unread_(std::move(other.unread_)),
      last_errors_(std::move(other.last_errors_)) {}

ChildProcess::~ChildProcess() {
    if (pid_ > 0) {
        end();
        static_cast<void>(wait(end_patience));
    }
    close_if_open(input_);
    close_if_open(output_);
    close_if_open(errors_);
}

void ChildProcess::write(std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = send(input_, text.data(), text.size(), MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR) return;
        if (count > 0) text.remove_prefix(static_cast<std::size_t>(count));
    }
}

std::vector<std::string> ChildProcess::read_lines(Seconds patience) {
    std::array<pollfd, 2> ready{pollfd{output_, POLLIN, 0}, pollfd{errors_, POLLIN, 0}};
    poll(ready.data(), ready.size(), static_cast<int>(patience.count() * 1000));
    take_errors();
    take_output();
    std::vector<std::string> lines;
    std::size_t begin = 0;
    for (auto end = unread_.find('\n'); end != std::string::npos; end = unread_.find('\n', begin)) {
        lines.push_back(unread_.substr(begin, end - begin));
        begin = end + 1;
    }
    unread_.erase(0, begin);
    return lines;
}

void ChildProcess::take_output() {
    closed_ = closed_ || !read_available(output_, unread_);
}

void ChildProcess::take_errors() {
    if (errors_ < 0) return;
    // One that is at its end would wake every poll().
    if (!read_available(errors_, last_errors_)) close_if_open(errors_);
    if (last_errors_.size() > errors_kept) {
        last_errors_.erase(0, last_errors_.size() - errors_kept);
    }
}

void ChildProcess::end() {
    if (pid_ > 0) kill(pid_, SIGKILL);
}

std::optional<int> ChildProcess::status_within(Seconds patience) const {
    const auto begin = std::chrono::steady_clock::now();
    while (true) {
        int status = 0;
        if (waitpid(pid_, &status, WNOHANG) == pid_) return status;
        if (std::chrono::steady_clock::now() - begin > patience) return std::nullopt;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

std::string ChildProcess::wait(Seconds patience) {
    auto status = status_within(patience);
    if (!status) {
        end();
        status = status_within(end_patience);
    }
    take_errors();
    const pid_t pid = std::exchange(pid_, -1);
    if (!status) return fmt::format("no signal: it hangs in the system (pid {})", pid);
    std::string text = how_it_ended(*status);
    while (!last_errors_.empty() && last_errors_.back() == '\n') last_errors_.pop_back();
    const auto line = last_errors_.rfind('\n');
    const std::string last =
        line == std::string::npos ? last_errors_ : last_errors_.substr(line + 1);
    if (!last.empty()) text += ": " + last;
    return text;
}

}  // namespace headroom
