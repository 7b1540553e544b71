package org.mergescope.app.view;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every text of the window, from one bundle.
public final class Texts {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.mergescope.app.view.texts", Locale.ENGLISH);

  private Texts() {}

  /// The text of a key, its `{0}` … filled in with numbers grouped; a missing key is a programming error.
  public static String text(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
  }
}
