package io.dateline.article;

import static io.dateline.article.Samples.LEAD;
import static io.dateline.article.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that try to make their reader do what they want. */
class HostileFileTest {

  @Test
  void entity_of_a_file_on_this_machine_is_not_read(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a word nobody may know");

    Article read =
        article(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss [<!ENTITY secret SYSTEM "%s">]>
            <rss version="2.0"><channel><item><title>Queen</title>
            <description>%s &secret;</description></item></channel></rss>
            """
                .formatted(secret.toUri(), LEAD));

    assertThat(read.text()).contains(LEAD).doesNotContain("nobody may know");
  }

  @Test
  void entities_that_multiply_are_not_expanded() {
    StringBuilder definitions = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      definitions.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss ["
            + definitions
            + "]><rss><channel><item><title>Queen</title><description>"
            + LEAD
            + " &a39;</description></item></channel></rss>";

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(article(feed).text()).contains(LEAD).hasSizeLessThan(1_000));
  }

  @Test
  void page_that_includes_others_is_read_without_them() {
    assertThat(
            article(
                    "<html><body><article><p>"
                        + LEAD
                        + "</p><iframe src='http://127.0.0.1:1/inner'></iframe>"
                        + "<script>document.write('written by a script')</script>"
                        + "</article></body></html>")
                .text())
        .contains(LEAD)
        .doesNotContain("script");
  }
}
