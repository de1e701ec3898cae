package org.crosslight.kit.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosslight.kit.code.Coded;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** Lists the codes of a {@link Coded} enum where its constants' names would stand otherwise. */
final class ExactCodes {

  private static final DotName CODED = DotName.createSimple(Coded.class);

  private final IndexView index;
  private final OpenAPI document;

  ExactCodes(IndexView index, OpenAPI document) {
    this.index = index;
    this.document = document;
  }

  void apply() {
    for (ClassInfo type : index.getAllKnownImplementations(CODED)) {
      if (type.isEnum()) {
        Optional.ofNullable(document.getComponents().getSchemas().get(type.simpleName()))
            .ifPresent(schema -> schema.setEnumeration(codes(type)));
      }
    }
  }

  private static List<Object> codes(ClassInfo type) {
    List<Object> codes = new ArrayList<>();
    for (FieldInfo constant : type.enumConstants()) {
      codes.add(Coded.codeFor(constant.name()));
    }
    return codes;
  }
}
