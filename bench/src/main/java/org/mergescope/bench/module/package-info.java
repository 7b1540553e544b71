/// The modules that are measured, each made once from public packages and kept in a cache.
@NullMarked
package org.mergescope.bench.module;

import org.jspecify.annotations.NullMarked;
