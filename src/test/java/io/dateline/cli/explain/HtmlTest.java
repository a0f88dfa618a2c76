package io.dateline.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Building pages: what goes in as text comes out as text. */
class HtmlTest {

  @Test
  void text_and_attributes_are_escaped() {
    String page =
        new Html().open("p", "title", "\"><script>'&").text("<b>&amp;\u0000").close().toString();
    assertThat(page)
        .contains("<p title=\"&quot;&gt;&lt;script&gt;&#39;&amp;\">&lt;b&gt;&amp;amp;\uFFFD</p>");
  }

  @Test
  void element_left_open_is_noticed() {
    assertThatThrownBy(new Html().open("p")::toString).hasMessageContaining("p");
  }

  @Test
  void style_sheet_that_ends_its_element_is_refused() {
    assertThatThrownBy(() -> new Html().style("a{}</style>"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
