#include "../../rpc/rpc.h"
#include "../functions.h"

#include <exception>

namespace media_service {

class UnsupportedMedia : public std::exception {
 public:
  const char *what() const noexcept override { return "media type is not supported"; }
};

class Media {
 public:
  explicit Media(int64_t id) : id_(id) {}
  virtual ~Media() = default;
  virtual const char *kind() const = 0;
  virtual const char *url_prefix() const { return "http://media.example/"; }
  int64_t id() const { return id_; }

 private:
  int64_t id_;
};

class Picture : public Media {
 public:
  using Media::Media;
  const char *kind() const override { return "picture"; }
};

class Video : public Media {
 public:
  using Media::Media;
  const char *kind() const override { return "video"; }
  const char *url_prefix() const override { return "http://video.example/"; }
};

// Retired: no request names it any more.
class Animation : public Video {
 public:
  using Video::Video;
  const char *kind() const override { return "animation"; }
};

using Factory = Media *(*)(int64_t id);

template <typename Kind>
Media *make(int64_t id) {
  return new Kind(id);
}

struct Registration {
  slice extension;
  Factory factory;
};

class Registry {
 public:
  Registry() {
    add(slice_of("png"), make<Picture>);
    add(slice_of("jpg"), make<Picture>);
    add(slice_of("mp4"), make<Video>);
  }
  void add(slice extension, Factory factory) { entries_[count_++] = {extension, factory}; }
  Media *create(const media &requested) const {
    for (size_t i = 0; i < count_; i++) {
      if (slice_equal(requested.type, entries_[i].extension)) {
        return entries_[i].factory(requested.media_id);
      }
    }
    throw UnsupportedMedia();
  }

 private:
  Registration entries_[8];
  size_t count_ = 0;
};

// Filled before main by a constructor of the module.
Registry registry;

class Owner {
 public:
  explicit Owner(Media *media) : media_(media) {}
  ~Owner() { delete media_; }
  Owner(const Owner &) = delete;
  Owner &operator=(const Owner &) = delete;
  const Media &operator*() const { return *media_; }

 private:
  Media *media_;
};

void write_media(writer &out, const Media &item) {
  write_raw(&out, "{");
  write_key(&out, "kind");
  write_string(&out, slice_of(item.kind()));
  write_key(&out, "url");
  writer url = writer_new();
  write_raw(&url, item.url_prefix());
  write_number(&url, item.id());
  write_string(&out, {url.data, url.size});
  write_raw(&out, "}");
}

void write_rejected(writer &out, const media &requested, const char *reason) {
  write_raw(&out, "{");
  write_key(&out, "media_id");
  write_number(&out, requested.media_id);
  write_key(&out, "error");
  write_string(&out, slice_of(reason));
  write_raw(&out, "}");
}

slice describe(const media *requested, size_t count) {
  writer out = writer_new();
  write_raw(&out, "[");
  for (size_t i = 0; i < count; i++) {
    write_comma(&out, i);
    try {
      Owner item(registry.create(requested[i]));
      write_media(out, *item);
    } catch (const std::exception &problem) {
      write_rejected(out, requested[i], problem.what());
    }
  }
  write_raw(&out, "]");
  return {out.data, out.size};
}

struct Requested {
  media items[8];
  size_t count = 0;
};

void read_requested(slice element, void *context) {
  auto *requested = static_cast<Requested *>(context);
  if (requested->count < 8) {
    requested->items[requested->count++] = {
        json_number(element, "media_id", 0), json_text(json_member(element, "media_type"))};
  }
}

void serve() {
  Requested requested;
  registry.add(slice_of("gif"), make<Animation>);
  json_each(get_arg_from_caller(), read_requested, &requested);
  send_return_value_to_caller(describe(requested.items, requested.count));
}

}  // namespace media_service

extern "C" slice callee_media_service(const media *requested, size_t count) {
  return media_service::describe(requested, count);
}

extern "C" void original_main_media_service() { media_service::serve(); }
