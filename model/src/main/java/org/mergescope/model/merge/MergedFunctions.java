package org.mergescope.model.merge;

import java.util.List;
import org.mergescope.model.names.Demangler;
import org.mergescope.model.reach.Reachability;

/// Finds the serverless functions of a module by named rules; the first rule that says anything about a symbol wins.
public final class MergedFunctions {
  private MergedFunctions() {}

  /// The functions, by name. Cost: functions found × references.
  public static List<MergedFunction> of(Reachability reachability, Demangler names, MergeManifest manifest) {
    throw new UnsupportedOperationException(reachability + "" + names + manifest);
  }
}
