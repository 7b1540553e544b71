package org.mergescope.app.view.code;

import java.util.regex.Pattern;
import org.mergescope.app.task.Work;

/// What can be looked through.
interface FindPlace {
  /// The search of all of it as it is now.
  Work<Matches> search(Pattern pattern);

  /// Where the user is.
  int here();

  /// Shows a match.
  void show(Matches matches, int match);
}
