package org.mergescope.app.view.shell;

import java.nio.file.Path;

/// A file that was open before, whether it is still there, and whether it stays in the list.
public record RecentFile(Path path, boolean exists, boolean pinned) {}
