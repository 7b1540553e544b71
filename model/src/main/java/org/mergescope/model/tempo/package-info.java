/// The HTTP contract of Grafana Tempo, of any version, and nothing else.
@NullMarked
package org.mergescope.model.tempo;

import org.jspecify.annotations.NullMarked;
