package io.dateline.article.mail;

import io.dateline.article.bytes.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Takes a MIME message apart and decodes its first texts. */
final class MimeParser {

  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(100_000)
          .setMaxHeaderCount(1_000)
          .setMaxContentLen(-1)
          .build();

  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 500;

  private final Map<String, String> headers = new HashMap<>();
  private Optional<String> plain = Optional.empty();
  private Optional<String> html = Optional.empty();
  private String disposition = "";
  private int depth;
  private int parts;

  private MimeParser() {}

  /** Parses a message; what is damaged in it is left out. */
  static Message parse(byte[] content) {
    MimeParser parser = new MimeParser();
    try {
      parser.run(new MimeTokenStream(LENIENT), content);
    } catch (MimeException | IOException e) {
      // What was read before the damage is kept.
      return parser.message();
    }
    return parser.message();
  }

  private Message message() {
    return new Message(Map.copyOf(headers), plain, html);
  }

  private void run(MimeTokenStream tokens, byte[] content) throws MimeException, IOException {
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(content));
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM && parts < MOST_PARTS && depth < DEEPEST;
        state = tokens.next()) {
      switch (state) {
        case T_START_HEADER -> disposition = "";
        case T_FIELD -> field(tokens.getField());
        case T_START_MULTIPART -> depth++;
        case T_BODY -> body(tokens);
        default -> {}
      }
    }
  }

  private void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String body = field.getBody() == null ? "" : field.getBody();
    if (name.equals("content-disposition")) {
      disposition = body.strip().toLowerCase(Locale.ROOT);
    }
    if (depth == 0 && parts == 0) {
      headers.putIfAbsent(name, DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT).strip());
    }
  }

  private void body(MimeTokenStream tokens) throws IOException {
    parts++;
    BodyDescriptor part = tokens.getBodyDescriptor();
    String type = part.getMimeType() == null ? "text/plain" : part.getMimeType();
    boolean isHtml = type.equals("text/html") || type.equals("application/xhtml+xml");
    boolean wanted = isHtml ? html.isEmpty() : type.equals("text/plain") && plain.isEmpty();
    if (!wanted || disposition.startsWith("attachment")) {
      return;
    }
    byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
    String charset = part.getCharset() == null ? "" : "charset=" + part.getCharset();
    String text = Decoder.decode(bytes, Optional.of(charset)).text();
    if (isHtml) {
      html = Optional.of(text);
    } else {
      plain = Optional.of(text);
    }
  }
}
