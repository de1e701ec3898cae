package org.crosslight.evidence;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TokensResource;

/** A test that runs against a real PostgreSQL, a real S3 and really signed tokens. */
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(S3Resource.class)
@QuarkusTestResource(TokensResource.class)
@QuarkusTestResource(TranslationPeerResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EvidenceServiceTest {}
