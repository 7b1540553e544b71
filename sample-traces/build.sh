#!/usr/bin/env bash
# Compiles the functions of program/ and links them into compose-post-merged.ll. Needs clang and llvm-link 22 and a
# rustc whose LLVM is 22 too (1.95). The same tools give the same bytes, wherever the repository lies.
set -euo pipefail
cd "$(dirname "$0")/program"
llvm="${LLVM_VERSION:-22}"
triple=x86_64-pc-linux-gnu
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

flags=("--target=$triple" -O1 -fno-inline -fno-discard-value-names -S -emit-llvm -Wall -Wextra -Werror)
modules=()
for source in common/*.c rpc/*.c functions/*/*.c functions/*/*.cpp; do
  module="$work/$(echo "${source%.*}" | tr / -).ll"
  case "$source" in
    *.c) "clang-$llvm" -std=gnu17 "${flags[@]}" "$source" -o "$module" ;;
    *.cpp) "clang++-$llvm" -std=c++17 "${flags[@]}" "$source" -o "$module" ;;
  esac
  modules+=("$module")
done

# rustc calls the same platform x86_64-unknown-linux-gnu.
rust() {
  rustc --edition 2021 --crate-type rlib -C opt-level=1 -C panic=abort -C codegen-units=1 -C embed-bitcode=no \
    -C metadata=sample --target x86_64-unknown-linux-gnu "--remap-path-prefix=$PWD=." --emit llvm-ir,link --out-dir "$work" \
    --crate-name "$1" "${@:2}"
  sed -i "s/^target triple = .*/target triple = \"$triple\"/" "$work/$1.ll"
  modules+=("$work/$1.ll")
}
rust abi common/abi/lib.rs
for name in user_mention_service social_graph_get_followers text_service; do
  rust "$name" --extern "abi=$work/libabi.rlib" "functions/$name/lib.rs"
done

"llvm-link-$llvm" -S "${modules[@]}" -o "$work/merged.ll"
sed -e '1s/.*/; ModuleID = '"'compose-post-merged'"'/' "$work/merged.ll" > ../compose-post-merged.ll
