#include "../../rpc/rpc.h"
#include "../functions.h"

#define MAX_FOLLOWERS 32
#define TIMELINE_SLOTS 64

struct home_timeline {
  int64_t user_id;
  int64_t newest_post;
  int64_t unread;
};

static struct home_timeline timelines[TIMELINE_SLOTS];

static struct home_timeline *timeline_of(int64_t user_id) {
  for (size_t i = 0; i < TIMELINE_SLOTS; i++) {
    struct home_timeline *timeline = &timelines[((uint64_t)user_id + i) % TIMELINE_SLOTS];
    if (timeline->user_id == 0 || timeline->user_id == user_id) {
      timeline->user_id = user_id;
      return timeline;
    }
  }
  return NULL;
}

static void deliver(int64_t user_id, int64_t post_id, struct timeline_result *result) {
  struct home_timeline *timeline = timeline_of(user_id);
  if (timeline == NULL) {
    result->rejected++;
    return;
  }
  timeline->newest_post = post_id;
  timeline->unread++;
  result->written++;
}

struct timeline_result callee_write_home_timeline(const struct post *post) {
  struct timeline_result result = {0, 0};
  int64_t followers[MAX_FOLLOWERS];
  size_t count = main_callee_rust_social_graph_get_followers(post->creator.user_id, followers, MAX_FOLLOWERS);
  for (size_t i = 0; i < count; i++) {
    deliver(followers[i], post->post_id, &result);
  }
  for (size_t i = 0; i < post->text.mention_count; i++) {
    deliver(post->text.mentions[i].user_id, post->post_id, &result);
  }
  return result;
}

int64_t mark_home_timeline_read(int64_t user_id) {
  struct home_timeline *timeline = timeline_of(user_id);
  int64_t unread = timeline == NULL ? 0 : timeline->unread;
  if (timeline != NULL) {
    timeline->unread = 0;
  }
  return unread;
}

struct follower_list {
  int64_t *items;
  size_t count;
};

static void read_follower(struct slice element, void *context) {
  struct follower_list *list = context;
  list->items[list->count++ % MAX_FOLLOWERS] = slice_to_number(element);
}

size_t rpc_social_graph_get_followers(int64_t user_id, int64_t *followers) {
  struct writer out = writer_new();
  write_raw(&out, "{");
  write_key(&out, "user_id");
  write_number(&out, user_id);
  write_raw(&out, "}");
  struct slice request = {out.data, out.size};
  struct follower_list list = {followers, 0};
  json_each(make_rpc("social-graph-get-followers", request), read_follower, &list);
  return list.count;
}

static void home_post_from_json(struct slice json, struct post *post) {
  post->post_id = json_number(json, "post_id", 0);
  post->creator.user_id = json_number(json_member(json, "creator"), "user_id", 0);
}

void original_main_write_home_timeline(void) {
  struct post post = {0};
  home_post_from_json(get_arg_from_caller(), &post);
  int64_t followers[MAX_FOLLOWERS];
  struct timeline_result result = {0, 0};
  size_t count = rpc_social_graph_get_followers(post.creator.user_id, followers);
  for (size_t i = 0; i < count; i++) {
    deliver(followers[i], post.post_id, &result);
  }
  struct writer out = writer_new();
  write_number(&out, result.written + mark_home_timeline_read(post.creator.user_id));
  struct slice response = {out.data, out.size};
  send_return_value_to_caller(response);
}
