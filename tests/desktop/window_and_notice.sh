#!/bin/sh
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The window in a real (virtual) desktop: an entry typed by keyboard reaches the journal and the command line, and the
# check-in reminder reaches a notification server.
# Usage: window_and_notice.sh HABITFORGE HABITFORGE_CLI
set -eu
window=$1
cli=$2
. "$(dirname "$0")/display.sh"

if [ -z "${HABITFORGE_DESKTOP_INSIDE:-}" ]; then
    need dunst dbus-run-session
    HABITFORGE_DESKTOP_INSIDE=$(mktemp -d)
    export HABITFORGE_DESKTOP_INSIDE
    trap 'rm -rf "$HABITFORGE_DESKTOP_INSIDE"' EXIT
    mkdir -m 700 "$HABITFORGE_DESKTOP_INSIDE/run"
    # No service files: only the notification server started below may answer.
    env XDG_RUNTIME_DIR="$HABITFORGE_DESKTOP_INSIDE/run" XDG_DATA_DIRS="$HABITFORGE_DESKTOP_INSIDE" \
        XDG_DATA_HOME="$HABITFORGE_DESKTOP_INSIDE/data" XDG_CONFIG_HOME="$HABITFORGE_DESKTOP_INSIDE/config" \
        XDG_STATE_HOME="$HABITFORGE_DESKTOP_INSIDE/state" \
        dbus-run-session -- "$0" "$window" "$cli"
    exit $?
fi

place=$HABITFORGE_DESKTOP_INSIDE

# active_is TITLE: whether the window with the keyboard has that title.
active_is() {
    case $(xdotool getactivewindow getwindowname) in "$1"*) return 0 ;; *) return 1 ;; esac
}

start_display
dunst -print >>"$place/dunst.log" 2>&1 &
started="$started $!"

journal=$place/journal.db
HABITFORGE_JOURNAL=$journal
HABITFORGE_NOW=2026-11-23T21:00:00+01:00
HABITFORGE_ZONE=Europe/Berlin
export HABITFORGE_JOURNAL HABITFORGE_NOW HABITFORGE_ZONE
"$window" >"$place/window.log" 2>&1 &
started="$started $!"
wait_for "the window is not active" active_is HabitForge

xdotool key alt+a # past the first questions of an empty journal
wait_for "the first questions did not end" grep -q asked.welcome "$journal"
xdotool type --delay 15 'glutamine 7.5g 20:30'
xdotool key Return
wait_for "the questions before the first dose did not open" active_is 'Before the first dose'
xdotool key alt+n
xdotool key Return
wait_for "the typed entry is not in the journal" sh -c "'$cli' list doses | grep -q '7.5'"
echo "typed by keyboard: in the journal"

xdotool key ctrl+comma
wait_for "the settings did not open" active_is Settings
xdotool key Down  # from General to Reminders
xdotool key alt+r # the reminder's box
xdotool key Escape
wait_for "no notice arrived" grep -q 'Time for your check-in' "$place/dunst.log"
echo "the reminder: at the notification server"
