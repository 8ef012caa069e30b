#!/bin/sh
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A clock that is set, with nothing else that tells of it: no resume, no other zone. So that the machine's own clock is
# left alone, the programs run on a kernel of their own (User-mode Linux) that sees the same files.
# Usage: clock.sh HABITFORGE HABITFORGE_CLI
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/display.sh"
. "$here/notices.sh"

# Outside: starts the other machine with this script as its first process, and reads what it says.
start_machine() {
    window=$(readlink -f "$1")
    cli=$(readlink -f "$2")
    if ldd "$window" | grep -q libasan; then
        echo "skipped: the address sanitizer does not run in so small a machine"
        exit 77
    fi
    need dunst dunstctl dbus-run-session gdbus
    command -v linux.uml >/dev/null || { echo "failed: user-mode-linux is not installed"; exit 1; }
    outside=$(mktemp -d)
    trap 'rm -rf "$outside"' EXIT
    said=$outside/said
    timeout 390 linux.uml mem=1G quiet uml_dir="$outside" rootfstype=hostfs ro con=null con0=null,fd:1 \
        init="$here/clock.sh" HF_WINDOW="$window" HF_CLI="$cli" </dev/null >"$said" 2>&1 || true
    cat "$said"
    grep -q '^machine: started' "$said" || { echo "skipped: User-mode Linux does not start here"; exit 77; }
    grep -q '^machine: all seen' "$said"
}

# Inside, as the first process: places of its own for all that is written, so that the machine outside is not touched.
prepare_machine() {
    # Only its first process can end this machine.
    trap 'sync; echo o >/proc/sysrq-trigger; sleep 5' EXIT
    echo "machine: started"
    export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 TZ=UTC
    mount -t proc proc /proc
    mount -t tmpfs tmpfs /run
    mkdir -p /run/program /run/tests
    for program in "$HF_WINDOW" "$HF_CLI"; do
        : >"/run/program/$(basename "$program")"
        mount --bind "$program" "/run/program/$(basename "$program")"
    done
    mount --bind "$here" /run/tests
    mount -t tmpfs tmpfs /tmp
    mkdir -p /tmp/test/home
    mkdir -m 700 /tmp/test/run
    # No service files: only the server that is started below may answer.
    cd /tmp/test
    env -i PATH="$PATH" LC_ALL="$LC_ALL" TZ="$TZ" HOME=/tmp/test/home XDG_RUNTIME_DIR=/tmp/test/run \
        XDG_DATA_DIRS=/tmp/test/home HABITFORGE_DESKTOP_INSIDE=/tmp/test \
        dbus-run-session -- /run/tests/clock.sh && echo "machine: all seen"
}

if [ $$ -eq 1 ]; then
    prepare_machine
    exit
elif [ -z "${HABITFORGE_DESKTOP_INSIDE:-}" ]; then
    start_machine "$@"
    exit
fi

place=$HABITFORGE_DESKTOP_INSIDE
window=/run/program/habitforge
cli=/run/program/habitforge-cli
HABITFORGE_JOURNAL=$place/journal.db
export HABITFORGE_JOURNAL
day=2026-03-10
set_clock() { date -s "$day $1" >/dev/null; }
dose_count_is() { [ "$("$cli" list doses --from "$day" --to "$day" | grep -o 'L-Glutamine 5 g' | wc -l)" -eq "$1" ]; }

set_clock 06:30:00
start_display
start_notification_server
"$cli" plan --cautions-read glutamine 5g at 08:00,12:00,15:00,17:00 --from "$day" >/dev/null
"$window" --background >"$place/window.log" 2>&1 &
started="$started $!"
wait_for "no name on the bus" name_is_owned org.habitforge.HabitForge
shown_is 0 || { echo "failed: a notice before anything is due"; exit 1; }

set_clock 08:00:30
wait_for "no notice after the clock was set" says 'L-Glutamine, 5'
wait_for "the notice is not on the screen" shown_is 1
choose Take
wait_for "the dose is not in the journal" dose_count_is 1
wait_for "the notice is still there" shown_is 0
echo "a clock set forward: shown, taken on the notice, in the journal, gone"

# Back, into the past of what was answered: nothing comes a second time. What is due later still does.
forget_notices
set_clock 07:30:00
set_clock 12:00:30
wait_for "no notice after the clock was set back and forth" says 'Planned for 12:00'
says 'Planned for 08:00' && { echo "failed: asked again for what was taken"; exit 1; }
wait_for "more than one notice" shown_is 1
choose Take
wait_for "the second dose is not in the journal" dose_count_is 2
echo "set back and forward again: nothing asked twice"

forget_notices
set_clock 18:00:00
wait_for "no notice that catches up" says '2 planned doses are open'
wait_for "more than one notice for what was passed over" shown_is 1
echo "set past two of them: one notice"
