package io.dateline.article.html;

import org.jsoup.nodes.Element;

/**
 * A run of text of a page without a break in it.
 *
 * @param text its words, white space squeezed
 * @param linked how many of its characters stand in links
 * @param owner the element that it is the text of
 */
record Block(String text, int linked, Element owner) {

  boolean isHeading() {
    return Tags.HEADINGS.contains(owner.normalName());
  }

  boolean isItem() {
    return isInside("li");
  }

  /** Whether it is the text of an element of a kind, or of one inside of such. */
  boolean isInside(String tag) {
    for (Element up = owner; up != null; up = up.parent()) {
      if (up.normalName().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’)]»".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…:;。！？".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether it is a paragraph of running text beyond doubt. */
  boolean isSolid() {
    boolean runs = (text.length() >= 60 && endsSentence()) || text.length() >= 200;
    return runs && linkShare() < 0.4 && !isHeading();
  }
}
