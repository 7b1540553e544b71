// What the merged functions take and give. Before merging each was a JSON request and a JSON response over HTTP.
#pragma once
#include "../common/json.h"

#ifdef __cplusplus
extern "C" {
#endif

struct media {
  int64_t media_id;
  struct slice type;
};

struct url {
  struct slice original;
  struct slice shortened;
};

struct mention {
  struct slice username;
  int64_t user_id;
};

struct text_response {
  struct slice text;
  struct url *urls;
  size_t url_count;
  struct mention *mentions;
  size_t mention_count;
};

struct creator {
  struct slice username;
  int64_t user_id;
};

struct post {
  int64_t post_id;
  int64_t timestamp;
  struct creator creator;
  struct text_response text;
  struct slice media_json;
};

struct timeline_result {
  int64_t written;
  int64_t rejected;
};

struct slice compose_post(struct slice request);
struct slice read_post(struct slice request);
struct slice read_user_timeline(struct slice request);

int64_t callee_unique_id_service(struct slice request_id, int64_t machine_id);
void main_callee_rust_text_service(const struct slice *text, struct text_response *response);
void callee_url_shorten_service(const struct slice *urls, size_t count, struct url *shortened);
void NewCallee_user_mention_service(const struct slice *names, size_t count, struct mention *mentions);
struct slice callee_media_service(const struct media *media, size_t count);
struct creator callee_compose_creator_with_userid(struct slice username, int64_t user_id);
int callee_store_post(const struct post *post);
const struct post *find_post(int64_t post_id);
struct timeline_result callee_write_user_timeline(int64_t user_id, int64_t post_id, int64_t timestamp);
size_t user_timeline(int64_t user_id, int64_t *post_ids, size_t capacity);
struct timeline_result callee_write_home_timeline(const struct post *post);
size_t main_callee_rust_social_graph_get_followers(int64_t user_id, int64_t *followers, size_t capacity);

void write_post(struct writer *out, const struct post *post);

#ifdef __cplusplus
}
#endif
