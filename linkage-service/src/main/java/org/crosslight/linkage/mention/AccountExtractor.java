package org.crosslight.linkage.mention;

/**
 * Finds nothing: what an app calls an account means something only together with the app, which a
 * text does not say. Accounts are read where a source states them ({@link StatedIdentifiers}).
 */
final class AccountExtractor implements MentionExtractor {
  @Override
  public IdentifierKind kind() {
    return IdentifierKind.ACCOUNT;
  }

  @Override
  public void extract(MessageText text, Claims claims, boolean stated) {
    // A bare "user77" in a text is nobody's account for certain.
  }
}
