#include "rpc.h"

#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define ATTEMPTS 4

int is_retryable(int status) { return status == 0 || status == 429 || (status >= 502 && status <= 504); }

int64_t backoff_millis(int attempt, uint64_t jitter) {
  int64_t base = (int64_t)50 << (attempt < 6 ? attempt : 6);
  return base + (int64_t)(jitter % (uint64_t)base);
}

static int connect_to(const char *host, const char *port) {
  struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
  struct addrinfo *found = NULL;
  if (getaddrinfo(host, port, &hints, &found) != 0) {
    return -1;
  }
  int connection = -1;
  for (struct addrinfo *next = found; next != NULL && connection < 0; next = next->ai_next) {
    connection = socket(next->ai_family, next->ai_socktype, next->ai_protocol);
    if (connection >= 0 && connect(connection, next->ai_addr, next->ai_addrlen) != 0) {
      close(connection);
      connection = -1;
    }
  }
  freeaddrinfo(found);
  return connection;
}

static int send_all(int connection, struct slice bytes) {
  while (bytes.size > 0) {
    ssize_t sent = write(connection, bytes.data, bytes.size);
    if (sent <= 0) {
      return 0;
    }
    bytes.data += sent;
    bytes.size -= (size_t)sent;
  }
  return 1;
}

static struct slice receive_all(int connection) {
  struct writer in = writer_new();
  char buffer[512];
  ssize_t got;
  while ((got = read(connection, buffer, sizeof buffer)) > 0) {
    struct slice part = {buffer, (size_t)got};
    write_slice(&in, part);
  }
  struct slice result = {in.data, in.size};
  return result;
}

static struct slice exchange(const char *function, struct slice request) {
  struct slice response = {"", 0};
  int connection = connect_to("gateway.openfaas.svc.cluster.local", "8080");
  if (connection >= 0) {
    if (send_all(connection, http_request(function, request))) {
      response = receive_all(connection);
    }
    close(connection);
  }
  return response;
}

struct slice make_rpc(const char *function, struct slice request) {
  for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
    struct slice response = exchange(function, request);
    int status = http_status(response);
    if (!is_retryable(status)) {
      return http_body(response);
    }
    int64_t millis = backoff_millis(attempt, digest64(request));
    struct timespec pause = {millis / 1000, millis % 1000 * 1000000};
    nanosleep(&pause, NULL);
  }
  fprintf(stderr, "%s: no answer after %d attempts\n", function, ATTEMPTS);
  exit(1);
}

struct slice get_arg_from_caller(void) { return slice_trim(receive_all(STDIN_FILENO)); }

void send_return_value_to_caller(struct slice response) {
  fwrite(response.data, 1, response.size, stdout);
  fputc('\n', stdout);
}
