#include "rpc.h"

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

struct slice base64_encode(struct slice text) {
  char *out = arena_take((text.size + 2) / 3 * 4 + 1);
  size_t size = 0;
  for (size_t i = 0; i < text.size; i += 3) {
    uint32_t bits = (uint32_t)(unsigned char)text.data[i] << 16;
    bits |= i + 1 < text.size ? (uint32_t)(unsigned char)text.data[i + 1] << 8 : 0;
    bits |= i + 2 < text.size ? (uint32_t)(unsigned char)text.data[i + 2] : 0;
    out[size++] = alphabet[bits >> 18];
    out[size++] = alphabet[(bits >> 12) & 63];
    out[size++] = i + 1 < text.size ? alphabet[(bits >> 6) & 63] : '=';
    out[size++] = i + 2 < text.size ? alphabet[bits & 63] : '=';
  }
  struct slice result = {out, size};
  return result;
}

static uint32_t base64_digit(char c) {
  for (uint32_t i = 0; i < 64; i++) {
    if (alphabet[i] == c) {
      return i;
    }
  }
  return 64;
}

struct slice base64_decode(struct slice text) {
  char *out = arena_take(text.size + 1);
  size_t size = 0;
  uint32_t bits = 0;
  int held = 0;
  for (size_t i = 0; i < text.size; i++) {
    uint32_t digit = base64_digit(text.data[i]);
    if (digit == 64) {
      break;
    }
    bits = bits << 6 | digit;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out[size++] = (char)(bits >> held);
    }
  }
  struct slice result = {out, size};
  return result;
}
