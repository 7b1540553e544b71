@NullMarked
package org.mergescope.app.view.graph;

import org.jspecify.annotations.NullMarked;
