#include "../../rpc/rpc.h"
#include "../functions.h"

static struct slice display_name(struct slice username, int64_t user_id) {
  if (username.size > 0) {
    return slice_copy(username);
  }
  struct writer out = writer_new();
  write_raw(&out, "user-");
  write_number(&out, user_id);
  struct slice result = {out.data, out.size};
  return result;
}

struct creator callee_compose_creator_with_userid(struct slice username, int64_t user_id) {
  struct creator creator = {display_name(username, user_id), user_id};
  return creator;
}

static struct slice creator_to_json(struct creator creator) {
  struct writer out = writer_new();
  write_raw(&out, "{");
  write_key(&out, "username");
  write_string(&out, creator.username);
  write_key(&out, "user_id");
  write_number(&out, creator.user_id);
  write_raw(&out, "}");
  struct slice result = {out.data, out.size};
  return result;
}

void original_main_compose_creator_with_userid(void) {
  struct slice request = get_arg_from_caller();
  send_return_value_to_caller(creator_to_json(callee_compose_creator_with_userid(
      json_text(json_member(request, "username")), json_number(request, "user_id", 0))));
}
