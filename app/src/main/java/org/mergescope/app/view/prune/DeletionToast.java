package org.mergescope.app.view.prune;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.History;
import org.mergescope.app.session.History.Step;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Notice;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.model.ir.ModuleIndex;

/// Says what a deletion did as soon as it shows: "Deleted 3,412 functions (−2.3 MB)", with a way back while it is the
/// last step.
public final class DeletionToast {
  private final ModuleSession session;
  private final Notices notices;
  private @Nullable Notice said;
  private @Nullable ModuleIndex about;
  private boolean turned;

  /// A toast after each deletion of a session.
  public DeletionToast(ModuleSession session, Notices notices) {
    this.session = session;
    this.notices = notices;
  }

  /// Says it from now on.
  public void start() {
    session.stateProperty().subscribe(this::turn);
    session.historyProperty().subscribe(this::follow);
  }

  /// The steps of another module are no step of this one.
  private void turn(@Nullable ModuleState now) {
    ModuleIndex of = now == null ? null : now.module().index();
    turned = !Objects.equals(of, about);
    about = of;
    if (turned) {
      takeBack();
    }
  }

  private void follow(History before, History now) {
    if (turned) {
      return;
    }
    if (now.done() == before.done() && now.steps().equals(before.steps())) {
      return;
    }
    takeBack();
    boolean isNew = now.done() == now.steps().size() && now.done() == before.done() + 1;
    Optional<Step> last = now.nextUndo();
    if (isNew && !last.equals(before.nextRedo())) {
      last.filter(step -> step.bytes() > 0).ifPresent(this::say);
    }
  }

  private void takeBack() {
    if (said != null) {
      notices.close(said);
      said = null;
    }
  }

  private void say(Step step) {
    String size = ByteSize.text(step.bytes());
    String sentence = step.functions() > 0
        ? Texts.text("prune.deleted.functions", step.functions(), size)
        : Texts.text("prune.deleted.symbols", size);
    Notice notice = new Notice(
        Notice.Kind.INFORMATION, sentence, "", List.of(new Notice.Action(Texts.text("shell.undo"), session::undo)));
    said = notice;
    notices.show(notice);
  }
}
