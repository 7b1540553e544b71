package org.mergescope.app.view;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A scroll pane that wants to be as high as what it holds is at the width that there is: scroll bars come only where
/// there is no room for that. A plain one asks what it holds without a width, and so for texts on one line and for rows
/// that are as long as they like.
public final class FittedScroll extends ScrollPane {
  private final Region content;

  /// A pane around the content, which is as wide as the pane.
  public FittedScroll(Region content) {
    super(content);
    this.content = content;
    setFitToWidth(true);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets around = getInsets();
    double inner = (width < 0 ? prefWidth(-1) : width) - around.getLeft() - around.getRight();
    return around.getTop() + content.prefHeight(inner) + around.getBottom();
  }
}
