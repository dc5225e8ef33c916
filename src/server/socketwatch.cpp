// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/socketwatch.h"

#include "base/message.h"
#include "server/greeting.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <mutex>
#include <unordered_map>
#include <utility>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <mysql.h>

#include <ma_pvio.h>

// As in mysql/client_plugin.h, which Debian's package ships without a header that it includes.
extern "C" {
struct st_mysql_client_plugin;
st_mysql_client_plugin *mysql_client_find_plugin(MYSQL *mysql, const char *name, int type);
}

namespace slicetool {

namespace {

constexpr int pvioPluginType = 101;
constexpr unsigned int pvioPluginVersion = 0x0100;

struct PvioPlugin {
    int type;
    unsigned int interfaceVersion;
    const char *name;
    const char *author;
    const char *description;
    unsigned int version[3];
    const char *license;
    void *api;
    int (*init)(char *, size_t, int, va_list);
    int (*deinit)();
    int (*options)(const char *, const void *);
    st_ma_pvio_methods *methods;
};

using namespace std::chrono_literals;

constexpr auto piece = 50ms; ///< how soon a stop is noticed
/// From a stop to the end of the connection: KILL QUERY is on its way meanwhile.
constexpr auto graceAfterStop = 1000ms;
/// What comes after the grace is cleaning up, which gets a moment of its own, but not for ever.
constexpr auto graceOfAWait = 300ms;
constexpr auto mostGrace = 1700ms;
/// An answer that is on its way when the server is seen idle.
constexpr int answerUnderwayMilliseconds = 2000;
constexpr int fileNotOffered = 2068; // CR_LOAD_DATA_LOCAL_INFILE_REJECTED

thread_local SocketWatch *opening = nullptr;
thread_local std::unordered_map<int, SocketWatch *> watches; ///< by the socket's descriptor

st_ma_pvio_methods libraryMethods; ///< the library's own
st_ma_pvio_methods methods;

SocketWatch *watchOf(int handle)
{
    if (opening)
        return opening;
    const auto found = watches.find(handle);
    return found == watches.end() ? nullptr : found->second;
}

/// With TLS the library reads a blocking socket and only then asks whether to wait.
void keepReadsShort(int handle)
{
    const timeval soon{0, 100'000};
    ::setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &soon, sizeof soon);
    ::setsockopt(handle, SOL_SOCKET, SO_SNDTIMEO, &soon, sizeof soon);
}

int plainWait(int handle, short events, int milliseconds)
{
    pollfd descriptor{handle, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&descriptor, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    if (ready == 0)
        errno = ETIMEDOUT;
    return ready;
}

// What the library calls. Its types, its conventions: 1 ready, 0 or less not.

int onWait(my_socket handle, my_bool forReading, int milliseconds)
{
    SocketWatch *const watch = watchOf(handle);
    return watch ? watch->wait(handle, forReading)
                 : plainWait(handle, forReading ? POLLIN : POLLOUT, milliseconds);
}

int onFile(void **handle, const char *path, void *watch)
{
    *handle = watch;
    return static_cast<SocketWatch *>(watch)->openFile(path) ? 0 : 1;
}

int onRead(void *watch, char *buffer, unsigned int size)
{
    return static_cast<SocketWatch *>(watch)->readFile(buffer, size);
}

void onFileEnd(void *watch)
{
    if (watch)
        static_cast<SocketWatch *>(watch)->closeFile();
}

int onFileError(void * /* watch */, char *text, unsigned int size)
{
    std::strncpy(text, "the file that the server asked for was not offered", size - 1);
    text[size - 1] = '\0';
    return fileNotOffered;
}

my_bool onConnect(MARIADB_PVIO *pvio, MA_PVIO_CINFO *info)
{
    SocketWatch *const watch = opening;
    if (watch) {
        mysql_optionsv(info->mysql, MARIADB_OPT_IO_WAIT, onWait);
        mysql_set_local_infile_handler(info->mysql, onFile, onRead, onFileEnd, onFileError, watch);
    }
    const my_bool failed = libraryMethods.connect(pvio, info);
    int handle = -1;
    if (!failed && watch && !libraryMethods.get_handle(pvio, &handle))
        watch->attach(handle);
    return failed;
}

ssize_t onReceive(MARIADB_PVIO *pvio, uchar *buffer, size_t size)
{
    const ssize_t got = libraryMethods.read(pvio, buffer, size);
    if (opening && got > 0 && !opening->isWelcome(QByteArrayView(buffer, got)))
        return -1;
    return got;
}

my_bool onSetTimeout(MARIADB_PVIO *pvio, enum_pvio_timeout type, int seconds)
{
    const my_bool failed = libraryMethods.set_timeout(pvio, type, seconds);
    int handle = -1;
    if (!libraryMethods.get_handle(pvio, &handle) && handle >= 0 && watchOf(handle))
        keepReadsShort(handle);
    return failed;
}

bool stepIn()
{
    MYSQL *const any = mysql_init(nullptr);
    if (!any)
        return false;
    auto *const plugin = reinterpret_cast<PvioPlugin *>(
        mysql_client_find_plugin(any, "pvio_socket", pvioPluginType));
    const bool isKnown = plugin && plugin->methods && plugin->type == pvioPluginType
                         && plugin->interfaceVersion == pvioPluginVersion;
    if (isKnown) {
        libraryMethods = *plugin->methods;
        methods = libraryMethods;
        methods.connect = onConnect;
        methods.set_timeout = onSetTimeout;
        methods.read = onReceive;
        plugin->methods = &methods;
    }
    mysql_close(any);
    return isKnown;
}

} // namespace

bool SocketWatch::install()
{
    static const bool installed = stepIn();
    return installed;
}

SocketWatch::Opening::Opening(SocketWatch &watch) : m_before(std::exchange(opening, &watch)) { }

SocketWatch::Opening::~Opening()
{
    opening = m_before;
}

SocketWatch::SocketWatch(Rules rules) : m_rules(std::move(rules)) { }

SocketWatch::~SocketWatch()
{
    closeFile();
    const auto found = watches.find(m_handle);
    if (found != watches.end() && found->second == this)
        watches.erase(found);
}

void SocketWatch::attach(int handle)
{
    m_handle = handle;
    if (m_rules.insistsOnTls)
        m_greeting = QByteArray();
    watches[handle] = this;
    keepReadsShort(handle);
    // For the network that is gone while the server cannot be asked. Fails for a socket of this
    // machine, which has no network.
    const int on = 1;
    const int idle = std::max(m_rules.timeoutSeconds / 2, 1);
    const int interval = std::max(m_rules.timeoutSeconds / 6, 1);
    const int probes = 3;
    ::setsockopt(handle, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    ::setsockopt(handle, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle);
    ::setsockopt(handle, IPPROTO_TCP, TCP_KEEPINTVL, &interval, sizeof interval);
    ::setsockopt(handle, IPPROTO_TCP, TCP_KEEPCNT, &probes, sizeof probes);
}

/// The library reads the whole greeting before it says anything.
bool SocketWatch::isWelcome(QByteArrayView bytes)
{
    if (!m_greeting)
        return true;
    m_greeting->append(bytes.data(), bytes.size());
    if (m_greeting->size() < packetHeadBytes)
        return true;
    const qsizetype size = payloadBytes(*m_greeting);
    if (m_greeting->size() < packetHeadBytes + size)
        return true;
    const Greeting greeting =
        readGreeting(QByteArrayView(*m_greeting).sliced(packetHeadBytes, size));
    m_greeting.reset();
    if (greeting.refuses || greeting.offersTls())
        return true;
    giveUp(Verdict::Plain);
    return false;
}

bool SocketWatch::isConnecting() const
{
    return opening == this;
}

int SocketWatch::giveUp(Verdict verdict)
{
    m_verdict = verdict;
    errno = ETIMEDOUT;
    return 0;
}

/// Whether a stop was requested and what was to be waited for it has been.
bool SocketWatch::mustStop(Clock::time_point waitingSince)
{
    if (!m_rules.stop.stop_requested())
        return false;
    const auto now = Clock::now();
    if (!m_stoppedAt) {
        m_stoppedAt = m_rules.stoppedAt ? m_rules.stoppedAt() : std::nullopt;
        m_stoppedAt = m_stoppedAt.value_or(now);
    }
    if (isConnecting() || now - *m_stoppedAt >= mostGrace)
        return true;
    return now - *m_stoppedAt >= graceAfterStop && now - waitingSince >= graceOfAWait;
}

bool SocketWatch::isSilent(int handle, short events, int seconds)
{
    if (!isConnecting() && m_rules.isAtWork && m_rules.isAtWork())
        return false;
    // It took a while to find that out.
    const bool answered =
        plainWait(handle, events, isConnecting() ? 0 : answerUnderwayMilliseconds) > 0;
    if (!answered)
        m_silentSeconds = seconds;
    return !answered;
}

int SocketWatch::wait(int handle, bool forReading)
{
    if (m_verdict != Verdict::None)
        return giveUp(m_verdict);
    const int seconds =
        isConnecting() ? m_rules.connectTimeoutSeconds : std::max(m_rules.timeoutSeconds, 1);
    short events = forReading ? POLLIN : POLLOUT;
    // With TLS the library says reading where it is writing that does not go on.
    if (forReading && plainWait(handle, POLLOUT, 0) == 0)
        events = POLLIN | POLLOUT;
    const auto begin = Clock::now();
    auto silentSince = begin;
    for (;;) {
        const int ready = plainWait(handle, events, int(piece.count()));
        if (ready != 0)
            return ready;
        if (mustStop(begin))
            return giveUp(Verdict::Cancelled);
        if (Clock::now() - silentSince < std::chrono::seconds(seconds))
            continue;
        if (isSilent(handle, events, seconds))
            return giveUp(m_rules.stop.stop_requested() ? Verdict::Cancelled : Verdict::Silent);
        silentSince = Clock::now();
    }
}

QString SocketWatch::takeUnofferedFile()
{
    return std::exchange(m_unoffered, QString());
}

bool SocketWatch::openFile(const char *path)
{
    closeFile();
    if (m_offered.isEmpty() || m_offered != path) {
        m_unoffered = QString::fromUtf8(path);
        if (m_unoffered.isEmpty())
            m_unoffered = Message::tr("(no name)");
        return false;
    }
    m_offered.clear(); // once
    m_file = ::open(path, O_RDONLY | O_CLOEXEC);
    return m_file >= 0;
}

int SocketWatch::readFile(char *buffer, unsigned int size)
{
    // Whoever fills the pipe closes it on a stop, but may itself wait for a server.
    const auto begin = Clock::now();
    while (plainWait(m_file, POLLIN, int(piece.count())) == 0) {
        if (mustStop(begin)) {
            giveUp(Verdict::Cancelled);
            return -1;
        }
    }
    ssize_t count = 0;
    do {
        count = ::read(m_file, buffer, size);
    } while (count < 0 && errno == EINTR);
    return int(count);
}

void SocketWatch::closeFile()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

} // namespace slicetool
