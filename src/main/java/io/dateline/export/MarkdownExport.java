package io.dateline.export;

import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.Mention;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table in Markdown, as GitHub and others read it; with the history below, if wanted. */
final class MarkdownExport implements Export {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]#!|~$]");

  private final Words words;
  private final boolean history;

  MarkdownExport(Countries countries, boolean history) {
    this.words = new Words(countries);
    this.history = history;
  }

  @Override
  public void write(List<Entry> entries, Writer out) throws IOException {
    out.write("| When | Who | Where | Hosts | Status | Articles |\n");
    out.write("| --- | --- | --- | --- | --- | --: |\n");
    for (Entry entry : entries) {
      out.write(
          "| %s | %s | %s | %s | %s | %d |\n"
              .formatted(
                  Words.days(entry.when()),
                  escaped(words.visitors(entry)),
                  escaped(words.destination(entry)),
                  escaped(words.hosts(entry)),
                  entry.status().label(),
                  entry.articles()));
    }
    if (history) {
      for (Entry entry : entries) {
        writeHistory(entry, out);
      }
    }
    out.write("\n%s: %d\n".formatted(escaped(Exports.WRITER), entries.size()));
  }

  private void writeHistory(Entry entry, Writer out) throws IOException {
    out.write(
        "\n**%s**, %s\n\n".formatted(escaped(words.headline(entry)), Words.days(entry.when())));
    out.write(
        entry.mentions().stream()
            .map(MarkdownExport::line)
            .collect(Collectors.joining("\n", "", "\n")));
  }

  private static String line(Mention mention) {
    String title = escaped(Plain.line(mention.article().title()));
    String id = escaped(Plain.line(mention.article().id()));
    String link = mention.article().link();
    String source = title.isEmpty() ? id : title;
    return "- %s, %s: “%s” %s"
        .formatted(
            mention.article().published(),
            mention.status().label(),
            escaped(Words.evidence(mention)),
            link.isEmpty() ? source : "[" + source + "](<" + link + ">)");
  }

  /** Text that stays text: nothing in it is markup, an entity, a tag or a link. */
  private static String escaped(String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return SPECIAL.matcher(safe).replaceAll("\\\\$0");
  }

  @Override
  public String mediaType() {
    return "text/markdown;charset=utf-8";
  }

  @Override
  public String extension() {
    return "md";
  }
}
