package io.dateline.export;

import io.dateline.diary.Entry;
import io.dateline.diary.EntryJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Entries as lines of JSON. */
final class JsonLinesExport implements Export {

  @Override
  public void write(List<Entry> entries, Writer out) throws IOException {
    for (Entry entry : entries) {
      out.write(EntryJson.write(entry));
      out.write('\n');
    }
  }

  @Override
  public String mediaType() {
    return "application/jsonl;charset=utf-8";
  }

  @Override
  public String extension() {
    return "jsonl";
  }
}
