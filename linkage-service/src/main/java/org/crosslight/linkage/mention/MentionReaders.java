package org.crosslight.linkage.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the readers of identifiers, which know nothing of the service around them. */
@ApplicationScoped
public class MentionReaders {

  @Produces
  @Singleton
  PhoneNumbers phoneNumbers() {
    return new PhoneNumbers();
  }

  @Produces
  @Singleton
  MentionFinder mentionFinder(PhoneNumbers phones) {
    return new MentionFinder(phones);
  }
}
