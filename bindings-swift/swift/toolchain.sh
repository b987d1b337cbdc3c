#!/usr/bin/env bash
# Runs `swift` (6 or later) with the given arguments: the one on the PATH, or one of this project's own.
#
# Debian packages Swift since trixie. Where there is none, a small trixie is bootstrapped in a folder of its own, outside the
# repository, and Swift runs in it with the repository, /tmp and the current folder at their usual places; nothing of the
# machine changes but the package debootstrap. The first run takes some minutes and 2 GB, later ones no time.
#
#   toolchain.sh test --package-path bindings-swift/swift
#
# PARTNERKIT_CACHE          where the folder is kept (default: partnerkit in the user's cache)
# PARTNERKIT_DEBIAN_MIRROR  where Debian is taken from (default: the mirror that this machine's apt uses)
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$here/../.." && pwd)
cache=${PARTNERKIT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/partnerkit}
# A change of what is installed wants a new name: the old folder is then left alone.
root=$cache/swift-trixie-1
packages=(swiftlang libc6-dev libstdc++-14-dev)
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

fail() {
    printf 'Swift cannot be had: %s\n' "$1" >&2
    printf 'Install Swift 6 or later and put it on the PATH, or run this as root on Debian (bookworm or later).\n' >&2
    exit 1
}

has_swift() {
    local version
    version=$(swift --version 2>/dev/null | grep -oE 'Swift version [0-9]+' | grep -oE '[0-9]+$') || return 1
    [ "$version" -ge 6 ]
}

# The mirror of this machine's own release, from apt's resolved sources.
mirror() {
    if [ -n "${PARTNERKIT_DEBIAN_MIRROR:-}" ]; then
        printf '%s\n' "$PARTNERKIT_DEBIAN_MIRROR"
        return
    fi
    local codename
    codename=$(. /etc/os-release && [ "$ID" = debian ] && printf '%s' "${VERSION_CODENAME:-}") || true
    [ -n "$codename" ] || fail "this is no Debian; PARTNERKIT_DEBIAN_MIRROR may name a mirror"
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $codename" 'Component: main' | head -n 1
}

need() {
    [ "$(id -u)" = 0 ] || fail "there is no Swift on the PATH, and installing it needs root"
    command -v apt-get >/dev/null || fail "there is no Swift on the PATH and no apt"
    unshare -m --propagation private true 2>/dev/null || fail "this machine allows no mount namespaces (unshare -m)"
    if ! command -v debootstrap >/dev/null || ! command -v gpgv >/dev/null || [ ! -e "$keyring" ]; then
        local tools=(debootstrap gpgv debian-archive-keyring)
        export DEBIAN_FRONTEND=noninteractive
        apt-get install -y -q --no-install-recommends "${tools[@]}" >&2 || {
            apt-get update -q >&2 && apt-get install -y -q --no-install-recommends "${tools[@]}" >&2
        } || fail "debootstrap cannot be installed"
    fi
}

# Runs in a mount namespace of its own: whatever happens, no mount is left behind.
install_root() {
    local from partial=$root.partial
    from=$(mirror)
    [ -n "$from" ] || fail "apt names no mirror of Debian; PARTNERKIT_DEBIAN_MIRROR may name one"
    printf 'Installing Swift into %s; this takes some minutes.\n' "$root" >&2
    rm -rf --one-file-system "$partial"
    mkdir -p "$partial"
    local include=() proxy
    case $from in https:*) include=(--include=ca-certificates) ;; esac
    proxy=$(apt-config shell proxy Acquire::http::Proxy)
    eval "$proxy"
    if [ -n "${proxy:-}" ]; then export http_proxy=${http_proxy:-$proxy} https_proxy=${https_proxy:-$proxy}; fi
    debootstrap --variant=minbase --keyring="$keyring" "${include[@]}" trixie "$partial" "$from" >&2 ||
        fail "debootstrap failed; its log is $partial/debootstrap/debootstrap.log"
    # Pages that nobody reads here, and syncing of a folder that is made anew when it breaks, take most of the time.
    printf 'path-exclude=/usr/share/%s/*\n' doc man locale info >"$partial/etc/dpkg/dpkg.cfg.d/lean"
    printf 'force-unsafe-io\n' >>"$partial/etc/dpkg/dpkg.cfg.d/lean"
    cp -L /etc/resolv.conf /etc/hosts "$partial/etc/"
    cp -L /etc/apt/apt.conf.d/* "$partial/etc/apt/apt.conf.d/" 2>/dev/null || true
    mount --rbind /proc "$partial/proc"
    mount --rbind /dev "$partial/dev"
    local apt=(chroot "$partial" env DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin apt-get -q)
    "${apt[@]}" install -y --no-install-recommends "${packages[@]}" >&2 || fail "its packages cannot be installed"
    "${apt[@]}" clean
    rm -rf "$partial"/var/lib/apt/lists/*
    umount -R "$partial/proc" "$partial/dev"
    # Only a whole installation has this name.
    mv "$partial" "$root"
}

# Runs in a mount namespace of its own.
run_inside() {
    mount --rbind /proc "$root/proc"
    mount --rbind /dev "$root/dev"
    local folder
    for folder in /tmp "$repository" "$PWD" ${PARTNERKIT_FOLDERS:-}; do
        mkdir -p "$root$folder"
        mount --bind "$folder" "$root$folder"
    done
    exec chroot "$root" /usr/bin/env --chdir="$PWD" HOME=/root TMPDIR=/tmp LANG=C.UTF-8 \
        PATH=/usr/libexec/swift/bin:/usr/bin:/bin "$@"
}

case ${1:-} in
--install-root) install_root ;;
--run-inside) shift && run_inside "$@" ;;
*)
    if has_swift; then exec swift "$@"; fi
    need
    mkdir -p "$cache"
    if [ ! -d "$root" ]; then
        # Two runs at once install once.
        exec 9>"$cache/swift.lock"
        flock 9
        [ -d "$root" ] || unshare -m --propagation private "$here/toolchain.sh" --install-root
        exec 9>&-
    fi
    exec unshare -m --propagation private "$here/toolchain.sh" --run-inside swift "$@"
    ;;
esac
