#include "slice.h"

#include <stdlib.h>
#include <string.h>

#define ARENA_SIZE (256 * 1024)

static char arena[ARENA_SIZE];
static size_t arena_top;

void *arena_take(size_t size) {
  size_t aligned = (size + 15) & ~(size_t)15;
  if (aligned > ARENA_SIZE - arena_top) {
    abort();
  }
  void *result = arena + arena_top;
  arena_top += aligned;
  return memset(result, 0, aligned);
}

void arena_reset(void) { arena_top = 0; }

size_t arena_used(void) { return arena_top; }

struct slice slice_of(const char *text) {
  struct slice result = {text, strlen(text)};
  return result;
}

struct slice slice_copy(struct slice text) {
  char *copy = arena_take(text.size + 1);
  memcpy(copy, text.data, text.size);
  struct slice result = {copy, text.size};
  return result;
}

int slice_equal(struct slice left, struct slice right) {
  return left.size == right.size && memcmp(left.data, right.data, left.size) == 0;
}

int slice_equal_text(struct slice left, const char *right) { return slice_equal(left, slice_of(right)); }

static int is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

struct slice slice_trim(struct slice text) {
  while (text.size > 0 && is_blank(text.data[0])) {
    text.data++;
    text.size--;
  }
  while (text.size > 0 && is_blank(text.data[text.size - 1])) {
    text.size--;
  }
  return text;
}

struct slice slice_join(const struct slice *parts, size_t count, const char *separator) {
  struct slice gap = slice_of(separator);
  size_t size = count > 0 ? gap.size * (count - 1) : 0;
  for (size_t i = 0; i < count; i++) {
    size += parts[i].size;
  }
  char *joined = arena_take(size + 1);
  char *end = joined;
  for (size_t i = 0; i < count; i++) {
    if (i > 0) {
      memcpy(end, gap.data, gap.size);
      end += gap.size;
    }
    memcpy(end, parts[i].data, parts[i].size);
    end += parts[i].size;
  }
  struct slice result = {joined, size};
  return result;
}

int64_t slice_to_number(struct slice text) {
  text = slice_trim(text);
  int negative = text.size > 0 && text.data[0] == '-';
  int64_t value = 0;
  for (size_t i = negative; i < text.size && text.data[i] >= '0' && text.data[i] <= '9'; i++) {
    value = value * 10 + (text.data[i] - '0');
  }
  return negative ? -value : value;
}

uint64_t hash64(struct slice text) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (size_t i = 0; i < text.size; i++) {
    hash = (hash ^ (unsigned char)text.data[i]) * 0x100000001b3u;
  }
  return hash;
}

uint64_t digest64(struct slice text) __attribute__((alias("hash64")));
uint64_t checksum64(struct slice text) __attribute__((alias("hash64")));
