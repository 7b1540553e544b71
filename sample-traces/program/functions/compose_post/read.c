#include "../functions.h"

#define MAX_POSTS 16

static struct slice failure(const char *message) {
  struct writer out = writer_new();
  write_raw(&out, "{");
  write_key(&out, "error");
  write_string(&out, slice_of(message));
  write_raw(&out, "}");
  struct slice response = {out.data, out.size};
  return response;
}

struct slice read_post(struct slice request) {
  const struct post *post = find_post(json_number(request, "post_id", 0));
  if (post == NULL) {
    return failure("no such post");
  }
  struct writer out = writer_new();
  write_post(&out, post);
  struct slice response = {out.data, out.size};
  return response;
}

struct slice read_user_timeline(struct slice request) {
  int64_t post_ids[MAX_POSTS];
  size_t count = user_timeline(json_number(request, "user_id", 0), post_ids, MAX_POSTS);
  struct writer out = writer_new();
  write_raw(&out, "[");
  for (size_t i = 0; i < count; i++) {
    write_comma(&out, i);
    write_number(&out, post_ids[i]);
  }
  write_raw(&out, "]");
  struct slice response = {out.data, out.size};
  return response;
}
