// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails, for the harnesses: preloaded into sovang-cli, it stands between the program and the
// system and counts the calls that change files below one folder. The environment says what becomes of one of
// them:
//
//   SOVANG_SHIM_FOLDER  the folder; without it nothing is counted
//   SOVANG_SHIM_TELL    a file that gets the number of calls at the end
//   SOVANG_SHIM_AT      the number of the call, from 1, or `end`: when the program ends
//   SOVANG_SHIM_DO      a number: the call fails with this `errno`; `kill`: the program is killed before the
//                       call; `power`: the same, and what was not synced is not on the disk
//   SOVANG_SHIM_GONE    all calls after that one fail too
//   SOVANG_SHIM_ROOM    so many bytes can be written, then the disk is full
//   SOVANG_SHIM_SEED    which of the writes that were not synced are lost; 0: all of them
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <ranges>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

template <typename Function> Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

std::string setting(const char *name)
{
    const char *value = getenv(name);
    return value ? value : "";
}

std::string pathOf(int file)
{
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = readlink(link.c_str(), path, sizeof path);
    return size > 0 ? std::string(path, static_cast<size_t>(size)) : std::string();
}

std::string absolute(int folder, const char *path)
{
    if (path[0] == '/')
        return path;
    if (folder != AT_FDCWD)
        return pathOf(folder) + '/' + path;
    char here[4096];
    return std::string(getcwd(here, sizeof here) ? here : "") + '/' + path;
}

/// One change that is not safely on the disk yet, and how it is taken back.
struct Unsynced
{
    std::string path;
    std::string before; ///< bytes that stood there, or all of a file that was removed
    off_t place = 0;
    off_t size = 0; ///< of the file
    bool isRemoval = false;
};

class Disk
{
public:
    Disk() : m_folder(setting("SOVANG_SHIM_FOLDER"))
    {
        const std::string at = setting("SOVANG_SHIM_AT");
        m_atEnd = at == "end";
        m_at = atol(at.c_str());
        m_deed = setting("SOVANG_SHIM_DO");
        m_isGone = !setting("SOVANG_SHIM_GONE").empty();
        m_hasRoom = !setting("SOVANG_SHIM_ROOM").empty();
        m_room = atol(setting("SOVANG_SHIM_ROOM").c_str());
        m_seed = static_cast<unsigned>(atol(setting("SOVANG_SHIM_SEED").c_str()));
        m_keepsBefore = m_deed == "power";
    }

    ~Disk()
    {
        if (m_folder.empty())
            return;
        const std::string tell = setting("SOVANG_SHIM_TELL");
        if (FILE *file = tell.empty() ? nullptr : fopen(tell.c_str(), "w")) {
            fprintf(file, "%ld\n", m_count.load());
            fclose(file);
        }
        if (m_atEnd && m_keepsBefore)
            losePower();
        m_folder.clear();
    }

    bool watches(const std::string &path) const
    {
        return !m_folder.empty() && path.compare(0, m_folder.size(), m_folder) == 0;
    }

    /// Counts a call; true when it is to fail, with errno set.
    bool fails()
    {
        const long number = ++m_count;
        if (m_atEnd || m_at == 0 || (m_isGone ? number < m_at : number != m_at))
            return false;
        if (m_keepsBefore)
            losePower();
        if (m_deed == "kill")
            raise(SIGKILL);
        errno = atoi(m_deed.c_str());
        return true;
    }

    /// How many of \a size bytes there is room for.
    size_t room(size_t size)
    {
        if (!m_hasRoom)
            return size;
        const long left = std::max(0L, m_room.load());
        const size_t fits = std::min(size, static_cast<size_t>(left));
        m_room -= static_cast<long>(fits);
        return fits;
    }

