// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/files/sealed_file.h"

#include "domain/files/file_error.h"
#include "exchange/input_file.h"
#include "storage/file/atomic_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

#include <sodium.h>

namespace hf {

namespace {

constexpr std::string_view magic = "HbFgSeal";
constexpr std::uint8_t version = 1;
constexpr std::size_t block = 64UL * 1024;
constexpr std::size_t sealedBlock = block + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t saltSize = crypto_pwhash_SALTBYTES;
constexpr std::size_t streamSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t proofSize = 32;
constexpr std::uint64_t mostPasses = 64;
constexpr std::uint64_t mostBytes = 4ULL * 1024 * 1024 * 1024;

// magic, version, length of what is sealed, passes, bytes, salt, head of the stream, proof of the passphrase, checksum
constexpr std::size_t lengthAt = 9;
constexpr std::size_t passesAt = lengthAt + 8;
constexpr std::size_t bytesAt = passesAt + 8;
constexpr std::size_t saltAt = bytesAt + 8;
constexpr std::size_t streamAt = saltAt + saltSize;
constexpr std::size_t proofAt = streamAt + streamSize;
constexpr std::size_t checkAt = proofAt + proofSize;
constexpr std::size_t headSize = checkAt + proofSize;
using Head = std::array<unsigned char, headSize>;

void writeNumber(Head& head, std::size_t at, std::uint64_t number)
{
    for (std::size_t i = 0; i < 8; ++i) {
        head[at + i] = static_cast<unsigned char>(number >> (8 * i));
    }
}

std::uint64_t numberAt(const Head& head, std::size_t at)
{
    std::uint64_t number = 0;
    for (std::size_t i = 8; i-- > 0;) {
        number = (number << 8U) | head[at + i];
    }
    return number;
}

/// Half of it seals; the other half stands in the head, so that a wrong passphrase can be told from damage. The two
/// have nothing to do with each other for whoever knows only one.
struct Keys {
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> seal{};
    std::array<unsigned char, proofSize> proof{};

