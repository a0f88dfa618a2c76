package io.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages with gaps. */
class TemplateTest {

  @Test
  void what_is_filled_in_is_not_looked_at_for_gaps() {
    assertThat(new Template("<p>{{a}}</p>{{b}}").fill(Map.of("a", "{{b}} $1 \\", "b", "B")))
        .isEqualTo("<p>{{b}} $1 \\</p>B");
  }

  @Test
  void gap_without_a_value_is_named() {
    assertThatThrownBy(() -> new Template("{{a}}").fill(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{{a}}");
  }

  @Test
  void text_is_escaped_for_markup_and_attributes() {
    assertThat(Template.escaped("<a href=\"x\">'&\u0000"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;\uFFFD");
  }
}
