/*
 * Loaded before the C library (LD_PRELOAD): from the KITH_FAIL_AT-th change to a regular file on, KITH_FAIL_FOR of them fail as a
 * full disk (KITH_FAIL_AS=full) or a broken one does; a write that fails for the first time is cut in half.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long changes;

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

static int is_file(int fd) {
  struct stat seen;
  return fstat(fd, &seen) == 0 && S_ISREG(seen.st_mode);
}

/* 0: it goes well; 1: the first that fails; 2: a later one. */
static int fails(int fd) {
  long at = number("KITH_FAIL_AT");
  if (at == 0 || !is_file(fd)) return 0;
  long nth = atomic_fetch_add(&changes, 1) + 1;
  if (nth < at || nth >= at + number("KITH_FAIL_FOR")) return 0;
  const char *as = getenv("KITH_FAIL_AS");
  errno = as && strcmp(as, "full") == 0 ? ENOSPC : EIO;
  return nth == at ? 1 : 2;
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define WRITING(name, offset_type) \
  ssize_t name(int fd, const void *bytes, size_t count, offset_type offset) { \
    REAL(ssize_t, #name, int, const void *, size_t, offset_type); \
    int failing = fails(fd); \
    if (failing == 0) return real(fd, bytes, count, offset); \
    int why = errno; \
    if (failing == 1 && count > 1) real(fd, bytes, count / 2, offset); \
    errno = why; \
    return -1; \
  }

WRITING(pwrite, off_t)
WRITING(pwrite64, off64_t)

ssize_t write(int fd, const void *bytes, size_t count) {
  REAL(ssize_t, "write", int, const void *, size_t);
  return fails(fd) ? -1 : real(fd, bytes, count);
}

int fsync(int fd) {
  REAL(int, "fsync", int);
  return fails(fd) ? -1 : real(fd);
}

int fdatasync(int fd) {
  REAL(int, "fdatasync", int);
  return fails(fd) ? -1 : real(fd);
}

int ftruncate(int fd, off_t length) {
  REAL(int, "ftruncate", int, off_t);
  return fails(fd) ? -1 : real(fd, length);
}

int ftruncate64(int fd, off64_t length) {
  REAL(int, "ftruncate64", int, off64_t);
  return fails(fd) ? -1 : real(fd, length);
}
