package org.mergescope.app.view.waterfall;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.mergescope.app.view.shell.Command;

/// What can be done in the waterfall, for its bar, its keys, the menu, the palette and the list of shortcuts.
public final class WaterfallCommands {
  private static final double PAN = 0.2;

  private final WaterfallViewModel model;
  private final BooleanBinding there;

  private WaterfallCommands(WaterfallViewModel model) {
    this.model = model;
    this.there = Bindings.isNotNull(model.shownProperty());
  }

  /// The commands of a waterfall in groups, in the order of a menu.
  ///
  /// @param time what is shown of the time
  /// @param steps the ways from span to span
  /// @param rows which rows there are
  /// @param look how they look
  public record Groups(List<Command> time, List<Command> steps, List<Command> rows, List<Command> look) {
    /// All of them.
    public Stream<Command> all() {
      return Stream.of(time, steps, rows, look).flatMap(List::stream);
    }

    /// One of them.
    Command get(String id) {
      return all().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
    }
  }

  /// The commands of a model.
  ///
  /// @param view what knows where the pointer is, and has the box to search in
  public static Groups of(WaterfallViewModel model, Supplier<WaterfallView> view) {
    WaterfallCommands commands = new WaterfallCommands(model);
    return new Groups(commands.time(view), commands.steps(view), commands.rows(), commands.look());
  }

  private List<Command> time(Supplier<WaterfallView> view) {
    Timeline timeline = model.timeline();
    return List.of(
        of("waterfall.zoom-in", () -> timeline.zoom(1, model.span().anchor())).withTyped("w"),
        of("waterfall.zoom-out", () -> timeline.zoom(-1, model.span().anchor())).withTyped("s"),
        of("waterfall.earlier", () -> timeline.pan(-PAN)).withTyped("a"),
        of("waterfall.later", () -> timeline.pan(PAN)).withTyped("d"),
        of("waterfall.fit", model.span()::fit).withTyped("f").withIcon(MaterialDesignF.FIT_TO_PAGE_OUTLINE),
        of("waterfall.show-all", timeline::showAll).withTyped("0").withIcon(MaterialDesignM.MAGNIFY_MINUS_OUTLINE),
        of("waterfall.measure", () -> {
          if (!view.get().measure()) {
            model.span().measure();
          }
        }).withTyped("m").withIcon(MaterialDesignR.RULER));
  }

  private List<Command> steps(Supplier<WaterfallView> view) {
    BooleanBinding failed = Bindings.createBooleanBinding(model::hasErrors, model.shownProperty());
    BooleanBinding searched = model.search().queryProperty().isNotEmpty();
    return List.of(
        of("waterfall.filter.go", () -> view.get().find()).withTyped("/"),
        Command.of("waterfall.next-match", () -> model.steps().match(true))
            .withTyped("n")
            .withIcon(MaterialDesignC.CHEVRON_DOWN)
            .enabledWhen(searched, "waterfall.no-search"),
        Command.of("waterfall.previous-match", () -> model.steps().match(false))
            .withTyped("b")
            .withIcon(MaterialDesignC.CHEVRON_UP)
            .enabledWhen(searched, "waterfall.no-search"),
        Command.of("waterfall.next-error", () -> model.steps().error(true))
            .withTyped("e")
            .withIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE)
            .enabledWhen(failed, "waterfall.no-error"),
        of("waterfall.next-critical", () -> model.steps().critical(true))
            .withTyped(".")
            .withIcon(MaterialDesignA.ARROW_RIGHT_BOLD),
        of("waterfall.previous-critical", () -> model.steps().critical(false)).withTyped(","),
        Command.of("waterfall.jump", model.span()::jump).enabledWhen(
            Bindings.createBooleanBinding(
                model.span()::canJump, model.shownProperty(), model.selection().spanProperty()),
            "waterfall.jump.nothing"));
  }

  private List<Command> rows() {
    VisibleRows rows = model.rows();
    return List.of(
        toggle("waterfall.matches-only", rows.matchesOnlyProperty())
            .withTyped("o")
            .withIcon(MaterialDesignF.FILTER_OUTLINE),
        of("waterfall.fold", () -> rows.fold(!rows.foldingProperty().get()))
            .withTyped("x")
            .withIcon(MaterialDesignF.FORMAT_LIST_GROUP)
            .selectedWhen(rows.foldingProperty()),
        of("waterfall.collapse-subtree", () -> rows.subtree(model.selected(), true)).withTyped("-"),
        of("waterfall.expand-subtree", () -> rows.subtree(model.selected(), false)).withTyped("+"),
        of("waterfall.less-levels", () -> rows.changeLevels(-1)).withTyped("["),
        of("waterfall.more-levels", () -> rows.changeLevels(1)).withTyped("]"),
        of("waterfall.collapse-all", rows::collapseAll).withIcon(MaterialDesignU.UNFOLD_LESS_HORIZONTAL),
        of("waterfall.expand-all", rows::expandAll).withIcon(MaterialDesignU.UNFOLD_MORE_HORIZONTAL));
  }

  private List<Command> look() {
    return List.of(
        Command.of("waterfall.details", model::toggleDetails)
            .withTyped("i")
            .withIcon(MaterialDesignI.INFORMATION_OUTLINE)
            .selectedWhen(model.detailsProperty()),
        toggle("waterfall.by-function", model.byFunctionProperty())
            .withTyped("c")
            .withIcon(MaterialDesignP.PALETTE_OUTLINE),
        toggle("waterfall.compress", model.timeline().compressedProperty())
            .enabledWhen(mayCompress(), "waterfall.compress.nothing")
            .withTyped("g")
            .withIcon(MaterialDesignA.ARROW_COLLAPSE_HORIZONTAL),
        of("waterfall.clocks", model::toggleClocks)
            .withTyped("k")
            .withIcon(MaterialDesignC.CLOCK_ALERT_OUTLINE)
            .selectedWhen(model.clocks().adjustedProperty()));
  }

  /// What is on can be switched off, also where the next trace has no idle time.
  private BooleanBinding mayCompress() {
    Timeline timeline = model.timeline();
    return timeline.compressedProperty().or(timeline.busyThroughoutProperty().not());
  }

  private Command of(String id, Runnable action) {
    return Command.of(id, action).enabledWhen(there, "waterfall.nothing");
  }

  private static Command toggle(String id, BooleanProperty property) {
    return Command.of(id, () -> property.set(!property.get())).selectedWhen(property);
  }
}