    void willWrite(const std::string &path, off_t place, size_t size)
    {
        if (m_keepsBefore)
            note(path, place, size, false);
    }
    void willRemove(const std::string &path)
    {
        struct stat there = {};
        if (m_keepsBefore && stat(path.c_str(), &there) == 0 && S_ISREG(there.st_mode))
            note(path, 0, static_cast<size_t>(there.st_size), true);
    }
    void synced(const std::string &path)
    {
        const std::lock_guard locker(m_mutex);
        const auto isSafe = [&](const Unsynced &each) {
            return each.isRemoval ? each.path.substr(0, each.path.rfind('/')) == path : each.path == path;
        };
        std::erase_if(m_unsynced, isSafe);
    }
    void renamed(const std::string &from, const std::string &to)
    {
        const std::lock_guard locker(m_mutex);
        for (Unsynced &each : m_unsynced) {
            if (each.path == from)
                each.path = to;
        }
    }

private:
    void note(const std::string &path, off_t place, size_t size, bool isRemoval)
    {
        Unsynced change{path, std::string(size, '\0'), place, 0, isRemoval};
        const int file = real<int(const char *, int, ...)>("open")(path.c_str(), O_RDONLY);
        if (file < 0)
            return;
        struct stat there = {};
        fstat(file, &there);
        change.size = there.st_size;
        const ssize_t got = pread(file, change.before.data(), size, place);
        change.before.resize(static_cast<size_t>(std::max<ssize_t>(got, 0)));
        real<int(int)>("close")(file);
        const std::lock_guard locker(m_mutex);
        m_unsynced.push_back(std::move(change));
    }

    /// Holds the lock until the end: no other thread writes any more.
    [[noreturn]] void losePower()
    {
        const std::lock_guard locker(m_mutex);
        for (const Unsynced &each : m_unsynced | std::views::reverse) {
            if (m_seed == 0 || rand_r(&m_seed) % 2 == 0)
                takeBack(each);
        }
        raise(SIGKILL);
        abort();
    }

    static void takeBack(const Unsynced &change)
    {
        const int flags = O_WRONLY | (change.isRemoval ? O_CREAT : 0);
        const int file = real<int(const char *, int, ...)>("open")(change.path.c_str(), flags, 0600);
        if (file < 0)
            return;
        (void)!real<ssize_t(int, const void *, size_t, off_t)>("pwrite")(file, change.before.data(),
                                                                         change.before.size(), change.place);
        (void)!real<int(int, off_t)>("ftruncate")(file, change.size);
        real<int(int)>("close")(file);
    }

    std::string m_folder;
    std::string m_deed;
    bool m_atEnd = false;
    bool m_isGone = false;
    bool m_hasRoom = false;
    bool m_keepsBefore = false;
    long m_at = 0;
    unsigned m_seed = 0;
    std::atomic<long> m_count = 0;
    std::atomic<long> m_room = 0;
    std::mutex m_mutex;
    std::vector<Unsynced> m_unsynced; ///< in the order in which they were made
};

Disk &disk()
{
    static Disk theDisk;
    return theDisk;
}

template <typename Open> int opened(const std::string &path, int flags, const Open &open)
{
    const bool changes = (flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC)) != 0;
    if (changes && disk().watches(path)) {
        if (disk().fails())
            return -1;
        if (flags & O_TRUNC)
            disk().willRemove(path);
    }
    return open();
}

template <typename Write> ssize_t written(int file, off_t place, size_t size, const Write &write)
{
    const std::string path = pathOf(file);
    if (!disk().watches(path))
        return write(size);
    if (disk().fails())
        return -1;
    const size_t fits = disk().room(size);
    if (fits == 0 && size > 0) {
        errno = ENOSPC;
        return -1;
    }
    struct stat there = {};
    fstat(file, &there);
    const bool isAppending = (fcntl(file, F_GETFL) & O_APPEND) != 0;
    disk().willWrite(path, isAppending ? there.st_size : place, fits);
    return write(fits);
}

template <typename Sync> int synced(int file, const Sync &sync)
{
    const std::string path = pathOf(file);
    if (!disk().watches(path))
        return sync();
    if (disk().fails())
        return -1;
    const int result = sync();
    if (result == 0)
        disk().synced(path);
    return result;
}

