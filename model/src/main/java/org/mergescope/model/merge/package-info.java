/// Where modules and traces meet: which serverless functions live in a module, which spans belong to which.
@NullMarked
package org.mergescope.model.merge;

import org.jspecify.annotations.NullMarked;
