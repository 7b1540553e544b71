@NullMarked
package org.mergescope.model.link;

import org.jspecify.annotations.NullMarked;
