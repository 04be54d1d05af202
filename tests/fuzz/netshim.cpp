// SPDX-License-Identifier: GPL-3.0-or-later
// Watches whether a program goes to a network: preloaded, it writes a line for every socket that could reach
// another machine, and for every name that is looked up, into the file that SOVANG_SHIM_NETWORK names.
#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>
#include <netdb.h>
#include <sys/socket.h>

namespace {

void tell(const char *what, const char *which)
{
    const char *path = getenv("SOVANG_SHIM_NETWORK");
    if (FILE *file = path ? fopen(path, "a") : nullptr) {
        fprintf(file, "%s %s\n", what, which);
        fclose(file);
    }
}

} // namespace

extern "C" {

int socket(int domain, int type, int protocol)
{
    if (domain == AF_INET || domain == AF_INET6)
        tell("socket", domain == AF_INET ? "IPv4" : "IPv6");
    using Socket = int (*)(int, int, int);
    static const auto real = reinterpret_cast<Socket>(dlsym(RTLD_NEXT, "socket"));
    return real(domain, type, protocol);
}

int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    tell("name", node ? node : "");
    using GetAddrInfo = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto real = reinterpret_cast<GetAddrInfo>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return real(node, service, hints, result);
}

hostent *gethostbyname(const char *name)
{
    tell("name", name);
    using GetHostByName = hostent *(*)(const char *);
    static const auto real = reinterpret_cast<GetHostByName>(dlsym(RTLD_NEXT, "gethostbyname"));
    return real(name);
}

} // extern "C"
