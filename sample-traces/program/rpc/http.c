#include "rpc.h"

#include <string.h>

static void http_header(struct writer *out, const char *name, struct slice value) {
  write_raw(out, name);
  write_raw(out, ": ");
  write_slice(out, value);
  write_raw(out, "\r\n");
}

static struct slice number_text(int64_t number) {
  struct writer out = writer_new();
  write_number(&out, number);
  struct slice result = {out.data, out.size};
  return result;
}

static void percent_encode(struct writer *out, struct slice path) {
  static const char digits[] = "0123456789ABCDEF";
  for (size_t i = 0; i < path.size; i++) {
    unsigned char c = (unsigned char)path.data[i];
    int plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    char escaped[] = {'%', digits[c >> 4], digits[c & 15], 0};
    char same[] = {(char)c, 0};
    write_raw(out, plain ? same : escaped);
  }
}

struct slice http_request(const char *function, struct slice body) {
  struct writer out = writer_new();
  write_raw(&out, "POST /function/");
  percent_encode(&out, slice_of(function));
  write_raw(&out, " HTTP/1.1\r\n");
  http_header(&out, "Host", slice_of("gateway.openfaas.svc.cluster.local:8080"));
  http_header(&out, "Content-Type", slice_of("application/json"));
  http_header(&out, "Authorization", base64_encode(slice_of("user:password")));
  http_header(&out, "Content-Length", number_text((int64_t)body.size));
  write_raw(&out, "\r\n");
  write_slice(&out, body);
  struct slice result = {out.data, out.size};
  return result;
}

int http_status(struct slice response) {
  if (response.size < 12 || memcmp(response.data, "HTTP/1.", 7) != 0) {
    return 0;
  }
  struct slice code = {response.data + 9, 3};
  return (int)slice_to_number(code);
}

static struct slice after_headers(struct slice response) {
  for (size_t i = 0; i + 4 <= response.size; i++) {
    if (memcmp(response.data + i, "\r\n\r\n", 4) == 0) {
      struct slice body = {response.data + i + 4, response.size - i - 4};
      return body;
    }
  }
  struct slice none = {"", 0};
  return none;
}

static struct slice join_chunks(struct slice body) {
  struct writer out = writer_new();
  size_t at = 0;
  while (at < body.size) {
    size_t size = 0;
    for (; at < body.size && body.data[at] != '\r'; at++) {
      char c = body.data[at];
      size = size * 16 + (size_t)(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    }
    at += 2;
    if (size == 0 || size > body.size || at > body.size - size) {
      break;
    }
    struct slice chunk = {body.data + at, size};
    write_slice(&out, chunk);
    at += size + 2;
  }
  struct slice result = {out.data, out.size};
  return result;
}

struct slice http_body(struct slice response) {
  struct slice body = after_headers(response);
  int chunked = body.size > 0 && body.data[0] != '{' && body.data[0] != '[';
  return chunked ? join_chunks(body) : body;
}
