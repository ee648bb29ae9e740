// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/utf8_locale.h"

#include <langinfo.h>

#include <clocale>
#include <cstdlib>
#include <string_view>

namespace headroom {

void use_utf8_for_c() {
    std::setlocale(LC_CTYPE, "");
    const std::string_view codes = nl_langinfo(CODESET);
    std::setlocale(LC_CTYPE, "C");
    if (codes != "ANSI_X3.4-1968") return;  // glibc's name for the characters of C
    const char* all = std::getenv("LC_ALL");
    const bool all_is_set = all != nullptr && *all != '\0';
    setenv(all_is_set ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
}

}  // namespace headroom
