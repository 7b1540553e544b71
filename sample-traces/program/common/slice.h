// Text as pointer and size: the only string type the merged functions hand to each other.
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct slice {
  const char *data;
  size_t size;
};

struct slice slice_of(const char *text);
struct slice slice_copy(struct slice text);
int slice_equal(struct slice left, struct slice right);
int slice_equal_text(struct slice left, const char *right);
struct slice slice_trim(struct slice text);
struct slice slice_join(const struct slice *parts, size_t count, const char *separator);
int64_t slice_to_number(struct slice text);

// FNV-1a; digest64 is its name from before the functions were merged.
uint64_t hash64(struct slice text);
uint64_t digest64(struct slice text);

// Memory that lives until the next request.
void *arena_take(size_t size);
void arena_reset(void);
size_t arena_used(void);

#ifdef __cplusplus
}
#endif
