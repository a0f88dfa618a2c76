package io.dateline.summary;

import io.dateline.language.Token;
import io.dateline.language.names.Naming;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Named;
import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a summary should tell, and what each sentence adds to that. */
final class News {

  private static final double VISITOR = 2.5;
  private static final double PLACE = 2.5;
  private static final double DAYS = 1.5;
  private static final double HOST = 0.8;
  private static final double BACKGROUND = 0.5;
  private static final double TITLE = 1.0;
  private static final double PROOF = 0.5;
  private static final double LEAD = 4.0;
  private static final double OTHER_NAME = 0.25;
  private static final double MOST_OTHERS = 1.5;
  private static final double WORDS_PER_POINT = 40;
  private static final int LONG = 45;
  private static final double VAGUE = 0.8;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final List<String> places = new ArrayList<>();
  private final Map<String, List<Element>> byFirstWord = new HashMap<>();

  /**
   * Something to tell.
   *
   * @param order its place among all, from 0
   * @param words its words in lower case
   * @param weight what telling it is worth
   */
  private record Element(int order, List<String> words, double weight) {}

  private News() {}

  /** The news of the visits, main ones before all: who, where, when and whom; and of the title. */
  static News of(List<Visit> visits, Scene scene) {
    News news = new News();
    visits.forEach(news::addVisit);
    scene.lines().stream().filter(Line::title).forEach(news::addTitle);
    news.index();
    return news;
  }

  private void index() {
    int order = 0;
    for (Map.Entry<String, Double> phrase : weights.entrySet()) {
      List<String> words = words(phrase.getKey());
      byFirstWord
          .computeIfAbsent(words.getFirst(), w -> new ArrayList<>(1))
          .add(new Element(order++, words, phrase.getValue()));
    }
  }

  /** The words of a phrase in lower case. */
  static List<String> words(String phrase) {
    return List.of(SPACES.split(phrase.toLowerCase(Locale.ROOT), -1));
  }

  private void addVisit(Visit visit) {
    double weight = visit.salience() == Visit.Salience.MAIN ? 1 : BACKGROUND;
    add(lastWord(visit.visitors().getFirst().name()), VISITOR * weight);
    List<String> named = visit.destination().places().stream().filter(p -> !p.isBlank()).toList();
    for (int i = 0; i < named.size(); i++) {
      add(named.get(i), PLACE * weight / (1 + 2 * i));
    }
    places.addAll(named);
    if (!visit.whenText().isEmpty()) {
      add(visit.whenText(), DAYS * weight);
    }
    visit.hosts().stream()
        .map(Host::person)
        .limit(2)
        .forEach(host -> add(lastWord(host.name()), HOST * weight));
  }

  /** Names in the title are those whom the article is about. */
  private void addTitle(Line title) {
    for (Chunk chunk : title.chunks()) {
      if (chunk instanceof Named named
          && (named.naming() instanceof Naming.PlaceNaming
              || (named.naming() instanceof Naming.PersonNaming person
                  && !person.name().isEmpty()))) {
        add(title.tokens().get(named.to() - 1).text(), TITLE);
      }
    }
  }

  private void add(String phrase, double weight) {
    weights.merge(phrase.toLowerCase(Locale.ROOT), weight, Math::max);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether a main visit goes to a place of that name. */
  boolean goesTo(String place) {
    return places.stream().anyMatch(place::equalsIgnoreCase);
  }

  /** What a sentence adds to those chosen, less what its words cost. */
  double gain(Candidate candidate, List<Candidate> chosen) {
    double gain = LEAD / (1 + candidate.position()) * (chosen.isEmpty() ? 1 : 0.4);
    for (Element element : told(candidate)) {
      if (!isTold(element.words(), chosen)) {
        gain += element.weight();
      }
    }
    gain += PROOF * Math.min(2, candidate.proves());
    gain += others(candidate, chosen);
    gain -= candidate.words() / WORDS_PER_POINT;
    gain -= Math.max(0, candidate.words() - LONG) / 10.0;
    return candidate.vague() && chosen.isEmpty() ? gain - VAGUE * 2 : gain;
  }

  private static boolean isTold(List<String> words, List<Candidate> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      if (chosen.get(i).tells(words)) {
        return true;
      }
    }
    return false;
  }

  /** What a sentence tells of the news: a matter of its own words, however much news there is. */
  private List<Element> told(Candidate candidate) {
    List<Element> told = new ArrayList<>();
    for (Token token : candidate.line().tokens()) {
      List<Element> beginning = byFirstWord.get(token.lower());
      if (beginning == null) {
        continue;
      }
      for (Element element : beginning) {
        boolean known = told.stream().anyMatch(other -> other.order() == element.order());
        if (!known && candidate.tells(element.words())) {
          told.add(element);
        }
      }
    }
    told.sort(Comparator.comparingInt(Element::order));
    return told;
  }

  /** People and places that nobody has told of yet. */
  private static double others(Candidate candidate, List<Candidate> chosen) {
    double gain = 0;
    for (String name : candidate.names()) {
      if (!isTold(List.of(name), chosen)) {
        gain += OTHER_NAME;
      }
    }
    return Math.min(MOST_OTHERS, gain);
  }
}
