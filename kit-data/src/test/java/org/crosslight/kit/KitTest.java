package org.crosslight.kit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TokensResource;

/** A test that runs against a real PostgreSQL and really signed tokens. */
@QuarkusTestResource(
    value = PostgresResource.class,
    initArgs = @ResourceArg(name = "folders", value = "db/kit,db/kit-test"))
@QuarkusTestResource(TokensResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KitTest {}
