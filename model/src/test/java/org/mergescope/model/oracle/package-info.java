/// Installed tools that tests compare our answers with.
@NullMarked
package org.mergescope.model.oracle;

import org.jspecify.annotations.NullMarked;
