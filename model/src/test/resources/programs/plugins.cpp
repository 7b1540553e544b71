// Plugins behind virtual calls: templates, virtual bases, RTTI, exceptions, start-up order, thread-local objects.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <string>
#include <typeinfo>
#include <utility>
#include <vector>

namespace plugins {

enum class Kind { text, number, nothing };

class Failure : public std::exception {
 public:
  explicit Failure(std::string what) : text(std::move(what)) {}
  const char *what() const noexcept override { return text.c_str(); }
  virtual int code() const { return 1; }

 private:
  std::string text;
};

class Fatal final : public Failure {
 public:
  using Failure::Failure;
  int code() const override { return 2; }
};

struct Plugin {
  virtual ~Plugin() = default;
  virtual const char *name() const = 0;
  virtual int run(int input) { return input; }
  virtual int undo(int input) { return -run(input); }
  virtual Kind kind() const noexcept { return Kind::nothing; }
};

struct Logged : virtual Plugin {
  int run(int input) override {
    std::printf("%s(%d)\n", name(), input);
    return input;
  }
};

struct Timed : virtual Plugin {
  virtual int cost() const { return 1; }
  int undo(int input) override { return input - cost(); }
};

template <typename T, int Factor>
struct Scaled : Logged, Timed {
  static inline int made = 0;
  static T table[2];
  Scaled() { made++; }
  const char *name() const override { return typeid(T).name(); }
  int run(int input) override { return Logged::run(static_cast<int>(table[input & 1] * Factor) + input); }
  int cost() const override { return Factor; }
};
template <typename T, int Factor>
T Scaled<T, Factor>::table[2] = {T(1), T(2)};

namespace {

struct Local : Plugin {
  const char *name() const override { return "local"; }
  int run(int input) override { return helper(input) + 1; }
  int undo(int input) override { return retired(input); }
  static int helper(int input) { return input * 2; }
  static int retired(int input) { return helper(input) - 7; }
};

struct Retired : Local {
  const char *name() const override { return "retired"; }
  int run(int input) override {
    if (input > 1000) {
      throw Fatal("too large");
    }
    return retired(input);
  }
};

int (Local::*const members[])(int) = {&Local::run, &Local::undo};
int (*const functions[])(int) = {&Local::helper, &Local::retired};

}  // namespace

inline namespace v2 {
inline std::vector<std::unique_ptr<Plugin>> &all() {
  static std::vector<std::unique_ptr<Plugin>> plugins;
  return plugins;
}
}  // namespace v2

template <typename P>
struct Registration {
  Registration() { all().push_back(std::make_unique<P>()); }
  ~Registration() { std::puts("unregistered"); }
};

Registration<Local> local __attribute__((init_priority(2000)));
Registration<Scaled<double, 3>> scaled __attribute__((init_priority(1000)));
__attribute__((weak)) int default_limit = 100;
int limit = default_limit + 1;

struct Session {
  std::string user = "nobody";
  ~Session() { std::printf("%s left\n", user.c_str()); }
};
thread_local Session session;

template <typename... Parts>
int sum(Parts... parts) {
  return (0 + ... + static_cast<int>(parts));
}

template <typename F>
auto guarded(F &&work) -> decltype(work()) {
  try {
    return std::forward<F>(work)();
  } catch (const Fatal &problem) {
    std::printf("fatal %s %d\n", problem.what(), problem.code());
  } catch (const Failure &problem) {
    std::printf("failure %s %d\n", problem.what(), problem.code());
  }
  return {};
}

int checked(int input) { return input > limit / 2 ? throw Fatal("half the limit") : input; }
int strict(int input) noexcept { return input > limit ? limit : guarded([=] { return checked(input); }); }

std::function<int(int)> chain(std::vector<std::function<int(int)>> steps) {
  return [steps = std::move(steps)](int input) {
    return std::accumulate(steps.begin(), steps.end(), input, [](int value, const auto &step) { return step(value); });
  };
}

std::map<std::string, int> count(const std::vector<std::string> &words) {
  std::map<std::string, int> counts;
  for (const auto &word : words) {
    counts[word]++;
  }
  return counts;
}

std::unique_ptr<Plugin> retire() { return std::make_unique<Retired>(); }
template struct Scaled<float, 9>;

}  // namespace plugins

using namespace plugins;

extern "C" int plugin_entry(int input) { return retire()->run(strict(input)) + sum(1, 2L, 'c'); }
extern "C" int plugin_alias(int) __attribute__((weak, alias("plugin_entry")));
extern "C" __attribute__((visibility("hidden"))) int plugin_words(const char *text) {
  return static_cast<int>(count({text, "a", "a"}).size());
}

int main(int argc, char **argv) {
  session.user = argc > 5 ? argv[5] : "ann";
  int value = argc;
  for (const auto &plugin : all()) {
    value = plugin->run(value);
    if (auto *timed = dynamic_cast<Timed *>(plugin.get())) {
      value += timed->cost();
    }
  }
  value += guarded([&] { return value > 0 ? throw Failure("expected") : 1; });
  value = chain({[](int x) { return x + 1; }, functions[0]})(value);
  Local plain;
  value += (plain.*members[value & 1])(3);
  std::printf("%d %d %d\n", value, Scaled<double, 3>::made, limit);
  return 0;
}
