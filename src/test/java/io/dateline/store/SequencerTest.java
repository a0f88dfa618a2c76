package io.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequencerTest {

  @ParameterizedTest(name = "{0} comes before {1}")
  @CsvSource({
    "0055AED6DCD90281E5, 0055AED6DCD90281E6",
    "0055AED6DCD90281E, 0055AED6DCD90281E5", // shorter, and less where both have digits
    "0055AED6DCD90281E5, 0055AED6DD", // shorter, yet later
    "0055aed6dcd90281e5, 0055AED6DCD90281E6",
    "'', 0055AED6DC"
  })
  void sequencers_are_ordered_as_s3_documents_it(String earlier, String later) {
    assertThat(new Sequencer(earlier)).isLessThan(new Sequencer(later));
    assertThat(new Sequencer(later)).isGreaterThan(new Sequencer(earlier));
  }

  @ParameterizedTest(name = "{0} and {1} are the same moment")
  @CsvSource({"0055AED6DC, 0055aed6dc", "0055AED6DC, 0055AED6DC00"})
  void sequencers_of_one_moment_compare_as_equal(String one, String other) {
    assertThat(new Sequencer(one)).isEqualByComparingTo(new Sequencer(other));
  }
}
