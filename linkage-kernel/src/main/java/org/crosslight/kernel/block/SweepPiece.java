package org.crosslight.kernel.block;

/** Some blocks of a rule, or some rows of one block: what a thread takes at a time. */
record SweepPiece(int rule, int fromBlock, int toBlock, int fromRow, int toRow, long pairs) {}