    Keys() = default;
    Keys(const Keys&) = delete;
    Keys& operator=(const Keys&) = delete;
    ~Keys() { sodium_memzero(seal.data(), seal.size()); }
};

void makeKeys(const Head& head, std::string_view passphrase, Keys& keys)
{
    std::array<unsigned char, 64> both{};
    if (crypto_pwhash(both.data(), both.size(), passphrase.data(), passphrase.size(), head.data() + saltAt,
                      numberAt(head, passesAt), static_cast<std::size_t>(numberAt(head, bytesAt)),
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw SealError(SealFault::noMemory);
    }
    std::copy_n(both.begin(), keys.seal.size(), keys.seal.begin());
    crypto_generichash(keys.proof.data(), keys.proof.size(), both.data() + keys.seal.size(),
                       both.size() - keys.seal.size(), nullptr, 0);
    sodium_memzero(both.data(), both.size());
}

std::array<unsigned char, proofSize> checkOf(const Head& head)
{
    std::array<unsigned char, proofSize> check{};
    crypto_generichash(check.data(), check.size(), head.data(), checkAt, nullptr, 0);
    return check;
}

std::string_view textOf(const unsigned char* bytes, std::size_t size)
{
    return {reinterpret_cast<const char*>(bytes), size};
}

/// A file that is read from its beginning to its end.
class Input {
public:
    explicit Input(const std::filesystem::path& file)
        : m_file(file),
          m_size(sizeOfInput(file)),
          m_in(file, std::ios::binary)
    {
        if (!m_in) {
            throw cannotRead(file, errno);
        }
    }

    std::uint64_t size() const { return m_size; }
    std::uint64_t left() const { return m_size - m_done; }
    /// Throws where the file has become shorter.
    void read(unsigned char* bytes, std::size_t size)
    {
        m_in.read(reinterpret_cast<char*>(bytes), static_cast<std::streamsize>(size));
        if (m_in.gcount() != static_cast<std::streamsize>(size)) {
            throw cannotRead(m_file, EIO);
        }
        m_done += size;
    }
    bool goesOn(const SealProgress& progress) const { return !progress || progress(m_done, m_size); }

private:
    std::filesystem::path m_file;
    std::uint64_t m_size;
    std::uint64_t m_done = 0;
    std::ifstream m_in;
};

/// How large the sealed file of so many bytes is; there is always one block.
std::uint64_t sealedSize(std::uint64_t length)
{
    const std::uint64_t blocks = length == 0 ? 1 : (length + block - 1) / block;
    return headSize + length + blocks * crypto_secretstream_xchacha20poly1305_ABYTES;
}

void needSodium()
{
    if (sodium_init() < 0) {
        throw SealError(SealFault::noMemory);
    }
}

/// The head of a sealed file, once it is known to be one and to be as long as it was.
Head headOf(Input& in)
{
    Head head{};
    in.read(head.data(), static_cast<std::size_t>(std::min<std::uint64_t>(in.size(), head.size())));
    if (textOf(head.data(), magic.size()) != magic) {
        throw SealError(SealFault::notSealed);
    }
    if (in.size() < head.size()) {
        throw SealError(SealFault::cut);
    }
    if (head[magic.size()] > version) {
        throw SealError(SealFault::newer);
    }
    const auto check = checkOf(head);
    const bool sane = numberAt(head, passesAt) <= mostPasses && numberAt(head, bytesAt) <= mostBytes;
    if (!sane || !std::equal(check.begin(), check.end(), head.begin() + checkAt)) {
        throw SealError(SealFault::damaged);
    }
    const std::uint64_t size = sealedSize(numberAt(head, lengthAt));
    if (in.size() != size) {
        throw SealError(in.size() < size ? SealFault::cut : SealFault::damaged);
    }
    return head;
}

} // namespace

bool sealFile(const std::filesystem::path& from, const std::filesystem::path& to, std::string_view passphrase,
              const SealProgress& progress, const SealCost& cost)
{
    needSodium();
    Input in(from);
    AtomicFile out(to, AtomicFile::Earlier::refused);
    Head head{};
    std::copy(magic.begin(), magic.end(), head.begin());
    head[magic.size()] = version;
    writeNumber(head, lengthAt, in.size());
    writeNumber(head, passesAt, cost.passes);
    writeNumber(head, bytesAt, cost.bytes);
    randombytes_buf(head.data() + saltAt, saltSize);
    Keys keys;
    makeKeys(head, passphrase, keys);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, head.data() + streamAt, keys.seal.data());
    std::copy(keys.proof.begin(), keys.proof.end(), head.begin() + proofAt);
    const auto check = checkOf(head);
    std::copy(check.begin(), check.end(), head.begin() + checkAt);
    out.write(textOf(head.data(), head.size()));
    std::vector<unsigned char> plain(block);
    std::vector<unsigned char> sealed(sealedBlock);
    do {
        if (!in.goesOn(progress)) {
            return false;
        }
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(block, in.left()));
        in.read(plain.data(), size);
        unsigned long long written = 0;
        // Each block proves the head as well: a head that was changed opens nothing.
        crypto_secretstream_xchacha20poly1305_push(
            &state, sealed.data(), &written, plain.data(), size, head.data(), head.size(),
            in.left() == 0 ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        out.write(textOf(sealed.data(), static_cast<std::size_t>(written)));
    } while (in.left() > 0);
    sodium_memzero(plain.data(), plain.size());
    out.commit();
    return true;
}

bool openSealed(const std::filesystem::path& from, const std::filesystem::path& to, std::string_view passphrase,
                const SealProgress& progress)
{
    needSodium();
    Input in(from);
    const Head head = headOf(in);
    Keys keys;
    makeKeys(head, passphrase, keys);
    if (sodium_memcmp(keys.proof.data(), head.data() + proofAt, proofSize) != 0) {
        throw SealError(SealFault::wrongPassphrase);
    }
    AtomicFile out(to, AtomicFile::Earlier::refused);
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, head.data() + streamAt, keys.seal.data()) != 0) {
        throw SealError(SealFault::damaged);
    }
    std::vector<unsigned char> plain(block);
    std::vector<unsigned char> sealed(sealedBlock);
    do {
        if (!in.goesOn(progress)) {
            return false;
        }
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(sealedBlock, in.left()));
        in.read(sealed.data(), size);
        unsigned long long opened = 0;
        unsigned char tag = 0;
        const bool fits = crypto_secretstream_xchacha20poly1305_pull(&state, plain.data(), &opened, &tag, sealed.data(),
                                                                     size, head.data(), head.size()) == 0;
        const bool last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (!fits || last != (in.left() == 0)) {
            throw SealError(SealFault::damaged);
        }
        out.write(textOf(plain.data(), static_cast<std::size_t>(opened)));
    } while (in.left() > 0);
    out.commit();
    sodium_memzero(plain.data(), plain.size());
    return true;
}

} // namespace hf
