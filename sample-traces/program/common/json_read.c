#include "json.h"

static size_t skip_blank(struct slice text, size_t at) {
  while (at < text.size && (text.data[at] == ' ' || text.data[at] == '\n' || text.data[at] == '\t')) {
    at++;
  }
  return at;
}

static size_t skip_string(struct slice text, size_t at) {
  at++;
  while (at < text.size && text.data[at] != '"') {
    at += text.data[at] == '\\' ? 2 : 1;
  }
  return at < text.size ? at + 1 : text.size;
}

static size_t skip_value(struct slice text, size_t at) {
  size_t depth = 0;
  while (at < text.size) {
    char c = text.data[at];
    if (c == '"') {
      at = skip_string(text, at);
      if (depth == 0) {
        return at;
      }
      continue;
    }
    if (c == '{' || c == '[') {
      depth++;
    } else if (c == '}' || c == ']') {
      if (depth == 0) {
        return at;
      }
      if (--depth == 0) {
        return at + 1;
      }
    } else if (c == ',' && depth == 0) {
      return at;
    }
    at++;
  }
  return at;
}

static struct slice cut(struct slice text, size_t from, size_t to) {
  struct slice part = {text.data + from, to - from};
  return slice_trim(part);
}

struct slice json_member(struct slice object, const char *key) {
  struct slice none = {"", 0};
  size_t at = skip_blank(object, 0);
  if (at >= object.size || object.data[at] != '{') {
    return none;
  }
  at = skip_blank(object, at + 1);
  while (at < object.size && object.data[at] == '"') {
    size_t name_end = skip_string(object, at);
    struct slice name = {object.data + at + 1, name_end - at - 2};
    at = skip_blank(object, name_end);
    if (at >= object.size || object.data[at] != ':') {
      return none;
    }
    size_t start = skip_blank(object, at + 1);
    at = skip_value(object, start);
    if (slice_equal_text(name, key)) {
      return cut(object, start, at);
    }
    at = skip_blank(object, at);
    at = at < object.size && object.data[at] == ',' ? skip_blank(object, at + 1) : object.size;
  }
  return none;
}

struct slice json_text(struct slice value) {
  if (value.size < 2 || value.data[0] != '"') {
    return value;
  }
  char *text = arena_take(value.size);
  size_t size = 0;
  for (size_t i = 1; i + 1 < value.size; i++) {
    char c = value.data[i];
    if (c == '\\' && i + 2 < value.size) {
      c = value.data[++i];
      c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }
    text[size++] = c;
  }
  struct slice result = {text, size};
  return result;
}

int64_t json_number(struct slice object, const char *key, int64_t otherwise) {
  struct slice value = json_member(object, key);
  return value.size == 0 ? otherwise : slice_to_number(json_text(value));
}

size_t json_each(struct slice array, json_visitor visit, void *context) {
  size_t at = skip_blank(array, 0);
  if (at >= array.size || array.data[at] != '[') {
    return 0;
  }
  size_t count = 0;
  at = skip_blank(array, at + 1);
  while (at < array.size && array.data[at] != ']') {
    size_t end = skip_value(array, at);
    visit(cut(array, at, end), context);
    count++;
    at = end < array.size && array.data[end] == ',' ? skip_blank(array, end + 1) : end;
  }
  return count;
}
