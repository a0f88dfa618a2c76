package io.dateline.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Articles to measure with: put together from sentences as agencies write them, of made-up people
 * and real places. The same number gives the same article.
 */
final class SampleArticles {

  private static final List<String> FIRST =
      List.of("Jana", "Rui", "Mei", "Omar", "Ingrid", "Tomas", "Aiko", "Samuel", "Leila", "Pavel");
  private static final List<String> LAST =
      List.of(
          "Hlavova", "Salgueiro", "Tanaka", "Farouk", "Lindqvist", "Moreau", "Okoye", "Petrenko",
          "Alvarez", "Brandt", "Kowalski", "Haddad");
  private static final List<String> OFFICE =
      List.of(
          "Foreign Minister",
          "Prime Minister",
          "President",
          "Deputy Prime Minister",
          "Defence Minister",
          "Trade Minister");
  private static final List<String> PEOPLE =
      List.of(
          "Czech", "Portuguese", "Japanese", "Egyptian", "Swedish", "French", "Nigerian",
          "Ukrainian", "Mexican", "German", "Polish", "Lebanese");
  private static final List<String> PLACE =
      List.of(
          "Lisbon", "Tokyo", "Cairo", "Stockholm", "Paris", "Abuja", "Kyiv", "Mexico City",
          "Berlin", "Warsaw", "Beirut", "Prague");
  private static final List<String> DAY =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTH =
      List.of("January", "March", "April", "May", "June", "September", "October", "November");

  /** In braces: a person, office, people, place, day, month or number; A and B stay the same. */
  private static final List<String> SENTENCES =
      List.of(
          "{A} will pay an official visit to {place} from {month} {n} at the invitation of {B}, the"
              + " ministry said on {day}.",
          "{A} arrived in {place} on {day} for talks with {B} on trade, energy and security.",
          "\"We have a great deal to talk about, and little time,\" {A} told reporters before"
              + " leaving.",
          "The two sides signed an agreement on the transport of goods by rail, which is to come"
              + " into force next year.",
          "Officials in {place} said the price of wheat had risen by {n} percent since {month}.",
          "The minister, who took office in {month}, met the {people} ambassador last week and"
              + " spoke with {person} by telephone on {day}.",
          "It would be the first visit by a {people} leader to {place} in {n} years.",
          "Farmers in the north of the country, where it has hardly rained since {month}, say that"
              + " help has been slow to come.",
          "{office} {person} had been expected to attend the summit in {place}, but put off the trip"
              + " because of a vote in parliament.",
          "According to the {people} news agency, some {n} companies will take part in the fair.",
          "\"Nobody should expect wonders of a single meeting,\" said {person}, who teaches history"
              + " at a university in {place}.",
          "Later that day the delegation is to travel on to {place}, where it will be received by"
              + " {office} {person}.",
          "The opposition called the journey a waste of money and asked why the parliament had not"
              + " been told.",
          "In {month}, {B} visited {place} and invited {A} to return the visit.",
          "A spokesman for the {people} government declined to say what had been agreed.");

  private SampleArticles() {}

  /** An article of about so many bytes. */
  static byte[] article(int number, int bytes) {
    Random random = new Random(number);
    String a = one(OFFICE, random) + " " + person(random);
    String b = one(PEOPLE, random) + " " + one(OFFICE, random) + " " + person(random);
    StringBuilder text = new StringBuilder(bytes + 400);
    text.append(fill("{A} to visit {place}", a, b, random)).append("\n\n");
    text.append(one(PLACE, random).toUpperCase(java.util.Locale.ROOT))
        .append(", March 28, 2025 - ");
    int inParagraph = 0;
    while (text.length() < bytes) {
      text.append(fill(one(SENTENCES, random), a, b, random));
      boolean ends = ++inParagraph == 2;
      text.append(ends ? "\n\n" : " ");
      inParagraph = ends ? 0 : inParagraph;
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String fill(String sentence, String a, String b, Random random) {
    return sentence
        .replace("{A}", a)
        .replace("{B}", b)
        .replace("{person}", person(random))
        .replace("{office}", one(OFFICE, random))
        .replace("{people}", one(PEOPLE, random))
        .replace("{place}", one(PLACE, random))
        .replace("{day}", one(DAY, random))
        .replace("{month}", one(MONTH, random))
        .replace("{n}", Integer.toString(2 + random.nextInt(26)));
  }

  private static String person(Random random) {
    return one(FIRST, random) + " " + one(LAST, random);
  }

  private static String one(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /**
   * Writes articles as files.
   *
   * @param arguments the folder, how many, and of how many bytes
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      Files.write(
          folder.resolve("article-%07d.txt".formatted(i)),
          article(i, Integer.parseInt(arguments[2])));
    }
  }
}
