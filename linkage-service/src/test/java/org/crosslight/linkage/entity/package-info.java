@NullMarked
package org.crosslight.linkage.entity;

import org.jspecify.annotations.NullMarked;
