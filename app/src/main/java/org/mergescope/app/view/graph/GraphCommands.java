package org.mergescope.app.view.graph;

import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.FunctionMenu;

/// What the graph offers that others do.
///
/// @param menu what can be done with the nodes
/// @param root makes what is selected a root
/// @param table goes to the table of functions
/// @param show brings the graph into sight
public record GraphCommands(FunctionMenu menu, Command root, Runnable table, Runnable show) {}
