/** Checks of the Kubernetes manifests. */
@NullMarked
package org.crosslight.k8s;

import org.jspecify.annotations.NullMarked;
