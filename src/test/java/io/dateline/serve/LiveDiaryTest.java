package io.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.diary.Entry;
import io.dateline.page.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A diary whose source changes. */
class LiveDiaryTest {

  private final List<RuntimeException> troubles = new ArrayList<>();
  private String looks = "first";
  private Supplier<List<Entry>> content = () -> Told.diary(Told.of("Ana Sousa", "PT", "ES"));
  private long now;

  @Test
  void change_is_seen_a_second_later() {
    LiveDiary diary = diary();
    String before = diary.get().tag();
    change();
    assertThat(diary.get().tag()).as("asked at once").isEqualTo(before);
    now += TimeUnit.SECONDS.toNanos(1);
    assertThat(diary.get().tag()).isNotEqualTo(before);
    assertThat(diary.get().entries()).hasSize(2);
  }

  @Test
  void source_that_looks_the_same_is_not_read_again() {
    LiveDiary diary = diary();
    content =
        () -> {
          throw new IllegalStateException("read again");
        };
    now += TimeUnit.SECONDS.toNanos(5);
    assertThat(diary.get().entries()).hasSize(1);
    assertThat(troubles).isEmpty();
  }

  @Test
  void source_that_cannot_be_read_for_now_leaves_the_diary_as_it_was() {
    LiveDiary diary = diary();
    Supplier<List<Entry>> good = content;
    content =
        () -> {
          throw new IllegalStateException("half a line");
        };
    looks = "half-written";
    now += TimeUnit.SECONDS.toNanos(2);
    assertThat(diary.get().entries()).hasSize(1);
    assertThat(troubles).singleElement().extracting(Throwable::getMessage).isEqualTo("half a line");
    content = good;
    change();
    now += TimeUnit.SECONDS.toNanos(2);
    assertThat(diary.get().entries()).hasSize(2);
  }

  @Test
  void source_that_cannot_be_read_at_first_is_no_diary() {
    content =
        () -> {
          throw new IllegalStateException("no record");
        };
    assertThatThrownBy(this::diary).hasMessage("no record");
  }

  @Test
  void same_visits_have_the_same_tag() {
    assertThat(diary().get().tag()).isEqualTo(diary().get().tag()).matches("\"[0-9a-f]+\"");
  }

  private void change() {
    looks = "second";
    content = () -> Told.diary(Told.of("Ana Sousa", "PT", "ES"), Told.of("Ivo Kral", "CZ", "PT"));
  }

  private LiveDiary diary() {
    return new LiveDiary(() -> looks, () -> content.get(), troubles::add, () -> now);
  }
}
