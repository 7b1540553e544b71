/// Readable names for mangled symbols, and the crate or namespace tree they form. The raw name is always kept.
///
/// A raw name is taken apart ([RawName][org.mergescope.model.names.RawName]), tried as Rust legacy, Rust v0 and
/// Itanium, and remembered. Names come from files that nobody vouches for: every scheme works within a budget, and
/// whatever cannot be read within it stays raw.
@NullMarked
package org.mergescope.model.names;

import org.jspecify.annotations.NullMarked;
