package org.crosslight.linkage;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TokensResource;
import org.crosslight.linkage.standin.PeersResource;

/** A test against the whole service: real PostgreSQL, signed tokens, peers that speak HTTP. */
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
@QuarkusTestResource(PeersResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LinkageServiceTest {}
