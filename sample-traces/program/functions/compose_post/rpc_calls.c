// The calls as they were before merging: each a JSON request through the gateway.
#include "../../rpc/rpc.h"
#include "../functions.h"

static struct slice written(const struct writer *out) {
  struct slice result = {out->data, out->size};
  return result;
}

static struct slice unique_id_request_to_json(struct slice request_id, int64_t machine_id) {
  struct writer out = writer_new();
  write_raw(&out, "{");
  write_key(&out, "req_id");
  write_string(&out, request_id);
  write_key(&out, "machine_id");
  write_number(&out, machine_id);
  write_raw(&out, "}");
  return written(&out);
}

int64_t rpc_unique_id_service(struct slice request_id, int64_t machine_id) {
  struct slice response = make_rpc("unique-id-service", unique_id_request_to_json(request_id, machine_id));
  return json_number(response, "post_id", 0);
}

static struct slice media_request_to_json(const struct media *media, size_t count) {
  struct writer out = writer_new();
  write_raw(&out, "[");
  for (size_t i = 0; i < count; i++) {
    write_comma(&out, i);
    write_raw(&out, "{");
    write_key(&out, "media_id");
    write_number(&out, media[i].media_id);
    write_key(&out, "media_type");
    write_string(&out, media[i].type);
    write_raw(&out, "}");
  }
  write_raw(&out, "]");
  return written(&out);
}

struct slice rpc_media_service(const struct media *media, size_t count) {
  return make_rpc("media-service", media_request_to_json(media, count));
}

static void read_url(struct slice element, void *context) {
  struct text_response *response = context;
  struct url *url = &response->urls[response->url_count++];
  url->original = json_text(json_member(element, "expanded_url"));
  url->shortened = json_text(json_member(element, "shortened_url"));
}

static void read_mention(struct slice element, void *context) {
  struct text_response *response = context;
  struct mention *mention = &response->mentions[response->mention_count++];
  mention->username = json_text(json_member(element, "username"));
  mention->user_id = json_number(element, "user_id", 0);
}

static void text_response_from_json(struct slice json, struct text_response *response) {
  response->text = json_text(json_member(json, "text"));
  response->urls = arena_take(32 * sizeof(struct url));
  response->mentions = arena_take(32 * sizeof(struct mention));
  json_each(json_member(json, "urls"), read_url, response);
  json_each(json_member(json, "user_mentions"), read_mention, response);
}

void rpc_text_service(struct slice text, struct text_response *response) {
  struct writer out = writer_new();
  write_raw(&out, "{");
  write_key(&out, "text");
  write_string(&out, text);
  write_raw(&out, "}");
  text_response_from_json(make_rpc("text-service", written(&out)), response);
}

struct creator rpc_compose_creator_with_userid(struct slice username, int64_t user_id) {
  struct writer out = writer_new();
  write_raw(&out, "{");
  write_key(&out, "username");
  write_string(&out, username);
  write_key(&out, "user_id");
  write_number(&out, user_id);
  write_raw(&out, "}");
  struct slice response = make_rpc("compose-creator-with-userid", written(&out));
  struct creator creator = {json_text(json_member(response, "username")), json_number(response, "user_id", 0)};
  return creator;
}

int rpc_store_post(const struct post *post) {
  struct writer out = writer_new();
  write_post(&out, post);
  return slice_equal_text(json_text(json_member(make_rpc("store-post", written(&out)), "status")), "stored");
}

static struct timeline_result timeline_result_from_json(struct slice json) {
  struct timeline_result result = {json_number(json, "written", 0), json_number(json, "rejected", 0)};
  return result;
}

struct timeline_result rpc_write_user_timeline(int64_t user_id, int64_t post_id, int64_t timestamp) {
  struct writer out = writer_new();
  write_raw(&out, "{");
  write_key(&out, "user_id");
  write_number(&out, user_id);
  write_key(&out, "post_id");
  write_number(&out, post_id);
  write_key(&out, "timestamp");
  write_number(&out, timestamp);
  write_raw(&out, "}");
  return timeline_result_from_json(make_rpc("write-user-timeline", written(&out)));
}

struct timeline_result rpc_write_home_timeline(const struct post *post) {
  struct writer out = writer_new();
  write_post(&out, post);
  return timeline_result_from_json(make_rpc("write-home-timeline", written(&out)));
}

void original_main_compose_post(void) { send_return_value_to_caller(compose_post(get_arg_from_caller())); }
