package org.mergescope.app.view.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.CommandGroup;
import org.mergescope.app.view.shell.Commands;

/// Finds commands by a few letters of what menus call them.
final class CommandSearch {
  private static final int RECENT = 24;
  /// Of a command and a function as good, the command is meant.
  private static final int COMMAND = 12;

  private CommandSearch() {}

  /// A command that was found.
  record Hit(PaletteItem.Action action, int score) {}

  /// The commands that match, best first; of those as good, in the order of the menus. Without letters all match.
  ///
  /// @param recent ids of commands that come before others as good, newest first
  /// @param hidden ids of commands that are of no use here
  static List<Hit> best(Commands commands, String text, List<String> recent, Set<String> hidden) {
    FuzzyScorer scorer = new FuzzyScorer(text);
    List<Hit> hits = new ArrayList<>();
    List<Command> order = commands.all().toList();
    for (CommandGroup group : commands.groups()) {
      for (Command command : group.commands()) {
        String name = name(group, command);
        int score = scorer.score(name);
        if (score != FuzzyScorer.NO_MATCH && !hidden.contains(command.id())) {
          int place = recent.indexOf(command.id());
          int bonus = place < 0 ? 0 : RECENT + recent.size() - place;
          hits.add(new Hit(
              new PaletteItem.Action(command, name, group.place(), scorer.places(name)), COMMAND + score + bonus));
        }
      }
    }
    hits.sort(Comparator.comparingInt(Hit::score)
        .reversed()
        .thenComparingInt(hit -> order.indexOf(hit.action().command())));
    return hits;
  }

  /// "Light" alone says little: commands of a submenu are called "Theme: Light".
  private static String name(CommandGroup group, Command command) {
    String label = command.label().getValue();
    return group.submenuTitle().map(title -> title + ": " + label).orElse(label);
  }
}
