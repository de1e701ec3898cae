package org.crosslight.kernel.score;

import java.util.List;
import org.crosslight.kernel.block.PairVisitor;
import org.crosslight.kernel.block.RuleBlocks;

/** Looks on while pairs are scored, so that nobody has to walk all of them a second time. */
public interface Onlooker {
  /** A visitor for one thread, which is told every pair that the thread scores. */
  PairVisitor visitor(PairWeights weights, List<RuleBlocks> rules);
}
