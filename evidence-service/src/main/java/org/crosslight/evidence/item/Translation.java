package org.crosslight.evidence.item;

import org.jspecify.annotations.Nullable;

/**
 * What translation-service says about an item. Machine translation, not evidence.
 *
 * @param language ISO 639-3, {@code und} when it could not be determined
 * @param confidence 0 to 1, of the language
 * @param tier {@code gist}, {@code keywords}, {@code none} (not translated) or {@code original}
 *     (English already)
 * @param state {@code machine} until a person has checked it
 * @param english {@code null} when it is not translated
 * @param reason why it is not translated
 */
public record Translation(
    String language,
    double confidence,
    String tier,
    String state,
    @Nullable String english,
    @Nullable String reason) {}
