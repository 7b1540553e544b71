int shared_size[2];
int strong_later[4];
int only_here;
_Thread_local int counter = 3;
extern _Thread_local int other_counter;
static _Thread_local int own = 1;
int bump(void) { return ++counter + other_counter + ++own; }
int read_shared(void) { return shared_size[1] + strong_later[0]; }
int unused_first(void) { return only_here + bump(); }
int second(void);
int main(void) { return second() + read_shared() == 14 ? 0 : 1; }
