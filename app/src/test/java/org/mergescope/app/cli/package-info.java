/// Tests of the command line, in the same process.
@NullMarked
package org.mergescope.app.cli;

import org.jspecify.annotations.NullMarked;
