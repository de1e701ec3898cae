/**
 * What to link and how, as an analyst writes it down: the JSON model, read strictly and explained
 * when wrong.
 */
@NullMarked
package org.crosslight.kernel.model;

import org.jspecify.annotations.NullMarked;
