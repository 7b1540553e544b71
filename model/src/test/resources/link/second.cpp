#include <cstdio>
#include <string>
static int helper(int x){ return x+10; }
template<class T> T biggest(T a, T b){ return a<b?b:a; }
inline int thrice(int x){ return helper(x)*3; }
int policy(){ return 2; }
int shared(int x){ return biggest(thrice(x), x); }
std::string unusedB(){ return biggest(std::string("p"),std::string("q")); }
struct B { B(){ std::puts("B up"); } } b;
