// What C puts into a module: tables of functions, aliases, ifuncs, constructors, computed gotos, sections.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int (*operation)(int, int);
struct command { const char *name; operation run; struct command *next; };

static int counter;
_Thread_local int perThread = 3;
int common_variable;
extern int optional(int) __attribute__((weak));

static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
static int mul(int a, int b) { counter++; return a * b; }
static int divide(int a, int b) { return b ? a / b : 0; }
__attribute__((noinline)) static int never(int a, int b) { return a ^ b; }

static struct command last = {"mul", mul, 0};
static struct command first = {"add", add, &last};
static const operation hidden_table[] = {divide, never, sub};
const operation *visible_table(void) { return hidden_table; }

__attribute__((constructor)) static void start(void) { counter = 40; }
__attribute__((constructor(200))) static void early(void) { perThread = 5; }
__attribute__((destructor)) static void finish(void) { printf("bye %d\n", counter); }
__attribute__((used)) static int kept_for_debuggers(int x) { return x + counter; }
__attribute__((used, section("marks"))) static int mark = 7;
__attribute__((section("marks"))) int other_mark = 8;

int aliased(int x) { return x + 1; }
extern int alias_of_it(int) __attribute__((alias("aliased")));
extern int weak_alias(int) __attribute__((weak, alias("aliased")));
extern int *variable_alias __attribute__((alias("variable_target")));
int *variable_target = &counter;

static int plain_version(int x) { return x * 2; }
static int (*resolve(void))(int) { return plain_version; }
int chosen_at_load(int) __attribute__((ifunc("resolve")));

int run_program(const unsigned char *code) {
  static const void *const labels[] = {&&stop, &&increment, &&twice};
  int value = 0;
  goto *labels[*code++];
increment:
  value++;
  goto *labels[*code++];
twice:
  value *= 2;
  goto *labels[*code++];
stop:
  return value;
}

int sum(int count, ...) {
  va_list arguments;
  va_start(arguments, count);
  int total = 0;
  for (int i = 0; i < count; i++) total += va_arg(arguments, int);
  va_end(arguments);
  return total;
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }
void sort_names(char **names, int count) { qsort(names, count, sizeof *names, by_name); }

inline __attribute__((always_inline)) int small(int x) { return x + perThread; }
__attribute__((weak)) int replaceable(int x) { return small(x); }
__attribute__((visibility("hidden"))) int hidden(int x) { return replaceable(x) - 1; }

int recursive_odd(int n);
int recursive_even(int n) { return n == 0 || recursive_odd(n - 1); }
int recursive_odd(int n) { return n != 0 && recursive_even(n - 1); }

int unreachable_ring_a(int n) { return hidden_table[n](n, 1); }
void dump(const char *title) { fprintf(stderr, "%s %d\n", title, common_variable + other_mark); }
int with_optional(int x) { return optional ? optional(x) : x; }
double average(const double *values, int count) {
  double total = 0;
  for (int i = 0; i < count; i++) total += values[i];
  return count ? total / count : 0;
}

int main(int argc, char **argv) {
  (void)argv;
  for (struct command *c = &first; c; c = c->next) printf("%s %d\n", c->name, c->run(6, 7));
  const unsigned char code[] = {1, 1, 2, 1, 0};
  printf("%d %d %d\n", run_program(code), sum(3, 1, 2, 3), alias_of_it(4));
  printf("%d %d %d\n", hidden(1), recursive_even(10), chosen_at_load(argc));
  return 0;
}
