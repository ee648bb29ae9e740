#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bare.sh [SUITE [COMMAND]]: a README command on a machine that has nothing: an empty Debian root made
# by debootstrap, a clone of what is committed, and what ./dev installs there. First an ordinary
# user with sudo does all of it; then root does, in a root as empty, with the build of the former,
# so that of two accounts only the compiling is done once. COMMAND `both` is run, and then test in
# the same root, by the person alone. Without COMMAND: run and test; without SUITE: bookworm and
# trixie. Prints the minutes of each and the end of what failed.
set -euo pipefail
cd "$(dirname "$0")/.."
logs=$PWD/build/bare

[ "$(id -u)" -eq 0 ] || {
    echo "./dev bare makes roots, which takes root: sudo ./dev bare $*" >&2
    exit 2
}

# in_root ROOT COMMAND...: with the kernel's folders, and in namespaces of its own, so that nothing
# that was started or mounted is left when it ends. Nothing of this environment comes along.
in_root() {
    local root=$1
    shift
    # shellcheck disable=SC2016 # for the inner shell
    unshare --mount --pid --fork --kill-child -- sh -c '
        root=$1; shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount --rbind /sys "$root/sys"
        exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            TERM=dumb chroot "$root" "$@"' sh "$root" "$@"
}

# empty_root SUITE ROOT: a person with sudo, and no more than debootstrap's least.
empty_root() {
    local suite=$1 root=$2
    debootstrap --variant=minbase --include=sudo,ca-certificates "$suite" "$root" \
        >"$logs/debootstrap-$suite.log" 2>&1 || {
        echo "debootstrap could not make a root of $suite; see $logs/debootstrap-$suite.log" >&2
        return 1
    }
    in_root "$root" useradd --create-home --uid 1000 --shell /bin/bash person
    echo 'person ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/person"
}

# tried ACCOUNT ROOT COMMAND LOG: its exit status; the command runs in /srv/headroom.
tried() {
    local account=$1 root=$2 command=$3 log=$4 begin=$SECONDS status=0
    chown -R "$([ "$account" = root ] && echo 0:0 || echo 1000:1000)" "$root/srv/headroom"
    in_root "$root" su "$account" -c "cd /srv/headroom && exec ./dev $command" >"$log" 2>&1 </dev/null ||
        status=$?
    local seconds=$((SECONDS - begin)) warnings
    warnings=$(grep -c ' warning: ' "$log" || true)
    printf '%-9s %-5s %-7s %-6s %2d:%02d min, %d warnings of the compiler\n' "$suite" "$command" \
        "$account" "$([ $status -eq 0 ] && echo passed || echo FAILED)" \
        $((seconds / 60)) $((seconds % 60)) "$warnings"
    [ $status -eq 0 ] || {
        echo "The end of $log:"
        tail -n 40 "$log"
    }
    return $status
}

bare() {
    local suite=$1 command=$2 root status=0
    root=$(mktemp -d "$logs/root-XXXXXX")
    chmod 755 "$root"
    # shellcheck disable=SC2064 # the root of now
    trap "rm -rf --one-file-system '$root'" EXIT
    empty_root "$suite" "$root/first"
    git clone -q --no-hardlinks . "$root/first/srv/headroom"
    if [ "$command" = both ]; then
        for command in run test; do
            tried person "$root/first" "$command" "$logs/$suite-both-$command.log" || status=1
        done
    elif tried person "$root/first" "$command" "$logs/$suite-$command-person.log"; then
        cp "$root"/first/srv/headroom/headroom-results/*/*.png "$logs/$suite-$command.png" \
            2>/dev/null || true
        empty_root "$suite" "$root/second"
        mv "$root/first/srv/headroom" "$root/second/srv/headroom"
        tried root "$root/second" "$command" "$logs/$suite-$command-root.log" || status=$?
    else
        status=1
    fi
    rm -rf --one-file-system "$root"
    return $status
}

mkdir -p "$logs"
[ -z "$(git status --porcelain)" ] || echo "What is not committed is not in the clone."
failed=0
for suite in ${1:-bookworm trixie}; do
    for command in ${2:-run test}; do
        (bare "$suite" "$command") || failed=1
    done
done
exit $failed
