/// Values as a line of a table that spreadsheets and other programs read.
@NullMarked
package org.mergescope.model.csv;

import org.jspecify.annotations.NullMarked;
