package org.mergescope.app.view.shell;

import java.nio.file.Path;

/// A file that was open before, and whether it is still there.
public record RecentFile(Path path, boolean exists) {}
