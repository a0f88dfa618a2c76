package io.dateline.store;

import io.dateline.visit.Visit;
import java.time.LocalDate;

/**
 * A visit as the table's indexes keep it: long texts are cut, and of the evidence there is the
 * first piece alone; all else is as in the record.
 *
 * @param record the record that tells of it
 * @param number which of the record's visits it is, the first being 0
 * @param article the id of the article that tells of it
 * @param title the article's title, or an empty text
 * @param published the article's day of publication
 * @param visit the visit
 */
public record StoredVisit(
    RecordKey record, int number, String article, String title, LocalDate published, Visit visit) {}
