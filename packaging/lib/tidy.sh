# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/test --tidy does besides: clang-tidy over the sources that changed. Only what is found in changed lines
# counts, so that a change is not held up by what was there before.

# changes [SINCE]: what the sources of the programs differ by from SINCE, by default the commit before. A clone without
# that commit has none.
changes() {
    local since=${1:-HEAD~1}
    git -C "$top" rev-parse --quiet --verify "$since^{commit}" > /dev/null || return 0
    git -C "$top" diff -U0 --diff-filter=d "$since" -- 'app/*.cpp' 'core/*.cpp' 'resources/*.cpp' 'ui/*.cpp'
}

# tidy BUILD [SINCE]: fails when something is found. BUILD has been built: sources include what moc made.
tidy() {
    local build=$1 diff said
    diff=$(changes "${2:-}")
    if [[ -z $diff ]]; then
        say "clang-tidy: no source changed, or there is no commit before to compare with"
        return
    fi
    say "clang-tidy over the changed lines of $(grep -c '^+++ ' <<< "$diff") sources"
    mkdir -p "$top/$build/tidy"
    "$top/packaging/lib/compile_commands.py" "$top/$build" > "$top/$build/tidy/compile_commands.json"
    said=$(cd "$top" && clang-tidy-diff -p1 -path "$build/tidy" -j "$(nproc)" -quiet <<< "$diff" 2>&1)
    if grep -E '(warning|error): ' <<< "$said"; then
        fail "clang-tidy found something in the changed lines"
    fi
}
