package io.dateline.cli.load;

/**
 * A visit as a line of the table tells it; what is not told is an empty text.
 *
 * @param number the line's number in the file, the header being the first
 * @param text the whole line
 * @param kind {@code visit} to the United States, or {@code travel} of one who leads them
 * @param role of a travel, {@code president} or {@code secretary}
 * @param visitor the name, for visits after the office
 * @param fromId the id of the visitor's country
 * @param from its name
 * @param destinationId the id of the country of destination
 * @param destination its name
 * @param places the places, with commas between them
 * @param start the first day
 * @param end the last day
 * @param remarks what else is told, in sentences
 */
record Row(
    int number,
    String text,
    String kind,
    String role,
    String visitor,
    String fromId,
    String from,
    String destinationId,
    String destination,
    String places,
    String start,
    String end,
    String remarks) {}
