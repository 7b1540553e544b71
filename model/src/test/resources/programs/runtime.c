/* A small runtime: start-up and exit code by priority, weak hooks, thread locals, assembly, sections, cleanups. */
#include <errno.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct module module;
struct module {
  const char *name;
  int (*open)(const module *, int flags);
  void (*close)(const module *);
  const module *const *needs;
};

static _Atomic int alive;
int tentative;
int tentative_table[4];
static _Thread_local int last_error __attribute__((tls_model("initial-exec")));
_Thread_local long spare __attribute__((visibility("hidden"))) = 5;
extern int maybe_there(int) __attribute__((weak));
extern int never_there __attribute__((weak));
int spelled_oddly __asm__("spelled$oddly.1") = 3;

__asm__(".globl marker_of_assembly\n.set marker_of_assembly, 42\n");

static int open_plain(const module *self, int flags) {
  atomic_fetch_add(&alive, 1);
  last_error = flags;
  return (int)strlen(self->name);
}
static void close_plain(const module *self) { atomic_fetch_sub(&alive, (int)(self->name[0] != 0)); }
static int open_loud(const module *self, int flags) {
  fprintf(stderr, "%s %d\n", self->name, flags);
  return open_plain(self, flags);
}
static void close_loud(const module *self) { puts(self->name); }

static const module disk, net, old;
static const module *const disk_needs[] = {&net, NULL};
static const module *const net_needs[] = {&disk, NULL};
static const module disk = {"disk\"}", open_plain, close_plain, disk_needs};
static const module net = {"net; define void @main() {", open_plain, close_plain, net_needs};
static const module old = {"old\\", open_loud, close_loud, (const module *const[]){&old, &disk, NULL}};

/* Handlers that are only found through their section. */
typedef struct {
  const char *event;
  int (*handle)(int);
} handler;
static int on_start(int x) { return x + tentative; }
static int on_stop(int x) { return x - 1; }
static int on_nothing(int x) { return x * spelled_oddly; }
__attribute__((section("handlers"), used)) static const handler start_handler = {"start", on_start};
__attribute__((section("handlers"), used)) static const handler stop_handler = {"stop", on_stop};
__attribute__((section("forgotten"))) const handler lost_handler = {"lost", on_nothing};
extern const handler __start_handlers[], __stop_handlers[];

__attribute__((constructor(101))) static void first(void) { tentative = 1; }
__attribute__((constructor(102))) static void second(void) { tentative *= 7; }
__attribute__((constructor)) static void nothing_to_do(void) {}
__attribute__((constructor)) void visible_nothing(void) {}
__attribute__((destructor(200))) static void last(void) { printf("alive %d\n", atomic_load(&alive)); }

__attribute__((weak)) int hook(int x) { return x; }
__attribute__((weak)) int unused_hook(int x) { return hook(x) + 1; }
int implementation(int x) { return hook(x) + 10; }
int public_name(int) __attribute__((alias("implementation")));
int weak_name(int) __attribute__((weak, alias("implementation")));
extern const handler other_handler __attribute__((alias("lost_handler")));

static int narrow(int x) { return x & 0xff; }
static int wide(int x) { return x & 0xffff; }
static int (*pick(void))(int) { return sizeof(long) > 4 ? wide : narrow; }
int masked(int) __attribute__((ifunc("pick")));

static void release(char **text) {
  free(*text);
  *text = NULL;
}
static char *format(const char *pattern, ...) {
  va_list list;
  va_start(list, pattern);
  char *text = malloc(64);
  vsnprintf(text, 64, pattern, list);
  va_end(list);
  return text;
}

static int opaque_callee(int x) { return x ^ 0x55; }
static int through_assembly(int x) {
  int (*callee)(int) = opaque_callee;
  __asm__ volatile("" : "+r"(callee));
  return callee(x);
}
int assembly_operand(void) {
  __asm__ volatile("" : : "r"(on_nothing), "r"(&spare) : "memory");
  return errno;
}

static int even(unsigned n);
static int odd(unsigned n) { return n == 0 ? 0 : even(n - 1); }
static int even(unsigned n) { return n == 0 ? 1 : odd(n - 1); }

static int step(const char *program) {
  static const void *const actions[] = {&&grow, &&shrink, &&stop};
  static int calls;
  int value = ++calls;
  for (;;) {
    goto *actions[(*program++ - '0') % 3];
  grow:
    value += 5;
    continue;
  shrink:
    value -= 2;
    continue;
  stop:
    return value;
  }
}

int reload(const module *which) {
  if (maybe_there) return maybe_there(&never_there != NULL);
  return which == &old ? which->open(which, unused_hook(1)) : reload(&old);
}

int main(int argc, char **argv) {
  char *line __attribute__((cleanup(release))) = format("%s %d", argc > 9 ? argv[9] : "flags", argc);
  const module *all[] = {&disk, disk.needs[0]};
  int sum = 0;
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) sum += all[i]->open(all[i], (int)i);
  for (const handler *h = __start_handlers; h < __stop_handlers; h++) printf("%s %d\n", h->event, h->handle(sum));
  printf("%s, %d, %d, %d, %d, %d\n", line, public_name(sum), masked(70000), through_assembly(1), even(10), step("0012"));
  all[1]->close(all[1]);
  return last_error == 1 ? 0 : 1;
}
