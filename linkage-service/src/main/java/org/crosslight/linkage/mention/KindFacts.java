package org.crosslight.linkage.mention;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is so of every identifier of one kind.
 *
 * @param words what an officer calls one
 * @param several what an officer calls several
 * @param example one as people write it, nobody's; what is shown of it is the same
 * @param points what finding the same one in two cases says: 3 for what is issued to one holder, 2
 *     for a name anyone can take, 1 for a place or page
 * @param personal whether it can be the way to reach somebody, so that it makes a contact
 * @param alwaysUsual whether many people have a reason to name it however seldom it is seen
 * @param withinApp whether it means something only together with the app it is of
 * @param stated what a source's own field of this kind is called; null where no source states one
 * @param statedWhole whether such a field is the identifier, not merely a text with it inside
 * @param mightBeWrong why finding it twice may mean nothing, one sentence
 * @param wouldSettle what would tell, one sentence
 * @param shown how people write it
 * @param shared whom it is shared by, as far as the identifier itself tells
 * @param claims its place among those that claim characters of a text, the strongest check first;
 *     in steps of ten, so that one can come between
 * @param reading makes what finds it in texts
 */
public record KindFacts(
    String words,
    String several,
    String example,
    int points,
    boolean personal,
    boolean alwaysUsual,
    boolean withinApp,
    @Nullable String stated,
    boolean statedWhole,
    String mightBeWrong,
    String wouldSettle,
    BiFunction<PhoneNumbers, String, String> shown,
    BiFunction<PhoneNumbers, String, Optional<SharedBy>> shared,
    int claims,
    Function<PhoneNumbers, MentionExtractor> reading) {

  static final String ACCOUNT_OF_A_BANK_MIGHT_BE_WRONG =
      "Accounts can be joint, borrowed or a business's, and paying into one does not mean knowing"
          + " its holder.";
  static final String ACCOUNT_OF_A_BANK_WOULD_SETTLE =
      "Ask the bank for the account's holder and its payments over both periods.";

  static Told of(String words, String several) {
    return new Told(words, several);
  }

  /** Facts of a kind while they are told, one after the other; whatever is left out is not so. */
  static final class Told {
    private final String words;
    private final String several;
    private String example = "";
    private int points;
    private boolean personal;
    private boolean alwaysUsual;
    private boolean withinApp;
    private @Nullable String stated;
    private boolean statedWhole;
    private String mightBeWrong = "";
    private String wouldSettle = "";
    private BiFunction<PhoneNumbers, String, String> shown = (phones, normalised) -> normalised;
    private BiFunction<PhoneNumbers, String, Optional<SharedBy>> shared =
        (phones, normalised) -> Optional.empty();

    private Told(String words, String several) {
      this.words = words;
      this.several = several;
    }

    Told writtenAs(String one) {
      this.example = one;
      return this;
    }

    Told points(int weight) {
      this.points = weight;
      return this;
    }

    Told personal() {
      this.personal = true;
      return this;
    }

    Told alwaysUsual() {
      this.alwaysUsual = true;
      return this;
    }

    Told withinApp() {
      this.withinApp = true;
      return this;
    }

    Told statedAs(String field) {
      this.stated = field;
      this.statedWhole = true;
      return this;
    }

    Told statedWithin(String field) {
      this.stated = field;
      return this;
    }

    Told mightBeWrong(String sentence) {
      this.mightBeWrong = sentence;
      return this;
    }

    Told wouldSettle(String sentence) {
      this.wouldSettle = sentence;
      return this;
    }

    Told shownAs(BiFunction<PhoneNumbers, String, String> writing) {
      this.shown = writing;
      return this;
    }

    Told sharedAs(BiFunction<PhoneNumbers, String, Optional<SharedBy>> sharing) {
      this.shared = sharing;
      return this;
    }

    KindFacts readBy(int claims, Function<PhoneNumbers, MentionExtractor> reading) {
      return new KindFacts(
          words,
          several,
          example,
          points,
          personal,
          alwaysUsual,
          withinApp,
          stated,
          statedWhole,
          mightBeWrong,
          wouldSettle,
          shown,
          shared,
          claims,
          reading);
    }
  }
}
