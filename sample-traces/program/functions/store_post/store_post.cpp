#include "../../rpc/rpc.h"
#include "../functions.h"
#include "map.h"

#include <cstring>
#include <exception>

namespace store_post {

class DuplicatePost : public std::exception {
 public:
  const char *what() const noexcept override { return "a post of that id is stored already"; }
};

slice keep(slice text) {
  char *copy = new char[text.size + 1];
  std::memcpy(copy, text.data, text.size);
  return {copy, text.size};
}

text_response keep(const text_response &text) {
  text_response copy = {keep(text.text), new url[text.url_count], text.url_count, new mention[text.mention_count],
                        text.mention_count};
  for (size_t i = 0; i < text.url_count; i++) {
    copy.urls[i] = {keep(text.urls[i].original), keep(text.urls[i].shortened)};
  }
  for (size_t i = 0; i < text.mention_count; i++) {
    copy.mentions[i] = {keep(text.mentions[i].username), text.mentions[i].user_id};
  }
  return copy;
}

class PostStore {
 public:
  virtual ~PostStore() = default;
  virtual void insert(const post &item) = 0;
  virtual const post *find(int64_t post_id) const = 0;
};

class MemoryStore final : public PostStore {
 public:
  void insert(const post &item) override {
    if (posts_.find(item.post_id) != nullptr) {
      throw DuplicatePost();
    }
    post copy = item;
    copy.creator.username = keep(item.creator.username);
    copy.text = keep(item.text);
    copy.media_json = keep(item.media_json);
    posts_.put(item.post_id, copy);
  }
  const post *find(int64_t post_id) const override { return posts_.find(post_id); }
  size_t size() const { return posts_.size(); }

  template <typename Visitor>
  void each(Visitor visit) const {
    posts_.each(visit);
  }

 private:
  Map<int64_t, post> posts_;
};

// The store of the original function: another service behind the gateway.
class RemoteStore final : public PostStore {
 public:
  void insert(const post &item) override {
    writer out = writer_new();
    write_post(&out, &item);
    make_rpc("post-storage", {out.data, out.size});
  }
  const post *find(int64_t post_id) const override {
    writer out = writer_new();
    write_number(&out, post_id);
    slice found = make_rpc("post-storage-read", {out.data, out.size});
    return found.size == 0 ? nullptr : decode(found);
  }

 private:
  static const post *decode(slice json) {
    auto *item = static_cast<post *>(arena_take(sizeof(post)));
    item->post_id = json_number(json, "post_id", 0);
    item->timestamp = json_number(json, "timestamp", 0);
    item->text.text = json_text(json_member(json, "text"));
    return item;
  }
};

MemoryStore &memory() {
  static MemoryStore store;
  return store;
}

PostStore *open_remote() { return new RemoteStore(); }

void serve() {
  slice request = get_arg_from_caller();
  PostStore *store = open_remote();
  post item = {};
  item.post_id = json_number(request, "post_id", 0);
  item.timestamp = json_number(request, "timestamp", 0);
  item.text.text = json_text(json_member(request, "text"));
  item.media_json = json_member(request, "media");
  store->insert(item);
  delete store;
  send_return_value_to_caller(slice_of("{\"status\":\"stored\"}"));
}

}  // namespace store_post

extern "C" int callee_store_post(const post *item) {
  try {
    store_post::memory().insert(*item);
    return 1;
  } catch (const store_post::DuplicatePost &) {
    return 0;
  }
}

extern "C" const post *find_post(int64_t post_id) { return store_post::memory().find(post_id); }

extern "C" slice admin_export_posts() {
  writer out = writer_new();
  write_raw(&out, "[");
  store_post::memory().each([&out](int64_t, const post &item) {
    write_comma(&out, out.size > 1);
    write_post(&out, &item);
  });
  write_raw(&out, "]");
  return {out.data, out.size};
}

extern "C" void original_main_store_post() { store_post::serve(); }
