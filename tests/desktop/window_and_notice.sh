#!/bin/sh
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The window in a real (virtual) desktop: an entry typed by keyboard reaches the journal and the command line, and the
# check-in reminder reaches a notification server.
# Usage: window_and_notice.sh HABITFORGE HABITFORGE_CLI
set -eu
window=$1
cli=$2

if [ -z "${HABITFORGE_DESKTOP_INSIDE:-}" ]; then
    command -v Xvfb >/dev/null || { echo "skipped: Xvfb is not installed"; exit 77; }
    for tool in openbox dunst xdotool dbus-run-session; do
        command -v "$tool" >/dev/null || { echo "failed: $tool is not installed"; exit 1; }
    done
    HABITFORGE_DESKTOP_INSIDE=$(mktemp -d)
    export HABITFORGE_DESKTOP_INSIDE
    trap 'rm -rf "$HABITFORGE_DESKTOP_INSIDE"' EXIT
    mkdir -m 700 "$HABITFORGE_DESKTOP_INSIDE/run"
    # No service files: only the notification server started below may answer.
    env XDG_RUNTIME_DIR="$HABITFORGE_DESKTOP_INSIDE/run" XDG_DATA_DIRS="$HABITFORGE_DESKTOP_INSIDE" \
        XDG_DATA_HOME="$HABITFORGE_DESKTOP_INSIDE/data" XDG_CONFIG_HOME="$HABITFORGE_DESKTOP_INSIDE/config" \
        dbus-run-session -- "$0" "$window" "$cli"
    exit $?
fi

place=$HABITFORGE_DESKTOP_INSIDE
started=
finish() {
    status=$?
    for process in $started; do kill "$process" 2>/dev/null || true; done
    if [ "$status" -ne 0 ]; then
        for log in "$place"/*.log; do echo "--- $log"; cat "$log"; done
    fi
    exit "$status"
}
trap finish EXIT

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

# active_is TITLE: whether the window with the keyboard has that title.
active_is() {
    case $(xdotool getactivewindow getwindowname) in "$1"*) return 0 ;; *) return 1 ;; esac
}

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
dunst -print >"$place/dunst.log" 2>&1 &
started="$started $!"

journal=$place/journal.db
HABITFORGE_JOURNAL=$journal
HABITFORGE_NOW=2026-11-23T21:00:00+01:00
HABITFORGE_ZONE=Europe/Berlin
export HABITFORGE_JOURNAL HABITFORGE_NOW HABITFORGE_ZONE
"$window" >"$place/window.log" 2>&1 &
started="$started $!"
wait_for "the window is not active" active_is HabitForge

xdotool type --delay 15 'glutamine 7.5g 20:30'
xdotool key Return
wait_for "the typed entry is not in the journal" sh -c "'$cli' list doses | grep -q '7.5'"
echo "typed by keyboard: in the journal"

xdotool key ctrl+comma
wait_for "the settings did not open" active_is Settings
xdotool key Tab space
xdotool key Return
wait_for "no notice arrived" grep -q 'Time for your check-in' "$place/dunst.log"
echo "the reminder: at the notification server"
