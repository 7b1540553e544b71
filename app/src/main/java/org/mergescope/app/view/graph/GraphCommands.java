package org.mergescope.app.view.graph;

import java.util.Optional;
import org.mergescope.app.view.shell.Command;

/// What the graph offers that others do.
///
/// @param delete deletes what is selected
/// @param why tells why the focus is kept
/// @param root makes what is selected a root, where that can be done
/// @param table goes to the table of functions
public record GraphCommands(Command delete, Command why, Optional<Command> root, Runnable table) {}
