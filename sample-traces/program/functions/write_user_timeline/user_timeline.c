#include "../../rpc/rpc.h"
#include "../functions.h"

#include <stdlib.h>

#define MAX_ENTRIES 64

struct entry {
  int64_t user_id;
  int64_t post_id;
  int64_t timestamp;
};

static struct entry entries[MAX_ENTRIES];
static size_t entry_count;

static int newest_first(const void *left, const void *right) {
  const struct entry *a = left;
  const struct entry *b = right;
  if (a->timestamp != b->timestamp) {
    return a->timestamp < b->timestamp ? 1 : -1;
  }
  return a->post_id < b->post_id ? 1 : a->post_id > b->post_id ? -1 : 0;
}

struct timeline_result callee_write_user_timeline(int64_t user_id, int64_t post_id, int64_t timestamp) {
  struct timeline_result result = {0, 0};
  if (entry_count == MAX_ENTRIES) {
    result.rejected = 1;
    return result;
  }
  struct entry entry = {user_id, post_id, timestamp};
  entries[entry_count++] = entry;
  qsort(entries, entry_count, sizeof entries[0], newest_first);
  result.written = 1;
  return result;
}

size_t user_timeline(int64_t user_id, int64_t *post_ids, size_t capacity) {
  size_t count = 0;
  for (size_t i = 0; i < entry_count && count < capacity; i++) {
    if (entries[i].user_id == user_id) {
      post_ids[count++] = entries[i].post_id;
    }
  }
  return count;
}

static int oldest_first(const void *left, const void *right) { return newest_first(right, left); }

// An operator's command of the original function; nothing in the merged program offers it.
size_t admin_expire_user_timeline(int64_t before) {
  qsort(entries, entry_count, sizeof entries[0], oldest_first);
  size_t expired = 0;
  while (expired < entry_count && entries[expired].timestamp < before) {
    expired++;
  }
  for (size_t i = expired; i < entry_count; i++) {
    entries[i - expired] = entries[i];
  }
  entry_count -= expired;
  qsort(entries, entry_count, sizeof entries[0], newest_first);
  return expired;
}

static struct slice timeline_result_to_json(struct timeline_result result) {
  struct writer out = writer_new();
  write_raw(&out, "{");
  write_key(&out, "written");
  write_number(&out, result.written);
  write_key(&out, "rejected");
  write_number(&out, result.rejected);
  write_raw(&out, "}");
  struct slice response = {out.data, out.size};
  return response;
}

void original_main_write_user_timeline(void) {
  struct slice request = get_arg_from_caller();
  if (json_member(request, "expire_before").size > 0) {
    admin_expire_user_timeline(json_number(request, "expire_before", 0));
  }
  send_return_value_to_caller(timeline_result_to_json(callee_write_user_timeline(json_number(request, "user_id", 0),
      json_number(request, "post_id", 0), json_number(request, "timestamp", 0))));
}
