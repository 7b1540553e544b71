// What C++ puts into a module: virtual tables, inline functions in comdats, exceptions, templates, static initializers.
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <typeinfo>
#include <vector>

namespace shapes {
struct Shape {
  virtual ~Shape() = default;
  virtual double area() const = 0;
  virtual std::string name() const { return "shape"; }
  virtual void neverCalled() { std::puts("never"); }
};
struct Named : virtual Shape {
  explicit Named(std::string n) : label(std::move(n)) {}
  std::string name() const override { return label; }
  std::string label;
};
struct Square final : Named {
  explicit Square(double s) : Named("square"), side(s) {}
  double area() const override {
    if (side < 0) throw std::invalid_argument("negative side");
    return side * side;
  }
  double side;
};
struct Circle final : Named {
  explicit Circle(double r) : Named("circle"), radius(r) {}
  double area() const override { return 3 * radius * radius; }
  double radius;
};
struct Unused final : Shape {
  double area() const override { return 0; }
};
Shape *makeUnused() { return new Unused; }

template <class T> T largest(const std::vector<T> &values) {
  if (values.empty()) throw std::out_of_range("no values");
  T best = values.front();
  for (const T &value : values) best = value > best ? value : best;
  return best;
}
template double largest<double>(const std::vector<double> &);
template long largest<long>(const std::vector<long> &);

class Registry {
 public:
  using Maker = std::function<std::unique_ptr<Shape>(double)>;
  static Registry &instance() {
    static Registry registry;
    return registry;
  }
  int add(const std::string &name, Maker maker) {
    makers[name] = std::move(maker);
    return static_cast<int>(makers.size());
  }
  std::unique_ptr<Shape> make(const std::string &name, double size) const {
    auto found = makers.find(name);
    if (found == makers.end()) throw std::runtime_error("no such shape: " + name);
    return found->second(size);
  }

 private:
  std::map<std::string, Maker> makers;
};
static const int squares = Registry::instance().add("square", [](double s) { return std::make_unique<Square>(s); });
static const int circles = Registry::instance().add("circle", [](double r) { return std::make_unique<Circle>(r); });
thread_local std::string scratch = "scratch";
}  // namespace shapes

namespace {
struct Guard {
  explicit Guard(const char *t) : text(t) { std::printf("enter %s\n", text); }
  ~Guard() { std::printf("leave %s\n", text); }
  const char *text;
};
int unusedHelper(int x) { return x ? unusedHelper(x - 1) + 1 : 0; }
}  // namespace

int exportedButUnused(int x) { return unusedHelper(x) + static_cast<int>(shapes::scratch.size()); }
const std::type_info &unusedType(const shapes::Shape &shape) { return typeid(shape); }
shapes::Named *unusedCast(shapes::Shape *shape) { return dynamic_cast<shapes::Named *>(shape); }

int main() {
  using namespace shapes;
  std::vector<double> areas;
  for (const char *name : {"square", "circle", "triangle"}) {
    Guard guard(name);
    try {
      std::unique_ptr<Shape> shape = Registry::instance().make(name, 2);
      std::printf("%s %.1f\n", shape->name().c_str(), shape->area());
      areas.push_back(shape->area());
    } catch (const std::runtime_error &error) {
      std::printf("caught %s\n", error.what());
    }
  }
  try {
    Square(-1).area();
  } catch (const std::logic_error &error) {
    std::printf("caught %s\n", error.what());
  }
  std::printf("largest %.1f of %d\n", largest(areas), squares + circles);
  return 0;
}
