package org.crosslight.translation.file;

import org.crosslight.kit.identity.JobId;

/**
 * A CSV file to translate.
 *
 * @param owner who sent it, and who alone may see it
 * @param textColumn place of the column to translate, from 0
 * @param rows rows without the header
 */
record TranslationFile(FileId id, String owner, int textColumn, long rows, JobId jobId) {}
