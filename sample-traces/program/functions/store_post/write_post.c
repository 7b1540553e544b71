#include "../functions.h"

static void write_urls(struct writer *out, const struct text_response *text) {
  write_raw(out, "[");
  for (size_t i = 0; i < text->url_count; i++) {
    write_comma(out, i);
    write_string(out, text->urls[i].shortened);
  }
  write_raw(out, "]");
}

static void write_mentions(struct writer *out, const struct text_response *text) {
  write_raw(out, "[");
  for (size_t i = 0; i < text->mention_count; i++) {
    write_comma(out, i);
    write_raw(out, "{");
    write_key(out, "username");
    write_string(out, text->mentions[i].username);
    write_key(out, "user_id");
    write_number(out, text->mentions[i].user_id);
    write_raw(out, "}");
  }
  write_raw(out, "]");
}

void write_post(struct writer *out, const struct post *post) {
  write_raw(out, "{");
  write_key(out, "post_id");
  write_number(out, post->post_id);
  write_key(out, "timestamp");
  write_number(out, post->timestamp);
  write_key(out, "creator");
  write_raw(out, "{");
  write_key(out, "username");
  write_string(out, post->creator.username);
  write_key(out, "user_id");
  write_number(out, post->creator.user_id);
  write_raw(out, "}");
  write_key(out, "text");
  write_string(out, post->text.text);
  write_key(out, "urls");
  write_urls(out, &post->text);
  write_key(out, "user_mentions");
  write_mentions(out, &post->text);
  write_key(out, "media");
  write_slice(out, post->media_json);
  write_raw(out, "}");
}
