# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A desktop file that says DBusActivatable needs a service file of its own name that starts the program in the background.
# Usage: cmake -D DESKTOP=… -D SERVICE=… -P check-service.cmake
cmake_minimum_required(VERSION 3.25)
file(READ "${DESKTOP}" desktop)
file(STRINGS "${SERVICE}" service)
get_filename_component(id "${DESKTOP}" NAME_WLE)
get_filename_component(file "${SERVICE}" NAME_WLE)
if(NOT desktop MATCHES "\nDBusActivatable=true\n" OR NOT id STREQUAL file)
    message(FATAL_ERROR "${DESKTOP} and ${SERVICE} do not belong together")
endif()
if(NOT "Name=${id}" IN_LIST service)
    message(FATAL_ERROR "${SERVICE} does not name ${id}")
endif()
list(FILTER service INCLUDE REGEX "^Exec=/.*/habitforge --background$")
list(LENGTH service commands)
if(NOT commands EQUAL 1)
    message(FATAL_ERROR "${SERVICE} starts no absolute path with --background")
endif()
