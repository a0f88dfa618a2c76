package io.dateline.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * JSON that can stand within a script element. A browser looks there for {@code </script} and
 * {@code <!--} before anything reads the JSON, so no text keeps its angle brackets.
 */
final class ScriptJson {

  private static final JsonFactory JSON = new JsonFactory();

  private ScriptJson() {}

  /** Writes JSON. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** The JSON that something writes. */
  static String of(Content content) {
    StringWriter out = new StringWriter(4096);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setCharacterEscapes(new Escapes());
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not from a StringWriter
    }
    return out.toString();
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      for (char c : new char[] {'<', '>', '&'}) {
        codes[c] = ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return new SerializedString("\\u%04x".formatted(c));
    }
  }
}
