#include "json.h"

#include <stdio.h>
#include <string.h>

struct writer writer_new(void) {
  struct writer out = {arena_take(1024), 0, 1024};
  return out;
}

void write_slice(struct writer *out, struct slice text) {
  if (out->size + text.size > out->capacity) {
    size_t capacity = 2 * (out->capacity + text.size);
    char *grown = arena_take(capacity);
    memcpy(grown, out->data, out->size);
    out->data = grown;
    out->capacity = capacity;
  }
  memcpy(out->data + out->size, text.data, text.size);
  out->size += text.size;
}

void write_raw(struct writer *out, const char *text) { write_slice(out, slice_of(text)); }

void write_string(struct writer *out, struct slice text) {
  write_raw(out, "\"");
  for (size_t i = 0; i < text.size; i++) {
    char c = text.data[i];
    if (c == '"' || c == '\\') {
      char escaped[] = {'\\', c, 0};
      write_raw(out, escaped);
    } else if (c == '\n') {
      write_raw(out, "\\n");
    } else {
      struct slice one = {&c, 1};
      write_slice(out, one);
    }
  }
  write_raw(out, "\"");
}

void write_number(struct writer *out, int64_t number) {
  char text[32];
  snprintf(text, sizeof text, "%lld", (long long)number);
  write_raw(out, text);
}

void write_comma(struct writer *out, size_t index) {
  if (index > 0) {
    write_raw(out, ",");
  }
}

void write_key(struct writer *out, const char *key) {
  write_comma(out, out->size > 0 && out->data[out->size - 1] != '{');
  write_string(out, slice_of(key));
  write_raw(out, ":");
}
