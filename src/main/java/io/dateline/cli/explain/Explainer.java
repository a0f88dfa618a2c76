package io.dateline.cli.explain;

import io.dateline.article.Article;
import io.dateline.cli.explain.SentenceNotes.TimeNotes;
import io.dateline.fact.Fact;
import io.dateline.language.Quote;
import io.dateline.summary.Outcome;
import io.dateline.visit.Visit;
import io.dateline.visit.grammar.RuleFile;
import io.dateline.visit.mention.Attempt;
import io.dateline.visit.mention.MentionFinder;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import io.dateline.visit.scene.SceneReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects why articles gave what they gave. Loading reads all tables, so load it once. */
public final class Explainer {

  private final SceneReader scenes;
  private final MentionFinder finder;

  private Explainer(SceneReader scenes, MentionFinder finder) {
    this.scenes = scenes;
    this.finder = finder;
  }

  /** Loads the tables and rules that come with Dateline. */
  public static Explainer load() {
    return new Explainer(SceneReader.load(), new MentionFinder(RuleFile.read("visits.rules")));
  }

  /**
   * Explains an article.
   *
   * @param id the id of its record
   * @param result what its record says
   */
  public Explanation explain(String id, Article article, Outcome.Summarised result) {
    Scene scene = scenes.read(article.text(), article.bodyStart(), article.published().date());
    Map<Integer, List<Attempt>> attempts =
        finder.attempts(scene).stream().collect(Collectors.groupingBy(Attempt::line));
    Marks marks = new Marks(scene, evidence(result));
    List<SentenceNotes> sentences =
        scene.lines().stream()
            .map(
                line ->
                    notes(
                        scene,
                        marks,
                        line,
                        attempts.getOrDefault(line.sentence().index(), List.of())))
            .toList();
    return new Explanation(id, article.published(), scene, sentences, result);
  }

  private static List<Quote> evidence(Outcome.Summarised result) {
    List<Quote> evidence = new ArrayList<>();
    result.visits().stream().map(Visit::evidence).forEach(evidence::addAll);
    result.facts().stream().map(Fact::evidence).forEach(evidence::addAll);
    evidence.sort(Comparator.comparingInt(Quote::start));
    return evidence;
  }

  private static SentenceNotes notes(Scene scene, Marks marks, Line line, List<Attempt> attempts) {
    Phrases phrases = new Phrases(scene, marks, line);
    return new SentenceNotes(
        line.sentence().index(),
        line.title(),
        marks.pieces(line),
        phrases.bracketed(),
        phrases.clauses(),
        times(line),
        only(Attempt.Found.class, attempts),
        only(Attempt.Missed.class, attempts));
  }

  private static List<TimeNotes> times(Line line) {
    List<TimeNotes> times = new ArrayList<>();
    line.times()
        .forEach(t -> times.add(new TimeNotes(t.quote().text(), t.range().edtf(), t.rule())));
    line.durations()
        .forEach(
            d -> times.add(new TimeNotes(d.quote().text(), "lasts " + d.days() + " d", d.rule())));
    return times;
  }

  private static <A extends Attempt> List<A> only(Class<A> kind, List<Attempt> attempts) {
    return attempts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
