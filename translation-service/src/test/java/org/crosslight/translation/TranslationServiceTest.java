package org.crosslight.translation;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TokensResource;
import org.crosslight.translation.standin.PeersResource;

/**
 * A test against a real PostgreSQL, real Apertium, really signed tokens, and a server that speaks
 * the other services' part of the contract.
 */
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
@QuarkusTestResource(PeersResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TranslationServiceTest {}
