// How the functions called each other before they were merged: HTTP through the gateway, JSON both ways.
#pragma once
#include "../common/json.h"

#ifdef __cplusplus
extern "C" {
#endif

struct slice make_rpc(const char *function, struct slice request);
struct slice get_arg_from_caller(void);
void send_return_value_to_caller(struct slice response);

struct slice http_request(const char *function, struct slice body);
int http_status(struct slice response);
struct slice http_body(struct slice response);
struct slice base64_encode(struct slice text);
struct slice base64_decode(struct slice text);
int64_t backoff_millis(int attempt, uint64_t jitter);
int is_retryable(int status);

#ifdef __cplusplus
}
#endif
