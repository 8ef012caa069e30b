# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the tests of this folder after display.sh: a real notification server, and what stands on the screen.
# Before: place, a display and a session bus. After: dunst runs and writes what it is told into $place/dunst.log.

shown_is() { [ "$(dunstctl count displayed)" -eq "$1" ]; }
says() { grep -q "$1" "$place/dunst.log"; }
forget_notices() { : >"$place/dunst.log"; }
name_is_owned() { gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
    --method org.freedesktop.DBus.NameHasOwner "$1" | grep -q true; }

# choose WORD: takes the action of the notice on the screen whose label begins so, through dunst's own menu.
choose() {
    echo "$1" >"$place/choice"
    dunstctl context
}

start_notification_server() {
    cat >"$place/menu" <<MENU
#!/bin/sh
grep -m1 "^#\$(cat '$place/choice')"
MENU
    chmod +x "$place/menu"
    cat >"$place/dunstrc" <<CONFIG
[global]
    dmenu = $place/menu
    width = (0, 420)
    height = 200
    offset = 24x24
    font = sans 11
    markup = full
CONFIG
    dunst -config "$place/dunstrc" -print >>"$place/dunst.log" 2>&1 &
    started="$started $!"
    wait_for "no notification server" name_is_owned org.freedesktop.Notifications
}
