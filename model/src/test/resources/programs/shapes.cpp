// Virtual and multiple inheritance, RTTI, exceptions, templates, static and thread-local state; about half of it dead.
#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace shapes {

struct Named {
  virtual ~Named() = default;
  virtual std::string name() const = 0;
};

struct Counted {
  static int alive;
  Counted() { alive++; }
  Counted(const Counted &) { alive++; }
  virtual ~Counted() { alive--; }
  virtual int weight() const { return 1; }
};
int Counted::alive = 0;

struct Shape : virtual Named, Counted {
  virtual double area() const = 0;
  std::string name() const override { return "shape"; }
};

struct Circle final : Shape {
  explicit Circle(double radius) : radius(radius) {
    if (radius < 0) {
      throw std::invalid_argument("negative radius");
    }
  }
  double area() const override { return 3 * radius * radius; }
  std::string name() const override { return "circle"; }
  double radius;
};

struct Box : Shape {
  Box(double width, double height) : width(width), height(height) {}
  double area() const override { return width * height; }
  std::string name() const override { return "box"; }
  int weight() const override { return 2; }
  double width, height;
};

struct Square : Box {
  explicit Square(double side) : Box(side, side) {}
  std::string name() const override { return "square of " + Box::name(); }
};

// Nothing makes one: its vtable goes, and with it everything only that holds.
struct Blob : Shape {
  double area() const override { return wobble(3); }
  std::string name() const override { return "blob"; }
  double wobble(int times) const { return times == 0 ? 1 : 1.5 * wobble(times - 1); }
};

std::unique_ptr<Blob> make_blob() { return std::make_unique<Blob>(); }

template <typename Result>
struct Registry {
  using Maker = std::function<Result(double)>;
  std::map<std::string, Maker> makers;
  void add(const std::string &key, Maker maker) { makers[key] = std::move(maker); }
  Result make(const std::string &key, double size) const {
    auto found = makers.find(key);
    if (found == makers.end()) {
      throw std::out_of_range("no " + key);
    }
    return found->second(size);
  }
  size_t forget(const std::string &key) { return makers.erase(key); }
};

using Shapes = Registry<std::unique_ptr<Shape>>;

Shapes &registry() {
  static Shapes shapes;
  return shapes;
}

struct Filling {
  Filling() {
    registry().add("circle", [](double size) { return std::make_unique<Circle>(size); });
    registry().add("box", [](double size) { return std::make_unique<Box>(size, 2 * size); });
    registry().add("square", [](double size) { return std::make_unique<Square>(size); });
  }
};
Filling filling;

thread_local int calls = 0;

struct Guard {
  explicit Guard(const char *what) : what(what) {}
  ~Guard() { std::printf("left %s\n", what); }
  const char *what;
};

double total(const std::vector<std::unique_ptr<Shape>> &all) {
  double sum = 0;
  for (const auto &shape : all) {
    sum += shape->area() * shape->weight();
  }
  return sum;
}

std::unique_ptr<Shape> attempt(const std::string &key, double size) try {
  Guard guard("attempt");
  calls++;
  return registry().make(key, size);
} catch (const std::invalid_argument &problem) {
  std::printf("rejected: %s\n", problem.what());
  return nullptr;
}

int describe(const Named &named) {
  const auto *box = dynamic_cast<const Box *>(&named);
  return std::printf("%s%s\n", named.name().c_str(), box != nullptr ? " (a box)" : "");
}

}  // namespace shapes

extern "C" __attribute__((noinline)) int old_entry(int count) {
  shapes::Shapes other;
  other.add("blob", [](double) { return shapes::make_blob(); });
  return static_cast<int>(other.make("blob", count)->area() + other.forget("blob"));
}

extern "C" int legacy_entry(int count) __attribute__((alias("old_entry")));

int main() {
  std::vector<std::unique_ptr<shapes::Shape>> all;
  for (const char *key : {"circle", "box", "square"}) {
    all.push_back(shapes::attempt(key, 2));
    shapes::describe(*all.back());
  }
  shapes::attempt("circle", -1);
  try {
    shapes::attempt("blob", 1);
  } catch (const std::exception &problem) {
    std::printf("caught: %s\n", problem.what());
  }
  std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a->area() < b->area(); });
  std::printf("%s first, total %.1f, %d alive, %d calls\n", all.front()->name().c_str(), shapes::total(all),
              shapes::Counted::alive, shapes::calls);
  return 0;
}
