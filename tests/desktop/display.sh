# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the tests of this folder: a virtual display with a window manager, on a number of its own.
# Before: place is an existing folder of the test. After: DISPLAY is set, and `started` lists what is to be ended.

# need TOOL…: leaves with 77 (skipped) where there is no virtual display, with a failure where only a tool is missing.
need() {
    command -v Xvfb >/dev/null || { echo "skipped: Xvfb is not installed"; exit 77; }
    for tool in openbox xdotool "$@"; do
        command -v "$tool" >/dev/null || { echo "failed: $tool is not installed"; exit 1; }
    done
}

started=
finish() {
    status=$?
    for process in $started; do kill "$process" 2>/dev/null || true; done
    wait # a program that is asked to end still makes its backup, in the folder that is removed next
    if [ "$status" -ne 0 ]; then
        for log in "$place"/*.log; do echo "--- $log"; cat "$log"; done
    fi
    rm -rf "$place"
    exit "$status"
}

# wait_for WHAT COMMAND…: repeats the command until it succeeds, for at most 20 seconds.
wait_for() {
    what=$1
    shift
    tries=100
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || { echo "failed: $what"; exit 1; }
        sleep 0.2
    done
}

start_display() {
    trap finish EXIT
    mkfifo "$place/display"
    Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp -noreset 3>"$place/display" 2>"$place/xvfb.log" &
    started="$started $!"
    read -r number <"$place/display"
    DISPLAY=:$number
    export DISPLAY
    unset QT_QPA_PLATFORM
    env XDG_DATA_DIRS=/usr/local/share:/usr/share openbox >"$place/openbox.log" 2>&1 &
    started="$started $!"
    # A window that is there before the window manager is not given the keyboard.
    wait_for "the window manager did not start" xdotool get_num_desktops
}
