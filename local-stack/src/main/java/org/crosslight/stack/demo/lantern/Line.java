package org.crosslight.stack.demo.lantern;

import java.time.LocalDateTime;

/**
 * One message of a conversation.
 *
 * @param at wall clock in London
 * @param sender who wrote it, as the phone shows them
 */
record Line(LocalDateTime at, String sender, String text) {}
