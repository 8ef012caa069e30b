# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run and packaging/test share: the packages, installing what is missing, building a preset.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# Enough to build both programs and to start them.
build_packages=(
    build-essential cmake ninja-build pkg-config
    qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-l10n-tools libqt6opengl6-dev
    libsqlitecpp-dev libsqlite3-dev libcctz-dev libfmt-dev nlohmann-json3-dev libcli11-dev libsodium-dev libutf8proc-dev libfftw3-dev libboost-dev
    libqt6svg6 qt6-qpa-plugins qt6-wayland tzdata fontconfig libfontconfig-dev fonts-dejavu-core
)

# What the tests need besides: property tests, benchmarks, a real window with a bus, style tools.
test_packages=(
    ccache librapidcheck-dev libbenchmark-dev sqlite3
    xvfb openbox xdotool dbus dbus-bin dunst python3 python3-dbusmock libglib2.0-bin faketime user-mode-linux
    universal-ctags binutils codespell desktop-file-utils clang-format
)

# What looks at changed sources.
tidy_packages=(clang-tidy git)

# The compiler of the fuzz targets.
fuzz_packages=(clang libclang-rt-14-dev)

say() {
    printf '\n== %s\n' "$*"
}

fail() {
    printf '\n!! %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo > /dev/null; then
        sudo "$@"
    else
        fail "This needs root or sudo: $*"
    fi
}

# install_missing PACKAGE…: installs those that are not there yet; touches nothing when all are.
install_missing() {
    if ! command -v dpkg-query > /dev/null; then
        say "This is no Debian: the build expects what these packages hold: $*"
        return
    fi
    local package missing=()
    for package in "$@"; do
        if [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2> /dev/null) != installed ]]; then
            missing+=("$package")
        fi
    done
    if [[ ${#missing[@]} == 0 ]]; then
        say "All $# Debian packages are there"
        return
    fi
    say "Installing ${#missing[@]} of $# Debian packages: ${missing[*]}"
    as_root apt-get -qq -o Acquire::Retries=3 update
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}" \
        > /dev/null
}

# build_preset PRESET [CMAKE OPTION…]: configures and builds it into build/PRESET.
build_preset() {
    local preset=$1
    shift
    say "Configuring build/$preset"
    (cd "$top" && cmake --preset "$preset" "$@")
    say "Building build/$preset"
    (cd "$top" && cmake --build --preset "$preset")
}
