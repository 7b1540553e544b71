int shared_size[8];
int strong_later[4] = {5, 6};
int only_there[3];
extern _Thread_local int counter;
_Thread_local int other_counter;
static _Thread_local int own = 9;
int bump(void);
int last(void) { return shared_size[7] + own; }
int second(void) { return last() + counter - counter; }
int unused_second(void) { return only_there[1] + bump(); }
