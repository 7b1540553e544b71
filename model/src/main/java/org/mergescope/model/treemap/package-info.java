/// Room in a rectangle for every node of a hierarchy, as much as its weight says, so that hundreds of thousands of
/// leaves can be seen at once. [Hierarchy][org.mergescope.model.treemap.Hierarchy] is the tree as arrays,
/// [Treemap][org.mergescope.model.treemap.Treemap] what of it has room and where.
@NullMarked
package org.mergescope.model.treemap;

import org.jspecify.annotations.NullMarked;
