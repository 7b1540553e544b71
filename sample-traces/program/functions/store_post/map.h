// A chained hash map; its methods are emitted once a use, as discardable comdat groups.
#pragma once
#include <cstddef>
#include <cstdint>

namespace store_post {

template <typename Key, typename Value>
class Map {
 public:
  Map() : buckets_(new Node *[kFirstBuckets]()), bucket_count_(kFirstBuckets) {}

  ~Map() {
    for (size_t i = 0; i < bucket_count_; i++) {
      for (Node *node = buckets_[i]; node != nullptr;) {
        Node *next = node->next;
        delete node;
        node = next;
      }
    }
    delete[] buckets_;
  }

  Map(const Map &) = delete;
  Map &operator=(const Map &) = delete;

  void put(const Key &key, const Value &value) {
    if (size_ >= bucket_count_) {
      grow();
    }
    Node *&bucket = buckets_[bucket_of(key, bucket_count_)];
    bucket = new Node{key, value, bucket};
    size_++;
  }

  const Value *find(const Key &key) const {
    for (const Node *node = buckets_[bucket_of(key, bucket_count_)]; node != nullptr; node = node->next) {
      if (node->key == key) {
        return &node->value;
      }
    }
    return nullptr;
  }

  template <typename Visitor>
  void each(Visitor visit) const {
    for (size_t i = 0; i < bucket_count_; i++) {
      for (const Node *node = buckets_[i]; node != nullptr; node = node->next) {
        visit(node->key, node->value);
      }
    }
  }

  size_t size() const { return size_; }

 private:
  struct Node {
    Key key;
    Value value;
    Node *next;
  };

  static constexpr size_t kFirstBuckets = 4;

  static size_t bucket_of(const Key &key, size_t count) {
    return static_cast<size_t>((static_cast<uint64_t>(key) * 0x9e3779b97f4a7c15u) >> 32) % count;
  }

  void grow() {
    size_t count = bucket_count_ * 2;
    Node **grown = new Node *[count]();
    for (size_t i = 0; i < bucket_count_; i++) {
      for (Node *node = buckets_[i]; node != nullptr;) {
        Node *next = node->next;
        Node *&bucket = grown[bucket_of(node->key, count)];
        node->next = bucket;
        bucket = node;
        node = next;
      }
    }
    delete[] buckets_;
    buckets_ = grown;
    bucket_count_ = count;
  }

  Node **buckets_;
  size_t bucket_count_;
  size_t size_ = 0;
};

}  // namespace store_post
