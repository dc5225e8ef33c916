# One interface target carries what every target of the project is compiled with.
add_library(slicetool-settings INTERFACE)
target_compile_options(slicetool-settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
target_compile_definitions(slicetool-settings INTERFACE
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# What is packaged is the same wherever it was built: resources carry no times, and the debugger reads
# names that begin at the root of the sources (so it starts there). Programs of ours show no __FILE__,
# and tests find their data by it, so that one is left alone.
add_compile_options(
  "$<$<CONFIG:Release,RelWithDebInfo>:-fdebug-prefix-map=${PROJECT_SOURCE_DIR}=.>"
  "$<$<CONFIG:Release,RelWithDebInfo>:-fdebug-prefix-map=${CMAKE_BINARY_DIR}=./build>")
set(CMAKE_AUTORCC_OPTIONS --format-version 1)

# Linking a program takes GNU ld 0.9 seconds of processor time, gold 0.4 and lld 0.2; there are over a
# hundred of them. All three are Debian's.
include(CheckLinkerFlag)
foreach(linker lld gold)
  check_linker_flag(CXX -fuse-ld=${linker} SLICETOOL_HAS_${linker})
  if(SLICETOOL_HAS_${linker})
    add_link_options(-fuse-ld=${linker})
    break()
  endif()
endforeach()

option(SLICETOOL_FUZZ "Fuzzers, by clang's libFuzzer" OFF)
option(SLICETOOL_ASAN "Address, leak and undefined behaviour sanitizers" OFF)
option(SLICETOOL_TSAN "Thread sanitizer" OFF)
if(SLICETOOL_FUZZ)
  set(sanitizers -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
  target_compile_options(slicetool-settings INTERFACE ${sanitizers} -fno-omit-frame-pointer)
  target_link_options(slicetool-settings INTERFACE ${sanitizers})
elseif(SLICETOOL_ASAN)
  target_compile_options(slicetool-settings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(slicetool-settings INTERFACE -fsanitize=address,undefined)
elseif(SLICETOOL_TSAN)
  target_compile_options(slicetool-settings INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_link_options(slicetool-settings INTERFACE -fsanitize=thread)
endif()
if(SLICETOOL_ASAN OR SLICETOOL_TSAN)
  # GCC sees less of what is initialized between its checks.
  target_compile_options(slicetool-settings INTERFACE -Wno-maybe-uninitialized)
endif()
