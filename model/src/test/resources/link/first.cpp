#include <cstdio>
#include <string>
static int helper(int x){ return x+1; }
inline int twice(int x){ return helper(x)*2; }
int shared(int);
__attribute__((weak)) int policy(){ return 1; }
template<class T> T biggest(T a, T b){ return a<b?b:a; }
struct A { A(){ std::puts("A up"); } } a;
int unusedA(){ return twice(3); }
int main(){ std::printf("%d %d %d %s\n", twice(2), shared(3), policy(), biggest(std::string("x"),std::string("y")).c_str()); }
