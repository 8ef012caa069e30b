// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/faults.h"

#include "words/mark.h"

namespace hf::words {

namespace {

const char* sentenceOf(StorageFault fault)
{
    switch (fault) {
    case StorageFault::missing:
        return QT_TRANSLATE_NOOP("Words", "%1: there is no journal.");
    case StorageFault::emptyFile:
        return QT_TRANSLATE_NOOP("Words", "%1: the file is empty, so the journal is damaged; it was left untouched.");
    case StorageFault::notAFile:
        return QT_TRANSLATE_NOOP("Words", "%1: this is no file that can hold a journal.");
    case StorageFault::foreign:
        return QT_TRANSLATE_NOOP("Words", "%1: this is not a HabitForge journal; it was left untouched.");
    case StorageFault::newer:
        return QT_TRANSLATE_NOOP("Words", "%1: a newer HabitForge made this journal; it was left untouched.");
    case StorageFault::damaged:
        return QT_TRANSLATE_NOOP("Words", "%1: the journal is damaged; nothing was changed. \u201Chabitforge-cli "
                                          "check\u201D says more.");
    case StorageFault::locked:
        return QT_TRANSLATE_NOOP("Words", "%1: another program keeps the journal busy. Nothing was saved; please try "
                                          "again.");
    case StorageFault::readOnly:
        return QT_TRANSLATE_NOOP("Words", "%1: it may not be written. Nothing was saved.");
    case StorageFault::forbidden:
        return QT_TRANSLATE_NOOP("Words", "%1: it may not be read. Look at the permissions of the file and its "
                                          "folder.");
    case StorageFault::full:
        return QT_TRANSLATE_NOOP("Words", "%1: there is no space left. Nothing was saved, and what was there stays; "
                                          "make room and try again.");
    case StorageFault::io:
        return QT_TRANSLATE_NOOP("Words", "%1: it could not be read or written. Nothing was saved.");
    case StorageFault::replaced:
        return QT_TRANSLATE_NOOP("Words", "%1: this is another file now. Nothing was saved; please try again.");
    case StorageFault::conflict:
        return QT_TRANSLATE_NOOP("Words", "%1: the other log has different entries under this device\u2019s name. "
                                          "Nothing of it was taken.");
    }
    return "";
}

} // namespace

Text reasonOf(FileFault fault)
{
    switch (fault) {
    case FileFault::missing:
        return {QT_TRANSLATE_NOOP("Words", "there is no such file")};
    case FileFault::noFolder:
        return {QT_TRANSLATE_NOOP("Words", "its folder is not there")};
    case FileFault::folder:
        return {QT_TRANSLATE_NOOP("Words", "this is a folder")};
    case FileFault::notRegular:
        return {QT_TRANSLATE_NOOP("Words", "this is no regular file but a pipe, a socket or a device; it was left "
                                           "untouched")};
    case FileFault::forbidden:
        return {QT_TRANSLATE_NOOP("Words", "permission for the file or its folder is missing")};
    case FileFault::unreadable:
        return {QT_TRANSLATE_NOOP("Words", "it cannot be read")};
    case FileFault::unwritable:
        return {QT_TRANSLATE_NOOP("Words", "it could not be written; what was there before stays")};
    case FileFault::full:
        return {QT_TRANSLATE_NOOP("Words", "there is no space left for it; what was there before stays")};
    case FileFault::tooLarge:
        return {QT_TRANSLATE_NOOP("Words", "it is larger than what can be read")};
    case FileFault::journal:
        return {QT_TRANSLATE_NOOP("Words", "this is a HabitForge journal and was left untouched")};
    case FileFault::besideJournal:
        return {QT_TRANSLATE_NOOP("Words", "this name belongs to the journal beside it and was left untouched")};
    case FileFault::taken:
        return {QT_TRANSLATE_NOOP("Words", "there is a file already; it was left untouched")};
    }
    return {};
}

Text adviceOn(FileFault fault)
{
    switch (fault) {
    case FileFault::missing:
        return {QT_TRANSLATE_NOOP("Words", "Look at the name.")};
    case FileFault::noFolder:
        return {QT_TRANSLATE_NOOP("Words", "Make the folder first, or name another one.")};
    case FileFault::folder:
    case FileFault::notRegular:
        return {QT_TRANSLATE_NOOP("Words", "Name a file.")};
    case FileFault::forbidden:
        return {QT_TRANSLATE_NOOP("Words", "Look at the permissions of the file and its folder.")};
    case FileFault::unreadable:
        return {QT_TRANSLATE_NOOP("Words", "Look whether the link and the disk are sound.")};
    case FileFault::unwritable:
        return {QT_TRANSLATE_NOOP("Words", "Name another place, or look at the disk.")};
    case FileFault::full:
        return {QT_TRANSLATE_NOOP("Words", "Make room, or name another place.")};
    case FileFault::tooLarge:
        return {QT_TRANSLATE_NOOP("Words", "Split it and read the parts.")};
    case FileFault::journal:
    case FileFault::besideJournal:
    case FileFault::taken:
        return {QT_TRANSLATE_NOOP("Words", "Name another file.")};
    }
    return {};
}

Text wordsOf(SealFault fault, const std::string& file)
{
    const auto sentence = [fault] {
        switch (fault) {
        case SealFault::notSealed:
            return QT_TRANSLATE_NOOP("Words", "%1: this is no sealed file. Nothing was written.");
        case SealFault::newer:
            return QT_TRANSLATE_NOOP("Words", "%1: a newer version sealed this file. Nothing was written.");
        case SealFault::wrongPassphrase:
            return QT_TRANSLATE_NOOP("Words", "%1: the passphrase is another one. Nothing was written; try again.");
        case SealFault::damaged:
            return QT_TRANSLATE_NOOP("Words", "%1: the file was changed after it was sealed, so nothing of it was "
                                              "written. Use another copy.");
        case SealFault::cut:
            return QT_TRANSLATE_NOOP("Words", "%1: the end of the file is missing, so nothing of it was written. Copy "
                                              "it again from where it came.");
        case SealFault::noMemory:
            return QT_TRANSLATE_NOOP("Words",
                                     "%1: there is not enough memory to work out the key (256 MB). Nothing was "
                                     "written.");
        }
        return "";
    }();
    return {sentence, {file}};
}

Text wordsOf(StorageFault fault, const std::string& file)
{
    return {sentenceOf(fault), {file}};
}

} // namespace hf::words
