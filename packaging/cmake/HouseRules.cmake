# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares: language level, warnings, hardening, and the shape of a room.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(HABITFORGE_CCACHE ccache)
if(HABITFORGE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${HABITFORGE_CCACHE})
endif()

# What the sources of a room include is read once for a dozen of them. Each still includes what it needs itself: the
# preset `dev` and clang-tidy compile it alone. A name at file level that another source of the room has too makes such a
# build fail, so tests, whose sources have nothing to do with each other, are compiled alone.
set(CMAKE_UNITY_BUILD ${HABITFORGE_UNITY})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)

# Sources are named relative to the tree, so that two checkouts build the same bytes.
add_compile_options(-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)

function(hf_warnings target)
    target_compile_options(
        ${target}
        PRIVATE -Wall
                -Wextra
                -Wpedantic
                -Wconversion
                -Wsign-conversion
                -Wshadow
                -Wold-style-cast
                -Wnon-virtual-dtor
                -Wcast-qual
                -fstack-protector-strong
                -D_GLIBCXX_ASSERTIONS)
    if(HABITFORGE_UNITY)
        # A local name may be that of something at file level in another source.
        target_compile_options(${target} PRIVATE -Wno-shadow)
    endif()
    if(HABITFORGE_STRICT)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
endfunction()

# What nearly every file of core reads is read once. The rooms share the one that `domain`, the lowest, makes; headers
# are still read alone and without it (`hf_headers_alone`). Only what is cheap to have stands here: json
# costs each file half a second even where it is not used, CLI11 three.
set(hf_core_prelude
    <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string> <string_view>
    <variant> <vector> <fmt/format.h>)

find_package(fmt REQUIRED)
function(hf_core_precompiled target)
    target_link_libraries(${target} PRIVATE fmt::fmt) # one set of definitions, or the compiler refuses to share
    if(target STREQUAL hf_domain)
        target_precompile_headers(${target} PRIVATE ${hf_core_prelude})
    else()
        target_precompile_headers(${target} REUSE_FROM hf_domain)
    endif()
endfunction()

# How a header is read alone: nothing before it, nothing written but what it includes.
set(hf_header_check ${CMAKE_CXX_COMPILER} -std=c++20 -fsyntax-only -x c++ -I${CMAKE_CURRENT_SOURCE_DIR}/core)

# Each header of a room says itself what it needs; the build fails on one that does not.
function(hf_headers_alone target)
    set(stamps)
    foreach(header IN LISTS ARGN)
        cmake_path(ABSOLUTE_PATH header BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
        cmake_path(RELATIVE_PATH header BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE name)
        string(REPLACE "/" "-" name ${name})
        set(stamp ${CMAKE_CURRENT_BINARY_DIR}/alone/${name}.stamp)
        add_custom_command(
            OUTPUT ${stamp}
            COMMAND ${hf_header_check} -MD -MT ${stamp} -MF ${stamp}.d -include ${header} /dev/null
            COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
            DEPENDS ${header}
            DEPFILE ${stamp}.d
            COMMENT "Reading ${name} alone"
            VERBATIM)
        list(APPEND stamps ${stamp})
    endforeach()
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/alone)
    add_custom_target(${target}_headers_alone ALL DEPENDS ${stamps})
endfunction()

# A room of core: one static library without Qt, whose headers are included as "room/header.h".
function(hf_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;HEADERS;USES;HIDES" ${ARGN})
    add_library(hf_${name} STATIC ${ROOM_SOURCES})
    add_library(hf::${name} ALIAS hf_${name})
    target_sources(hf_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/core FILES ${ROOM_HEADERS})
    target_link_libraries(hf_${name} PUBLIC ${ROOM_USES} PRIVATE ${ROOM_HIDES})
    hf_warnings(hf_${name})
    hf_core_precompiled(hf_${name})
    if(BUILD_TESTING)
        hf_headers_alone(hf_${name} ${ROOM_HEADERS})
    endif()
endfunction()

# Strict Qt: no hidden conversions between bytes and text, no keywords that are macros, nothing older than 6.4.
function(hf_strict_qt target)
    target_compile_definitions(
        ${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
                          QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
endfunction()

# Classes with Q_OBJECT in the headers and sources of a target.
function(hf_moc target)
    get_target_property(HF_MOC Qt6::moc LOCATION)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/moc.in ${CMAKE_BINARY_DIR}/moc @ONLY
                   FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/moc)
endfunction()
