package io.dateline.cli;

import static io.dateline.cli.CommandRun.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.output.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline explain}: why a rule fired, and why another did not. */
class ExplainCommandTest {

  private static final String ARTICLE =
      """
      French President Paul Girard will visit Angola on Tuesday.

      Tourists visit the museum in great numbers.
      """;

  private static final Terminal SEEN = new Terminal(true, true);

  @TempDir Path folder;

  @Test
  void rule_that_fired_shows_who_goes_where_and_when() throws IOException {
    String out = explain("--published", "2025-03-28").out();
    assertThat(out)
        .containsPattern(
            "\\+ visit\\.visit  visitor: Paul Girard \\(FR\\).*to: Angola \\(AO\\).*2025-04-01.*planned");
    assertThat(out).contains("[Angola|AO]").contains("{on Tuesday}".replace("on ", ""));
    assertThat(out).contains("published 2025-03-28, as you say");
  }

  @Test
  void rule_that_missed_shows_which_word_made_it_look_and_what_it_lacked() throws IOException {
    assertThat(explain().out())
        .containsPattern("- visit\\.visit at \"visit\": no visitor in \\[subject]");
  }

  @Test
  void end_shows_people_visits_and_headline() throws IOException {
    assertThat(explain().out())
        .containsPattern("people\n  Paul Girard \\(FR\\), president")
        .containsPattern("visits\n  Paul Girard, president \\(FR\\) -> Angola \\(AO\\)")
        .containsPattern("headline\n  .*Girard.*Angola");
  }

  @Test
  void colours_are_used_on_a_terminal_or_where_they_are_asked_for() throws IOException {
    Path file = file(folder, "a.txt", ARTICLE);
    assertThat(CommandRun.of("explain", file).out()).doesNotContain("\u001b");
    assertThat(CommandRun.with("", SEEN, "explain", file).out()).contains("\u001b[32;4mAngola");
    assertThat(CommandRun.with("", SEEN, "explain", "--color=never", file).out())
        .doesNotContain("\u001b");
    assertThat(CommandRun.of("explain", "--color", "always", file).out()).contains("\u001b[");
  }

  @Test
  void sequences_in_an_article_do_not_reach_the_terminal() throws IOException {
    Path file = file(folder, "a.txt", ARTICLE.replace("Tourists", "Tourists\u001b]0;owned\u0007"));
    assertThat(CommandRun.of("explain", file).out())
        .doesNotContain("\u001b")
        .doesNotContain("\u0007");
  }

  @Test
  void page_marks_each_thing_in_the_text_and_folds_away_what_missed() throws IOException {
    String page = explain("--html", "--published", "2025-03-28").out();
    assertThat(page)
        .contains("<mark class=\"place evidence\" title=\"place: AO\">Angola</mark>")
        .contains("<mark class=\"time evidence\" title=\"time: 2025-04-01\">Tuesday</mark>")
        .contains("<code>+ visit.visit</code>")
        .containsPattern("<summary>\\d+ rules? missed</summary>")
        .contains("no visitor in [subject]");
  }

  @Test
  void page_shows_markup_of_the_article_and_of_its_name_as_text() throws IOException {
    Path file =
        file(
            folder,
            "<b onclick='x'>&.txt",
            "<script>alert(\"1\")</script> ministers & \"guests\" of <i>all</i> kinds talk.\n\n"
                + ARTICLE);
    String page = CommandRun.of("explain", "--html", file).out();
    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("<b onclick")
        .doesNotContain("<i>")
        .contains("&lt;b onclick=&#39;x&#39;&gt;&amp;.txt");
  }

  @Test
  void page_allows_nothing_but_its_own_style_sheet() throws IOException, NoSuchAlgorithmException {
    String page = explain("--html").out();
    Matcher sheet = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
    assertThat(sheet.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(sheet.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains(
            "default-src &#39;none&#39;; style-src &#39;sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "&#39;;")
        .doesNotContain("style=")
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("url(")
        .doesNotContain("@import");
  }

  @Test
  void elements_of_the_page_are_all_closed() throws IOException {
    String page = explain("--html").out();
    for (String element :
        new String[] {"div", "p", "main", "article", "section", "mark", "details", "ul", "li"}) {
      assertThat(count(page, "<" + element + "[ >]"))
          .as(element)
          .isEqualTo(count(page, "</" + element + ">"));
    }
  }

  @Test
  void page_of_a_feed_shows_each_article_with_links_of_its_own() throws IOException {
    Path feed =
        file(
            folder,
            "feed.xml",
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>
            <item><title>One</title><description>%1$s</description></item>
            <item><title>Two</title><description>%1$s</description></item>
            </channel></rss>
            """
                .formatted(ARTICLE));
    String page = CommandRun.of("explain", "--html", feed).out();
    assertThat(count(page, "<article>")).isEqualTo(2);
    assertThat(count(page, "<main>")).isEqualTo(1);
    assertThat(page).contains("href=\"#a1s1\"").contains("href=\"#a2s1\"").contains("id=\"a2s1\"");
    assertThat(CommandRun.of("explain", feed + "#2").out())
        .contains("feed.xml#2")
        .doesNotContain("#1");
  }

  @Test
  void rejected_article_tells_why() throws IOException {
    CommandRun run = CommandRun.of("explain", file(folder, "empty.txt", ""));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("empty.txt").contains("empty");
    assertThat(CommandRun.of("explain", "--html", folder.resolve("gone")).err())
        .contains("no such file");
  }

  private CommandRun explain(String... options) throws IOException {
    Object[] command = new Object[options.length + 2];
    command[0] = "explain";
    System.arraycopy(options, 0, command, 1, options.length);
    command[options.length + 1] = file(folder, "a.txt", ARTICLE);
    CommandRun run = CommandRun.of(command);
    assertThat(run.status()).isZero();
    return run;
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
