#!/bin/sh
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The background process on a (virtual) desktop with a real notification server: what is due is shown, answered on the
# notice, in the journal, and gone from the screen; the same after sleep and in another zone; a second start hands over.
# Usage: reminders.sh HABITFORGE HABITFORGE_CLI [FOLDER_FOR_PICTURES]
set -eu
window=$1
cli=$2
pictures=${3:-}
. "$(dirname "$0")/display.sh"
. "$(dirname "$0")/notices.sh"

faketime_library=$(ls /usr/lib/*/faketime/libfaketimeMT.so.1 2>/dev/null | head -1)
if [ -z "${HABITFORGE_DESKTOP_INSIDE:-}" ]; then
    if ldd "$window" | grep -q libasan; then
        echo "skipped: the clock cannot be moved under the address sanitizer"
        exit 77
    fi
    need dunst dunstctl dbus-run-session gdbus faketime
    /usr/bin/python3 -c 'import dbusmock' 2>/dev/null || { echo "failed: python3-dbusmock is not installed"; exit 1; }
    HABITFORGE_DESKTOP_INSIDE=$(mktemp -d)
    export HABITFORGE_DESKTOP_INSIDE
    trap 'rm -rf "$HABITFORGE_DESKTOP_INSIDE"' EXIT
    mkdir -m 700 "$HABITFORGE_DESKTOP_INSIDE/run"
    unset TZ HABITFORGE_ZONE HABITFORGE_NOW
    # No service files: only the servers that are started below may answer.
    env XDG_RUNTIME_DIR="$HABITFORGE_DESKTOP_INSIDE/run" XDG_DATA_DIRS="$HABITFORGE_DESKTOP_INSIDE" \
        XDG_DATA_HOME="$HABITFORGE_DESKTOP_INSIDE/data" XDG_CONFIG_HOME="$HABITFORGE_DESKTOP_INSIDE/config" \
        XDG_STATE_HOME="$HABITFORGE_DESKTOP_INSIDE/state" dbus-run-session -- "$0" "$@"
    exit $?
fi

place=$HABITFORGE_DESKTOP_INSIDE
HABITFORGE_JOURNAL=$place/journal.db
export HABITFORGE_JOURNAL
# One bus is both: the mocks of the machine's services stand on it too.
DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS
export DBUS_SYSTEM_BUS_ADDRESS

# The clock of the program alone, moved at will; timers go on as they are.
day=$(date +%F)
set_clock() { # HH:MM:SS
    printf '%+d\n' $(($(date -d "$day $1" +%s) - $(date +%s))) >"$place/clock.new"
    mv "$place/clock.new" "$place/clock"
}
at_that_clock() {
    LD_PRELOAD=$faketime_library FAKETIME_TIMESTAMP_FILE=$place/clock FAKETIME_NO_CACHE=1 \
        FAKETIME_DONT_FAKE_MONOTONIC=1 DONT_FAKE_MONOTONIC=1 "$@"
}

doses() { "$cli" list doses --from "$day" --to "$day"; }
dose_count_is() { [ "$(doses | grep -o 'L-Glutamine 5 g' | wc -l)" -eq "$1" ]; }
picture() { [ -z "$pictures" ] || import -window root "$pictures/$1.png"; }
wake_up() {
    for state in true false; do
        gdbus call --system --dest org.freedesktop.login1 --object-path /org/freedesktop/login1 \
            --method org.freedesktop.DBus.Mock.EmitSignal org.freedesktop.login1.Manager PrepareForSleep b \
            "[<$state>]" >/dev/null
    done
}
act() {
    gdbus call --session --dest org.habitforge.HabitForge --object-path /org/habitforge/HabitForge \
        --method org.freedesktop.Application.ActivateAction "$1" "$2" '{}' >/dev/null
}

start_display
start_notification_server
for template in logind timedated; do
    /usr/bin/python3 -m dbusmock --system --template "$template" >"$place/$template.log" 2>&1 &
    started="$started $!"
done
wait_for "no mock of logind" name_is_owned org.freedesktop.login1
wait_for "no mock of timedated" name_is_owned org.freedesktop.timedate1

plan=$("$cli" --json plan --cautions-read glutamine 5g at 08:00,12:00,15:00,16:00,19:30,22:45 --from "$day" |
    sed 's/.*"plan":"\([^"]*\)".*/\1/')
"$cli" supplement 'B6 <i>&' --unit mg >/dev/null
"$cli" plan 'B6 <i>&' 1mg at 15:30 --from "$day" >/dev/null
set_clock 08:00:05
at_that_clock "$window" --background >"$place/window.log" 2>&1 &
started="$started $!"

wait_for "no notice of what is due" says 'L-Glutamine, 5'
wait_for "the notice is not on the screen" shown_is 1
picture notice
[ -z "$(xdotool search --onlyvisible --name '^HabitForge$' 2>/dev/null)" ] || { echo "failed: a window"; exit 1; }
choose Take
wait_for "the dose is not in the journal" dose_count_is 1
wait_for "the notice is still there" shown_is 0
echo "due: shown, taken on the notice, in the journal, gone"

forget_notices
set_clock 13:00:00
wake_up
wait_for "no notice after sleep" says 'Planned for 12:00'
choose Take
wait_for "the dose after sleep is not in the journal" dose_count_is 2
wait_for "the notice after sleep is still there" shown_is 0
echo "after sleep: the same"

forget_notices
set_clock 17:00:00
wake_up
wait_for "no notice that catches up" says '3 planned doses are open'
says 'B6 &lt;i&gt;&amp;' || { echo "failed: a name is read as markup"; exit 1; }
wait_for "more than one notice after sleep" shown_is 1
picture caught-up
"$cli" --now "$(date -d "$day 17:00:30" --iso-8601=seconds)" add 'glutamine 5g 15:00' 'glutamine 5g 16:00' 'B6 <i>& 1mg 15:30' \
    >/dev/null
wait_for "answered in the terminal, but the notice is still there" shown_is 0
echo "three at once: one notice, gone when answered elsewhere"

forget_notices
set_clock 18:45:00
offset=$(date +%z | sed 's/^\([+-]\)0*\([0-9]*\)[0-9][0-9]$/\1\2/; s/[+-]$/0/')
step=$((offset > 12 ? 1 : 2)) # hours east; there is nothing further than 14
gdbus call --system --dest org.freedesktop.timedate1 --object-path /org/freedesktop/timedate1 \
    --method org.freedesktop.timedate1.SetTimezone "Etc/GMT$(printf '%+d' $((-(offset + step))))" false >/dev/null
wait_for "no notice in the other zone" says 'Planned for 19:30'
choose Skip
wait_for "the skipped dose is not in the journal" sh -c "'$cli' list doses | grep -q skip"
wait_for "the skipped notice is still there" shown_is 0
echo "another zone: what is due there is shown, and skipped on the notice"

wait_for "no name on the bus" name_is_owned org.habitforge.HabitForge
act take "[<'$plan/$day/5'>]"
wait_for "the dose taken over the bus is not in the journal" dose_count_is 5
act take "[<'$plan/$day/5'>]"
act due '[]'
dose_count_is 5 || { echo "failed: taken twice"; exit 1; }
echo "over the bus: taken once, however often it is said"

at_that_clock timeout 10 "$window" --quick-add 'glutamine 7 g' || { echo "failed: the second start"; exit 1; }
quick_add=$(xdotool search --sync --onlyvisible --name '^Quick add' | head -1)
wait_for "quick add does not have the keyboard" sh -c "[ \"\$(xdotool getactivewindow)\" = '$quick_add' ]"
picture quick-add
doses | grep -q '7 g' && { echo "failed: stored without being asked"; exit 1; }
xdotool key Return
wait_for "the line of the second start is not in the journal" sh -c "'$cli' list doses | grep -q '7 g'"
xdotool key Escape
at_that_clock timeout 10 "$window" || { echo "failed: the second start"; exit 1; }
xdotool search --sync --onlyvisible --name '^HabitForge$' >/dev/null
echo "a second start: quick add with the text, then the window"
[ "$(ls "$place/state/habitforge")" = reminders.json ] || { echo "failed: files beside the memory"; exit 1; }
