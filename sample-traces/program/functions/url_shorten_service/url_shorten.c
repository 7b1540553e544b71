#include "../../rpc/rpc.h"
#include "../functions.h"

#define MAX_URLS 32

static char digits[36];

// Start-up work that has to survive: without it every short URL is empty.
__attribute__((constructor)) static void fill_digits(void) {
  for (int i = 0; i < 36; i++) {
    digits[i] = (char)(i < 10 ? '0' + i : 'a' + i - 10);
  }
}

static struct slice short_name(struct slice url) {
  uint64_t hash = hash64(url);
  char *name = arena_take(8);
  for (int i = 0; i < 7; i++) {
    name[i] = digits[hash % 36];
    hash /= 36;
  }
  struct slice result = {name, 7};
  return result;
}

void callee_url_shorten_service(const struct slice *urls, size_t count, struct url *shortened) {
  for (size_t i = 0; i < count; i++) {
    struct slice parts[] = {slice_of("http://short.example"), short_name(urls[i])};
    shortened[i].original = slice_copy(urls[i]);
    shortened[i].shortened = slice_join(parts, 2, "/");
  }
}

struct expansion {
  struct slice shortened;
  struct slice original;
};

static struct expansion expansions[MAX_URLS];
static size_t expansion_count;

void remember_expansion(struct slice shortened, struct slice original) {
  struct expansion *slot = &expansions[expansion_count++ % MAX_URLS];
  slot->shortened = slice_copy(shortened);
  slot->original = slice_copy(original);
}

struct slice expand_url(struct slice shortened) {
  for (size_t i = 0; i < MAX_URLS && i < expansion_count; i++) {
    if (slice_equal(expansions[i].shortened, shortened)) {
      return expansions[i].original;
    }
  }
  return shortened;
}

struct url_list {
  struct slice items[MAX_URLS];
  size_t count;
};

static void read_requested_url(struct slice element, void *context) {
  struct url_list *list = context;
  if (list->count < MAX_URLS) {
    list->items[list->count++] = json_text(element);
  }
}

static struct slice urls_to_json(const struct url *urls, size_t count) {
  struct writer out = writer_new();
  write_raw(&out, "[");
  for (size_t i = 0; i < count; i++) {
    write_comma(&out, i);
    write_raw(&out, "{");
    write_key(&out, "expanded_url");
    write_string(&out, urls[i].original);
    write_key(&out, "shortened_url");
    write_string(&out, urls[i].shortened);
    write_raw(&out, "}");
  }
  write_raw(&out, "]");
  struct slice result = {out.data, out.size};
  return result;
}

void original_main_url_shorten_service(void) {
  struct url_list list = {.count = 0};
  struct url shortened[MAX_URLS];
  json_each(get_arg_from_caller(), read_requested_url, &list);
  callee_url_shorten_service(list.items, list.count, shortened);
  for (size_t i = 0; i < list.count; i++) {
    remember_expansion(shortened[i].shortened, expand_url(shortened[i].original));
  }
  send_return_value_to_caller(urls_to_json(shortened, list.count));
}
