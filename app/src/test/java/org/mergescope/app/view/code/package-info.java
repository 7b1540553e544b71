@NullMarked
package org.mergescope.app.view.code;

import org.jspecify.annotations.NullMarked;
