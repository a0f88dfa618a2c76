package io.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose requests are answered: this machine's, not those of strangers' pages. */
class GuardTest {

  @RegisterExtension static final TestServer SERVER = TestServer.start();

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", ""})
  void request_for_another_host_is_refused(String host) throws Exception {
    assertThat(SERVER.raw("GET /visits", host, "").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:8037",
        "127.0.0.1:1",
        "[::1]",
        "[::1]:8037",
        "diary.example"
      })
  void request_for_this_host_is_answered(String host) throws Exception {
    assertThat(SERVER.raw("GET /visits", host, "").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin: https://evil.example, 403",
    "Origin: null, 403",
    "Origin: http://localhost:8037, 200",
    "Sec-Fetch-Site: cross-site, 403",
    "Sec-Fetch-Site: same-site, 403",
    "Sec-Fetch-Site: same-origin, 200",
    "Sec-Fetch-Site: none, 200",
    "'Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document', 200",
    "'Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe', 403",
    "'Sec-Fetch-Site: same-origin\r\nOrigin: null', 200",
  })
  void pages_of_other_sites_get_nothing(String header, int status) throws Exception {
    assertThat(SERVER.raw("GET /visits", "localhost", header).statusCode()).isEqualTo(status);
  }
}
