# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the window says in other words than those of the sources. English is a translation too: it has the singulars.
find_program(HABITFORGE_LUPDATE lupdate HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)
find_program(HABITFORGE_LRELEASE lrelease HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)

# hf_english(sources): the compiled English texts as a resource, in a list of sources for a target of this folder.
function(hf_english sources)
    set(HABITFORGE_ENGLISH ${CMAKE_CURRENT_BINARY_DIR}/habitforge_en.qm)
    set(texts ${PROJECT_SOURCE_DIR}/resources/translations/habitforge_en.ts)
    add_custom_command(
        OUTPUT ${HABITFORGE_ENGLISH}
        COMMAND ${HABITFORGE_LRELEASE} -silent ${texts} -qm ${HABITFORGE_ENGLISH}
        DEPENDS ${texts}
        VERBATIM)
    configure_file(${PROJECT_SOURCE_DIR}/resources/translations/translations.qrc.in translations.qrc @ONLY)
    qt_add_resources(made ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc)
    set(${sources}
        ${made}
        PARENT_SCOPE)
endfunction()