template <typename Truncate> int truncated(int file, off_t size, const Truncate &truncate)
{
    const std::string path = pathOf(file);
    if (!disk().watches(path))
        return truncate();
    if (disk().fails())
        return -1;
    struct stat there = {};
    fstat(file, &there);
    if (there.st_size > size)
        disk().willWrite(path, size, static_cast<size_t>(there.st_size - size));
    return truncate();
}

template <typename Rename> int renamed(const std::string &from, const std::string &to, const Rename &rename)
{
    if (!disk().watches(from) && !disk().watches(to))
        return rename();
    if (disk().fails())
        return -1;
    const int result = rename();
    if (result == 0)
        disk().renamed(from, to);
    return result;
}

template <typename Remove> int removed(const std::string &path, const Remove &remove)
{
    if (!disk().watches(path))
        return remove();
    if (disk().fails())
        return -1;
    disk().willRemove(path);
    return remove();
}

mode_t modeOf(int flags, va_list list)
{
    return (flags & O_CREAT) ? static_cast<mode_t>(va_arg(list, unsigned)) : 0;
}

} // namespace

#define OPEN(name)                                                                                           \
    int name(const char *path, int flags, ...)                                                               \
    {                                                                                                        \
        va_list list;                                                                                        \
        va_start(list, flags);                                                                               \
        const mode_t mode = modeOf(flags, list);                                                             \
        va_end(list);                                                                                        \
        return opened(absolute(AT_FDCWD, path), flags,                                                       \
                      [&] { return real<int(const char *, int, ...)>(#name)(path, flags, mode); });          \
    }
#define OPEN_AT(name)                                                                                        \
    int name(int folder, const char *path, int flags, ...)                                                   \
    {                                                                                                        \
        va_list list;                                                                                        \
        va_start(list, flags);                                                                               \
        const mode_t mode = modeOf(flags, list);                                                             \
        va_end(list);                                                                                        \
        return opened(absolute(folder, path), flags, [&] {                                                   \
            return real<int(int, const char *, int, ...)>(#name)(folder, path, flags, mode);                 \
        });                                                                                                  \
    }
#define PWRITE(name)                                                                                         \
    ssize_t name(int file, const void *bytes, size_t size, off_t place)                                      \
    {                                                                                                        \
        return written(file, place, size, [&](size_t fits) {                                                 \
            return real<ssize_t(int, const void *, size_t, off_t)>(#name)(file, bytes, fits, place);         \
        });                                                                                                  \
    }
#define SYNC(name)                                                                                           \
    int name(int file)                                                                                       \
    {                                                                                                        \
        return synced(file, [&] { return real<int(int)>(#name)(file); });                                    \
    }
#define TRUNCATE(name)                                                                                       \
    int name(int file, off_t size)                                                                           \
    {                                                                                                        \
        return truncated(file, size, [&] { return real<int(int, off_t)>(#name)(file, size); });              \
    }

extern "C" {
OPEN(open)
OPEN(open64)
OPEN_AT(openat)
OPEN_AT(openat64)
PWRITE(pwrite)
PWRITE(pwrite64)
SYNC(fsync)
SYNC(fdatasync)
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

ssize_t write(int file, const void *bytes, size_t size)
{
    return written(file, lseek(file, 0, SEEK_CUR), size, [&](size_t fits) {
        return real<ssize_t(int, const void *, size_t)>("write")(file, bytes, fits);
    });
}

int rename(const char *from, const char *to)
{
    return renamed(absolute(AT_FDCWD, from), absolute(AT_FDCWD, to),
                   [&] { return real<int(const char *, const char *)>("rename")(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return renamed(absolute(fromFolder, from), absolute(toFolder, to), [&] {
        return real<int(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from,
                                                                                      toFolder, to, flags);
    });
}

int unlink(const char *path)
{
    return removed(absolute(AT_FDCWD, path), [&] { return real<int(const char *)>("unlink")(path); });
}

int mkdir(const char *path, mode_t mode)
{
    const std::string whole = absolute(AT_FDCWD, path);
    if (disk().watches(whole) && disk().fails())
        return -1;
    return real<int(const char *, mode_t)>("mkdir")(path, mode);
}
}
