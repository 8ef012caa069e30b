#!/bin/sh
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The journeys by keys, which also run without a screen, in a real (virtual) window system with a window manager.
# Usage: journeys.sh TEST_PROGRAM FILE…
set -eu
. "$(dirname "$0")/display.sh"
need
place=$(mktemp -d)
mkdir -m 700 "$place/run"
XDG_RUNTIME_DIR=$place/run
XDG_CONFIG_HOME=$place/config
export XDG_RUNTIME_DIR XDG_CONFIG_HOME
start_display
failed=0
program=$1
shift
for file in "$@"; do
    name=$(basename "$file" .cpp)
    if QT_QPA_PLATFORM=xcb "$program" "$file" >"$place/$name.log" 2>&1; then
        grep Totals "$place/$name.log" | sed "s/^/$name: /"
        rm "$place/$name.log" # only what failed is shown at the end
    else
        failed=1
    fi
done
[ "$failed" -eq 0 ]
