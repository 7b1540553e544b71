// The program as deployed: takes requests as arguments ("-" reads one from standard input), answers a line each.
#include "../functions.h"

#include <stdio.h>
#include <string.h>

static const char example[] =
    "{\"op\":\"compose\",\"req_id\":\"req-1\",\"user_id\":17,\"username\":\"ana\",\"timestamp\":1700000000000,"
    "\"text\":\"merged with @bob and @eve, see https://example.org/functions/merge?from=ana\","
    "\"media\":[{\"media_id\":3,\"media_type\":\"png\"},{\"media_id\":9,\"media_type\":\"mp4\"}]}";

struct operation {
  const char *name;
  struct slice (*run)(struct slice request);
};

// Nothing calls these by name: the table keeps them.
static const struct operation operations[] = {
    {"compose", compose_post},
    {"read-post", read_post},
    {"read-user-timeline", read_user_timeline},
};

static struct slice dispatch(struct slice request) {
  struct slice name = json_text(json_member(request, "op"));
  for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++) {
    if (slice_equal_text(name, operations[i].name)) {
      return operations[i].run(request);
    }
  }
  return slice_of("{\"error\":\"unknown op\"}");
}

static struct slice read_request(void) {
  static char input[16 * 1024];
  struct slice request = {input, fread(input, 1, sizeof input, stdin)};
  return request;
}

static void answer(struct slice request) {
  struct slice response = dispatch(slice_trim(request));
  fwrite(response.data, 1, response.size, stdout);
  fputc('\n', stdout);
  arena_reset();
}

int main(int argc, char **argv) {
  if (argc < 2) {
    answer(slice_of(example));
  }
  for (int i = 1; i < argc; i++) {
    answer(strcmp(argv[i], "-") == 0 ? read_request() : slice_of(argv[i]));
  }
  return 0;
}
