package io.dateline.export;

import io.dateline.diary.Entry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes entries in one form. The same entries give the same text. */
public interface Export {

  /** Writes a whole document of some entries, in their order; the writer stays open. */
  void write(List<Entry> entries, Writer out) throws IOException;

  /** The media type of the document, with its charset: {@code text/csv;charset=utf-8}. */
  String mediaType();

  /** The ending of a file's name, without full stop: {@code csv}. */
  String extension();
}
