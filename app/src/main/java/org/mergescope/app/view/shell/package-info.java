/// The window around the views: menus, toolbar, panes with a place for every view, start page, notices, status bar.
/// Views hand in a node for their [org.mergescope.app.view.shell.Slot] and commands for the menus; the shell knows
/// none of them.
@NullMarked
package org.mergescope.app.view.shell;

import org.jspecify.annotations.NullMarked;
