package org.mergescope.app.view.picture;

import java.util.function.Consumer;

/// Something that can be drawn as often as it takes, from any thread: all of it, in pixels from the upper left corner.
///
/// @param title what it shows, for those who cannot see it
public record Picture(String title, double width, double height, Consumer<Painter> drawing) {}
