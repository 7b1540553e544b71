#include "../../rpc/rpc.h"
#include "../functions.h"

static int64_t next_number = 1;

static int64_t take_number(void) { return next_number++; }

static int64_t compose_id(int64_t machine_id, uint64_t hash, int64_t number) {
  return (machine_id & 0xff) << 44 | (int64_t)(hash & 0xffffffff) << 12 | (number & 0xfff);
}

int64_t callee_unique_id_service(struct slice request_id, int64_t machine_id) {
  return compose_id(machine_id, hash64(request_id), take_number());
}

static int64_t machine_of_pod(struct slice pod_name) { return (int64_t)(digest64(pod_name) % 256); }

void original_main_unique_id_service(void) {
  struct slice request = get_arg_from_caller();
  int64_t machine = json_number(request, "machine_id", machine_of_pod(slice_of("unique-id-service-0")));
  struct writer out = writer_new();
  write_raw(&out, "{");
  write_key(&out, "post_id");
  write_number(&out, callee_unique_id_service(json_text(json_member(request, "req_id")), machine));
  write_raw(&out, "}");
  struct slice response = {out.data, out.size};
  send_return_value_to_caller(response);
}
