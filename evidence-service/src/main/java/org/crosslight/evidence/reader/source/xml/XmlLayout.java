package org.crosslight.evidence.reader.source.xml;

import java.util.List;

/**
 * What a format's documents look like from outside.
 *
 * @param roots names of the elements around all rows
 * @param rows names of the elements that are rows
 * @param carried name of the attribute that carries whole files as Base64; its size in bytes takes
 *     the place of its value
 */
public record XmlLayout(List<String> roots, List<String> rows, String carried) {}
