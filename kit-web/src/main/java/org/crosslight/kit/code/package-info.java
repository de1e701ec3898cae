/** Constants that have a name outside this code: in answers, requests, tables and facts. */
@NullMarked
package org.crosslight.kit.code;

import org.jspecify.annotations.NullMarked;
