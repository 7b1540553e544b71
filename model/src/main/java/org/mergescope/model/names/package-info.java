/// Readable names for mangled symbols, and the crate or namespace tree they form. The raw name is always kept.
@NullMarked
package org.mergescope.model.names;

import org.jspecify.annotations.NullMarked;
