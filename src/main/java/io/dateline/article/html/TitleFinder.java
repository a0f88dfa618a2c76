package io.dateline.article.html;

import io.dateline.article.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the title of a page's article. */
final class TitleFinder {

  private static final int LONGEST = 300;

  /** Of a heading's words, how many must stand in the page's title for them to be the same. */
  private static final double SAME = 0.6;

  private static final Pattern SITE = Pattern.compile("\\s+[|–—•·»:-]+\\s+(?=[^|–—•·»]*$)");
  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+");

  private TitleFinder() {}

  /**
   * The title: the heading that says what the page's data or its title bar says, else these.
   *
   * @param publisher the site's name, which is left out of the title
   */
  static String find(Telling telling, LinkedData data, Optional<String> publisher) {
    List<String> stated = new ArrayList<>();
    data.ofArticle("headline").ifPresent(stated::add);
    for (Element meta : telling.all("meta[property=og:title],meta[name=twitter:title]")) {
      stated.add(meta.attr("content"));
    }
    stated.add(telling.page().title());
    stated.replaceAll(text -> withoutSite(Paragraphs.squeeze(text), publisher));
    stated.removeIf(text -> text.isEmpty() || text.length() > LONGEST);
    List<String> headings =
        telling.all("h1,h2").stream()
            .limit(40)
            .map(heading -> Paragraphs.squeeze(heading.text()))
            .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
            .toList();
    for (String title : stated) {
      Optional<String> same = headings.stream().filter(h -> isSame(h, title)).findFirst();
      if (same.isPresent()) {
        return same.get();
      }
    }
    return stated.isEmpty() ? headings.stream().findFirst().orElse("") : stated.getFirst();
  }

  private static boolean isSame(String heading, String title) {
    Set<String> shown = words(heading);
    Set<String> said = words(title);
    long both = shown.stream().filter(said::contains).count();
    return both >= SAME * Math.max(shown.size(), said.size()) && both > 0;
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    WORD_END
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(w -> !w.isEmpty())
        .forEach(words::add);
    return words;
  }

  /** "Queen opens bridge | Harbour News" without the site, which is short or known. */
  private static String withoutSite(String title, Optional<String> publisher) {
    String[] parts = SITE.split(title, -1);
    if (parts.length != 2) {
      return title;
    }
    boolean known = publisher.filter(p -> parts[1].equalsIgnoreCase(p)).isPresent();
    boolean brief = words(parts[1]).size() <= 4 && words(parts[0]).size() >= 4;
    return known || brief ? parts[0] : title;
  }
}
