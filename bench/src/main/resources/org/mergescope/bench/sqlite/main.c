#include "sqlite3.c"

int main(int argc, char **argv) {
  sqlite3 *database;
  if (sqlite3_open(argc > 1 ? argv[1] : ":memory:", &database) != SQLITE_OK) return 1;
  int result = sqlite3_exec(database, argc > 2 ? argv[2] : "select 1", 0, 0, 0);
  sqlite3_close(database);
  return result;
}
