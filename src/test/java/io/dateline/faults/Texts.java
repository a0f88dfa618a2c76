package io.dateline.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented reports, no two alike: short and long, of one article or several, and what is none. */
final class Texts {

  private static final List<String> FIRST =
      List.of("Jana", "Petra", "Milan", "Rui", "Helena", "Oskar", "Ines", "Tomas", "Livia", "Arno");
  private static final List<String> LAST =
      List.of("Hlavova", "Mares", "Silveira", "Vasques", "Lindqvist", "Okafor", "Brandt", "Castel");
  private static final List<String> FROM =
      List.of("Czech", "Portuguese", "Swedish", "Kenyan", "Austrian", "Chilean", "Vietnamese");
  private static final List<String> TO =
      List.of("Portugal", "Norway", "Japan", "Peru", "Ghana", "Canada", "Jordan", "Vietnam");

  /** More visits than one transaction of the table takes. */
  private static final int MANY = 130;

  private final Random random;
  private int number;

  Texts(Random random) {
    this.random = random;
  }

  /** The next text, with its number in it. */
  String next() {
    number++;
    int dice = random.nextInt(100);
    if (dice < 2) {
      return article(MANY);
    }
    if (dice < 5) {
      return "";
    }
    if (dice < 8) {
      return "\0\1\2\3".repeat(50 + number);
    }
    if (dice < 14) {
      return feed(2 + random.nextInt(3));
    }
    return dice < 20 ? article(0) : article(1 + random.nextInt(3));
  }

  private String article(int visits) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "GENEVA, March 28, 2025 - The yearly bulletin number %d was published on Friday."
            .formatted(number));
    for (int i = 0; i < visits; i++) {
      paragraphs.add(visit());
    }
    paragraphs.add("The harbour was closed after a storm, officials said. Nobody was hurt.");
    return String.join("\n\n", paragraphs) + "\n";
  }

  private String visit() {
    int day = 1 + random.nextInt(25);
    return "%s Foreign Minister %s %s will pay an official visit to %s from May %d to May %d."
        .formatted(one(FROM), one(FIRST), one(LAST), one(TO), day, day + 2);
  }

  private String feed(int articles) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      items.append(
          "<item><title>Bulletin %d, part %d</title><guid>part-%d</guid><description>%s %s</description></item>"
              .formatted(
                  number, i, i, visit(), "Officials told reporters more at the end of the week."));
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Bulletins</title>%s</channel></rss>"
        .formatted(items);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
