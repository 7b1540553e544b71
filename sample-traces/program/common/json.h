// As much JSON as the functions' requests and responses need.
#pragma once
#include "slice.h"

#ifdef __cplusplus
extern "C" {
#endif

// The raw text of a member's value, or an empty slice.
struct slice json_member(struct slice object, const char *key);
// The decoded text of a string value.
struct slice json_text(struct slice value);
int64_t json_number(struct slice object, const char *key, int64_t otherwise);
// Calls visit for each element of an array with its raw text.
typedef void (*json_visitor)(struct slice element, void *context);
size_t json_each(struct slice array, json_visitor visit, void *context);

struct writer {
  char *data;
  size_t size;
  size_t capacity;
};

struct writer writer_new(void);
void write_raw(struct writer *out, const char *text);
void write_slice(struct writer *out, struct slice text);
void write_string(struct writer *out, struct slice text);
void write_number(struct writer *out, int64_t number);
void write_key(struct writer *out, const char *key);
void write_comma(struct writer *out, size_t index);

#ifdef __cplusplus
}
#endif
