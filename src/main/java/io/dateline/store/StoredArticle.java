package io.dateline.store;

import java.time.LocalDate;

/**
 * What the table's index of days keeps of an article.
 *
 * @param article its id
 * @param published its day of publication
 * @param outcome {@code summarised} or {@code rejected}
 * @param title its title, or an empty text
 * @param headline its headline, or for a rejected one the reason
 * @param visits how many visits it tells of
 */
public record StoredArticle(
    String article,
    LocalDate published,
    String outcome,
    String title,
    String headline,
    int visits) {}
