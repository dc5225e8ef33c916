// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into an sshd that root starts on a machine where its package never made the account
// "sshd", for which it insists on one to give its privileges up to: nobody is as good.
#include <cstring>

#include <dlfcn.h>
#include <pwd.h>

extern "C" passwd *getpwnam(const char *name)
{
    using Function = passwd *(*)(const char *);
    const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "getpwnam"));
    passwd *const found = real(name);
    return found || std::strcmp(name, "sshd") != 0 ? found : real("nobody");
}
