package io.dateline.article.html;

import io.dateline.article.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/** Chooses, among the blocks of an article's body, those that are its text. */
final class BlockFilter {

  private BlockFilter() {}

  static List<Block> keep(List<Block> blocks, String title) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (!isFurniture(block, title)) {
        kept.add(block);
      }
    }
    return trimmed(kept);
  }

  private static boolean isFurniture(Block block, String title) {
    String text = block.text();
    if (!Paragraphs.hasLetterOrDigit(text) || text.equalsIgnoreCase(title)) {
      return true;
    }
    if (block.owner().normalName().equals("h1")) {
      return true;
    }
    double links = block.linkShare();
    if (text.length() >= 80 && block.endsSentence() && links < 0.85) {
      return false;
    }
    if (block.isItem()) {
      return links > 0.5;
    }
    return links > 0.6 || (links > 0.3 && text.length() < 60 && !block.endsSentence());
  }

  /** Without headings that nothing follows. */
  private static List<Block> trimmed(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean followed = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block.isHeading() && !followed) {
        continue;
      }
      followed = !block.isHeading();
      kept.add(block);
    }
    return kept.reversed();
  }
}
