package io.dateline.article.mail;

import io.dateline.article.date.DayOrder;
import io.dateline.article.date.WrittenDates;
import io.dateline.article.html.HtmlReader;
import io.dateline.article.text.Draft;
import io.dateline.article.text.Paragraphs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads articles from mail, from mailboxes and from pages saved as MHTML. */
public final class MailReader {

  private static final Pattern FORWARDED =
      Pattern.compile("^(?:(?:fwd?|re|aw|wg|tr)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^>+ ?");
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");
  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>|\"");
  private static final Pattern ADDRESS_MARKS = Pattern.compile("[<>\\s]");
  private static final int ENOUGH = 200;

  private final HtmlReader html;
  private final WrittenDates dates = new WrittenDates(DayOrder.UNKNOWN);

  /** A reader that leaves the HTML of messages to another. */
  public MailReader(HtmlReader html) {
    this.html = html;
  }

  /** The article of one message. */
  public Draft read(byte[] content, LocalDate latest) {
    return draft(MimeParser.parse(content), latest);
  }

  /** The page in an MHTML file. The day it was saved is not the day it was published. */
  public Draft readPage(byte[] content, LocalDate latest) {
    Message message = MimeParser.parse(content);
    if (message.html().isEmpty()) {
      return draft(message, latest);
    }
    Draft page = html.read(message.html().get(), latest);
    return page.url().isPresent() ? page : page.withUrl(address(message));
  }

  /** The articles of a mailbox, told apart by the messages' ids. */
  public List<Draft> readAll(byte[] content, LocalDate latest) {
    List<Draft> drafts = new ArrayList<>();
    for (byte[] one : Mailbox.split(content)) {
      Message message = MimeParser.parse(one);
      String id = ADDRESS_MARKS.matcher(message.header("message-id")).replaceAll("");
      String place = String.valueOf(drafts.size() + 1);
      drafts.add(draft(message, latest).withFragment(id.isEmpty() ? place : id));
    }
    return drafts.size() == 1 ? List.of(drafts.getFirst().withFragment("")) : drafts;
  }

  private Draft draft(Message message, LocalDate latest) {
    String subject =
        FORWARDED.matcher(Paragraphs.squeeze(message.header("subject"))).replaceFirst("");
    String sender = ADDRESS.matcher(message.header("from")).replaceAll("").strip();
    Optional<LocalDate> day =
        dates.inField(message.header("date")).filter(date -> !date.isAfter(latest));
    return Draft.of(subject, paragraphs(message))
        .completedBy(
            day,
            Optional.empty(),
            Optional.of(sender).filter(name -> !name.isEmpty() && name.indexOf('@') < 0))
        .withUrl(address(message));
  }

  /** Where a list's archive has the message, or the page that was saved lay. */
  private static Optional<String> address(Message message) {
    return Stream.of("archived-at", "snapshot-content-location", "content-location")
        .map(name -> ADDRESS_MARKS.matcher(message.header(name)).replaceAll(""))
        .filter(address -> !address.isEmpty())
        .findFirst();
  }

  /** The plain text, unless it only says that there is HTML. */
  private List<String> paragraphs(Message message) {
    String plain = message.plain().map(MailReader::ownWords).orElse("");
    if (message.html().isPresent() && plain.length() < ENOUGH) {
      return html.paragraphs(message.html().get());
    }
    return Paragraphs.of(plain);
  }

  private static String ownWords(String text) {
    String unquoted = QUOTED_LINE.matcher(text).replaceAll("");
    return SIGNATURE.split(unquoted, 2)[0];
  }
}
