/* Tables of function pointers, computed gotos, constructors, sections, aliases, ifuncs, thread locals. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int (*operation)(int, int);

static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
static int mul(int a, int b) { return a * b; }
static int unused_operation(int a, int b) { return a % b; }

struct command {
  const char *name;
  operation run;
  const struct command *next;
};

static const struct command commands[] = {
    {"add", add, 0}, {"sub", sub, &commands[0]}, {"mul", mul, &commands[1]}};
static const struct command retired[] = {{"mod", unused_operation, &retired[0]}};

static __thread int depth;
static jmp_buf escape;
int counter = 1;
const char *const messages[] = {"zero", "one", "two"};

__attribute__((constructor)) static void start(void) { counter += 1; }
__attribute__((constructor)) static void idle(void) {}
__attribute__((destructor)) static void stop(void) { counter = 0; }
__attribute__((used)) static int kept(void) { return depth; }
__attribute__((section("handlers"))) operation handler = add;
__attribute__((weak)) int weak_hook(int x) { return x; }
__attribute__((visibility("hidden"))) int hidden_hook(int x) { return weak_hook(x) + 1; }
int real_name(int x) { return hidden_hook(x) * 2; }
int other_name(int x) __attribute__((alias("real_name")));

static int fast(int x) { return x << 1; }
static int slow(int x) { return x + x; }
static int (*choose(void))(int) { return counter > 3 ? fast : slow; }
int doubled(int x) __attribute__((ifunc("choose")));

int interpret(const unsigned char *code) {
  static const void *const labels[] = {&&push, &&plus, &&halt};
  int stack[16], top = 0;
  goto *labels[*code % 3];
push:
  stack[top++ % 16] = code[1];
  code += 2;
  goto *labels[*code % 3];
plus:
  top--;
  stack[(top - 1) & 15] += stack[top & 15];
  code++;
  goto *labels[*code % 3];
halt:
  return stack[0];
}

int sum(int count, ...) {
  va_list list;
  int total = 0;
  va_start(list, count);
  while (count-- > 0) total += va_arg(list, int);
  va_end(list);
  return total;
}

static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

int find(const char *name, int a, int b) {
  for (unsigned i = 0; i < sizeof commands / sizeof *commands; i++)
    if (!strcmp(commands[i].name, name)) return commands[i].run(a, b);
  longjmp(escape, 1);
}

int obsolete(int x) { return x ? retired[0].run(x, 2) + doubled(x) : obsolete(x - 1); }
int recursive_a(int x);
int recursive_b(int x) { return x ? recursive_a(x - 1) : 0; }
int recursive_a(int x) { return x ? recursive_b(x - 1) : 1; }

int main(int argc, char **argv) {
  int numbers[] = {3, 1, 2};
  if (setjmp(escape)) return 1;
  qsort(numbers, 3, sizeof *numbers, compare);
  printf("%s %d %d\n", messages[argc % 3], find(argc > 1 ? argv[1] : "add", numbers[0], numbers[2]),
         interpret((const unsigned char *)"\0\5\0\7\1\2"));
  return sum(2, counter, depth) > 100;
}
