// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

/// What a second start asks of the first.
struct Handover {
    enum class Word : std::uint8_t {
        show,     ///< bring up the window
        quickAdd, ///< open the quick-add window with the text filled in; nothing is stored by it
        nothing,  ///< only look whether the first is there
    };

    Word word = Word::show;
    std::string text;  ///< one line, cut at `longestText`
    std::string token; ///< the right to come to the front, as the desktop gave it to the second start

    static constexpr std::size_t longestText = 1000;

    bool operator==(const Handover&) const = default;
};

/// As the bytes that go over the socket, and back. Anything else is nothing.
std::string toBytes(const Handover& handover);
std::optional<Handover> parseHandover(std::string_view bytes);

/// One process for one journal and one person: a lock and a socket in the runtime folder, both for the owner alone. Qt
/// is not needed, so a second start ends before it has made a window. (Qt's own local sockets would bring in the
/// library of the network.)
class InstanceLock {
public:
    enum class Role : std::uint8_t {
        first,
        second, ///< another process has this journal
        alone,  ///< there is no runtime folder, or it cannot be used: nobody else can be found
    };

    InstanceLock(const std::filesystem::path& runtimeFolder, const std::filesystem::path& journal);
    ~InstanceLock();
    InstanceLock(const InstanceLock&) = delete;
    InstanceLock& operator=(const InstanceLock&) = delete;

    Role role() const { return m_role; }
    /// The socket on which the first one listens; -1 for the others.
    int socket() const { return m_socket; }
    /// Asks the first process; true when it has answered that it did what was asked.
    bool handOver(const Handover& handover) const;

private:
    void take();
    void openSocket();

    std::filesystem::path m_folder;
    std::filesystem::path m_name; ///< lock and socket without their endings
    Role m_role = Role::alone;
    int m_lock = -1;
    int m_socket = -1;
};

/// Listens on the socket of the first process. Takes only whole, short messages of processes of the same person.
class InstanceServer final : public QObject {
    Q_OBJECT

public:
    explicit InstanceServer(int socket, QObject* parent = nullptr);
    ~InstanceServer() override;

Q_SIGNALS:
    void asked(const hf::Handover& handover);

private:
    struct Caller;

    void onCall();
    void onBytes(Caller& caller);
    void hangUp(const Caller& caller);

    int m_socket;
    std::vector<std::unique_ptr<Caller>> m_callers;
};

} // namespace hf
