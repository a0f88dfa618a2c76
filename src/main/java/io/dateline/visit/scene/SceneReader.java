package io.dateline.visit.scene;

import io.dateline.language.Analyser;
import io.dateline.language.Sentence;
import io.dateline.language.Token;
import io.dateline.language.names.NameFinder;
import io.dateline.language.names.Namesakes;
import io.dateline.language.names.Naming;
import io.dateline.language.people.Individual;
import io.dateline.language.people.People;
import io.dateline.language.people.PeopleResolver;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Chunker;
import io.dateline.language.phrase.ClauseParser;
import io.dateline.language.phrase.Opaque;
import io.dateline.time.DurationExpression;
import io.dateline.time.TimeExpression;
import io.dateline.time.TimeReading;
import io.dateline.time.TimeTagger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses articles. Immutable and safe to share; loading reads all tables, so load it once. */
public final class SceneReader {

  private final Analyser analyser;
  private final NameFinder names;
  private final TimeTagger times;

  private SceneReader(Analyser analyser, NameFinder names, TimeTagger times) {
    this.analyser = analyser;
    this.names = names;
    this.times = times;
  }

  /** Loads the tables and rules that come with Dateline. */
  public static SceneReader load() {
    Analyser analyser = Analyser.load();
    return new SceneReader(analyser, NameFinder.load(analyser), TimeTagger.load());
  }

  /**
   * Parses an article.
   *
   * @param text the article's text
   * @param bodyStart offset at which its body begins; before it stands the title
   * @param published its day of publication
   */
  public Scene read(String text, int bodyStart, LocalDate published) {
    List<Sentence> sentences = new ArrayList<>(analyser.analyse(text));
    TimeReading reading = times.read(text, List.copyOf(sentences), published);
    List<List<Naming>> namings = new ArrayList<>();
    List<Optional<Dateline>> datelines = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<Naming> found = names.find(sentences.get(s));
      Optional<Dateline> dateline = Dateline.of(s, sentences.get(s), found);
      if (dateline.isPresent()) {
        sentences.set(s, withoutDateline(sentences.get(s), dateline.get()));
        found = names.find(sentences.get(s));
      }
      namings.add(found);
      datelines.add(dateline);
    }
    namings = Namesakes.resolve(sentences, namings);
    Optional<Dateline> home = datelines.stream().flatMap(Optional::stream).findFirst();
    People people =
        PeopleResolver.resolve(text, sentences, namings, home.flatMap(Dateline::country));
    Lines lines = new Lines(reading, people);
    List<Line> all = new ArrayList<>(sentences.size());
    Optional<Dateline> current = home;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      current = datelines.get(s).isPresent() ? datelines.get(s) : current;
      all.add(lines.next(sentence, namings.get(s), sentence.start() < bodyStart, current));
    }
    return new Scene(text, published, all, people, home);
  }

  private static Sentence withoutDateline(Sentence sentence, Dateline dateline) {
    List<Token> tokens = sentence.tokens();
    return new Sentence(
        sentence.index(), sentence.paragraph(), tokens.subList(dateline.tokens(), tokens.size()));
  }

  /** Makes lines, one after the other, each with its share of the times. */
  private static final class Lines {
    private final TimeReading reading;
    private final People people;
    private int nextTime;
    private int nextDuration;

    Lines(TimeReading reading, People people) {
      this.reading = reading;
      this.people = people;
    }

    Line next(Sentence sentence, List<Naming> namings, boolean title, Optional<Dateline> dateline) {
      List<TimeExpression> times = new ArrayList<>();
      List<Opaque> opaque = new ArrayList<>();
      List<TimeExpression> all = reading.dates();
      while (nextTime < all.size() && all.get(nextTime).quote().start() < sentence.end()) {
        TimeExpression time = all.get(nextTime++);
        int from = sentence.tokenAt(time.quote().start());
        int to = sentence.tokenAt(time.quote().end() - 1) + 1;
        if (time.quote().start() >= sentence.start()
            && to > from
            && !isSurname(sentence, namings, from, to)) {
          opaque.add(new Opaque(from, to, times.size()));
          times.add(time);
        }
      }
      List<DurationExpression> durations = new ArrayList<>();
      List<DurationExpression> lasting = reading.durations();
      while (nextDuration < lasting.size()
          && lasting.get(nextDuration).quote().start() < sentence.end()) {
        durations.add(lasting.get(nextDuration++));
      }
      List<Chunk> chunks = Chunker.chunk(sentence, opaque, namings);
      return new Line(
          sentence, chunks, ClauseParser.parse(chunks), times, durations, title, dateline);
    }

    /** "Mrs May": the name of somebody whom the article shows to be a person. */
    private boolean isSurname(Sentence sentence, List<Naming> namings, int from, int to) {
      for (Naming naming : namings) {
        if (naming.from() <= from
            && to <= naming.to()
            && naming instanceof Naming.PersonNaming person
            && !person.name().isEmpty()
            && people.of(sentence.index(), person).filter(Individual::isSure).isPresent()) {
          return true;
        }
      }
      return false;
    }
  }
}
