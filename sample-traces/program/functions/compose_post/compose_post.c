#include "../functions.h"

#define MAX_MEDIA 8

struct media_list {
  struct media items[MAX_MEDIA];
  size_t count;
};

static void collect_media(struct slice element, void *context) {
  struct media_list *list = context;
  if (list->count < MAX_MEDIA) {
    struct media *media = &list->items[list->count++];
    media->media_id = json_number(element, "media_id", 0);
    media->type = json_text(json_member(element, "media_type"));
  }
}

static void write_timeline(struct writer *out, const char *key, struct timeline_result result) {
  write_key(out, key);
  write_raw(out, "{");
  write_key(out, "written");
  write_number(out, result.written);
  write_key(out, "rejected");
  write_number(out, result.rejected);
  write_raw(out, "}");
}

struct slice compose_post(struct slice request) {
  struct post post = {0};
  struct slice text = json_text(json_member(request, "text"));
  struct media_list media = {.count = 0};
  json_each(json_member(request, "media"), collect_media, &media);

  post.timestamp = json_number(request, "timestamp", 1700000000000);
  post.post_id = callee_unique_id_service(json_text(json_member(request, "req_id")), 7);
  post.media_json = callee_media_service(media.items, media.count);
  main_callee_rust_text_service(&text, &post.text);
  post.creator = callee_compose_creator_with_userid(
      json_text(json_member(request, "username")), json_number(request, "user_id", 0));
  int stored = callee_store_post(&post);
  struct timeline_result user = {0, 1};
  struct timeline_result home = {0, 1};
  if (stored) {
    user = callee_write_user_timeline(post.creator.user_id, post.post_id, post.timestamp);
    home = callee_write_home_timeline(&post);
  }

  struct writer out = writer_new();
  write_raw(&out, "{");
  write_key(&out, "status");
  write_string(&out, slice_of(stored ? "composed" : "rejected: a post of that id is stored already"));
  write_key(&out, "post");
  write_post(&out, &post);
  write_timeline(&out, "user_timeline", user);
  write_timeline(&out, "home_timelines", home);
  write_raw(&out, "}");
  struct slice response = {out.data, out.size};
  return response;
}
