package org.crosslight.linkage.commonness;

import java.util.Collection;
import org.crosslight.linkage.mention.Identifier;

/**
 * How far an identifier reaches over everything that was read, whoever may see it. Its figures go
 * into the level and nowhere else.
 *
 * @param cases in how many cases it occurs
 * @param exhibits in how many exhibits it occurs
 * @param conversations in how many conversations it occurs, added up over exhibits
 * @param knownExhibits how many exhibits there are at all
 * @param names the names it is saved under
 */
public record Reach(
    Identifier identifier,
    long cases,
    long exhibits,
    long conversations,
    long knownExhibits,
    Collection<String> names) {}
