/** Tests of evidence-service as a whole, over HTTP, with a real PostgreSQL and a real S3. */
@NullMarked
package org.crosslight.evidence;

import org.jspecify.annotations.NullMarked;
