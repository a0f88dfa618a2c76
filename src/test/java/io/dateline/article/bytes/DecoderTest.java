package io.dateline.article.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

  @Test
  void header_tells_a_charset_that_the_bytes_allow() {
    byte[] bytes = "Королева открыла мост".getBytes(Charset.forName("KOI8-R"));
    assertThat(Decoder.decode(bytes, Optional.of("text/plain; charset=koi8-r")))
        .isEqualTo(new Decoder.Decoded("Королева открыла мост", "KOI8-R"));
  }

  @Test
  void page_tells_its_charset() {
    String page = "<html><head><meta charset=\"iso-8859-2\"></head><body>Łódź</body></html>";
    byte[] bytes = page.getBytes(Charset.forName("ISO-8859-2"));
    assertThat(Decoder.decode(bytes, Optional.empty()).text()).contains("Łódź");
  }

  @Test
  void utf_8_is_believed_against_a_header_that_says_otherwise() {
    byte[] bytes = "Łódź café".getBytes(StandardCharsets.UTF_8);
    assertThat(Decoder.decode(bytes, Optional.of("text/html; charset=iso-8859-1")).text())
        .isEqualTo("Łódź café");
  }

  @Test
  void unknown_charset_is_passed_over() {
    byte[] bytes = "A café".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Decoder.decode(bytes, Optional.of("text/plain; charset=x-no-such")).text())
        .isEqualTo("A café");
  }

  @ParameterizedTest
  @CsvSource({
    "itâ€™s open,it’s open",
    "JosÃ© came,José came",
    "a â€œgoodâ€\u009d day,a “good” day",
    "Ã  la carte,Ã  la carte",
    "naïve café,naïve café",
    "«Â» stays,«Â» stays"
  })
  void utf_8_once_read_as_latin_is_repaired_where_it_is_certain(String broken, String repaired) {
    assertThat(Mojibake.repair(broken)).isEqualTo(repaired);
  }
}
