package org.mergescope.app.view.prune;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.prune.DeleteQuestion.Mention;
import org.mergescope.app.view.prune.DeleteQuestion.Offer;

/// Asks what shall become of references to something that is deleted.
public final class DeleteDialog implements DeletionViewModel.Asker {
  private static final int MENTIONS_IN_SIGHT = 7;
  private static final double ROW_HEIGHT = 26;

  private final Window owner;

  /// A dialog in front of a window.
  public DeleteDialog(Window owner) {
    this.owner = owner;
  }

  @Override
  public void ask(DeleteQuestion question, Consumer<Offer> answer) {
    ButtonType delete = new ButtonType(Texts.text("prune.ask.delete"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(Texts.text("prune.ask.cancel"), ButtonData.CANCEL_CLOSE);
    ToggleGroup choices = new ToggleGroup();
    CheckBox along = new CheckBox();
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(question.title());
    dialog.setResizable(true);
    dialog.getDialogPane().getStylesheets().add(PruneStyles.sheet());
    dialog.getDialogPane().getStyleClass().add("delete-dialog");
    dialog.getDialogPane().setContent(content(question, choices, along));
    dialog.getDialogPane().getButtonTypes().addAll(delete, cancel);
    dialog.getDialogPane().lookupButton(delete).getStyleClass().add(Styles.DANGER);
    dialog
        .showAndWait()
        .filter(delete::equals)
        .ifPresent(pressed -> {
          if (choices.getSelectedToggle() != null
              && choices.getSelectedToggle().getUserData() instanceof Offer offer) {
            answer.accept(along.isVisible() && along.isSelected() ? offer.withDependents() : offer);
          }
        });
  }

  private static Node content(DeleteQuestion question, ToggleGroup choices, CheckBox along) {
    Label title = new Label(question.title());
    title.getStyleClass().add(Styles.TITLE_4);
    title.setWrapText(true);
    Label sentence = new Label(question.sentence());
    sentence.setWrapText(true);
    VBox box = new VBox(title, sentence, mentions(question.blockers()));
    box.getStyleClass().add("delete-question");
    if (question.more() > 0) {
      Label more = new Label(Texts.text("prune.ask.more", question.more()));
      more.getStyleClass().add(Styles.TEXT_MUTED);
      box.getChildren().add(more);
    }
    box.getChildren().add(new Label(Texts.text("prune.ask.what")));
    question.offers().forEach(offer -> box.getChildren().add(offer(offer, choices)));
    along.setId("prune-dependents");
    along.setWrapText(true);
    choices.selectedToggleProperty().subscribe(chosen -> showDependents(along, chosen));
    box.getChildren().add(along);
    return box;
  }

  private static void showDependents(CheckBox along, @Nullable Toggle chosen) {
    String sentence =
        chosen != null && chosen.getUserData() instanceof Offer offer ? offer.dependents().sentence() : "";
    along.setText(sentence);
    along.setVisible(!sentence.isEmpty());
    along.setManaged(!sentence.isEmpty());
  }

  private static Node mentions(List<Mention> mentions) {
    ListView<Mention> list = new ListView<>();
    list.setId("prune-mentions");
    list.getItems().setAll(mentions);
    list.setFixedCellSize(ROW_HEIGHT);
    list.setPrefHeight(ROW_HEIGHT * Math.min(mentions.size(), MENTIONS_IN_SIGHT) + 2);
    list.setMinHeight(ROW_HEIGHT * 2);
    list.getStyleClass().add(Styles.DENSE);
    list.setCellFactory(view -> new MentionCell());
    return list;
  }

  private static Node offer(Offer offer, ToggleGroup choices) {
    RadioButton button = new RadioButton(offer.choice().title());
    button.setId("prune-choice-" + offer.choice().key());
    button.setToggleGroup(choices);
    button.setUserData(offer);
    button.setDisable(!offer.possible());
    if (offer.possible() && choices.getSelectedToggle() == null) {
      button.setSelected(true);
    }
    Label explanation = new Label(offer.explanation());
    explanation.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    explanation.setWrapText(true);
    VBox box = new VBox(button, explanation);
    VBox.setMargin(explanation, new Insets(2, 0, 0, 26));
    return box;
  }
}
