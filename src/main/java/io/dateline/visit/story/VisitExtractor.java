package io.dateline.visit.story;

import io.dateline.language.people.Individual;
import io.dateline.visit.Visit;
import io.dateline.visit.grammar.RuleFile;
import io.dateline.visit.mention.Goal;
import io.dateline.visit.mention.Mention;
import io.dateline.visit.mention.MentionFinder;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** Finds the visits of an article. Immutable and safe to share; load it once. */
public final class VisitExtractor {

  private final MentionFinder finder;

  private VisitExtractor(MentionFinder finder) {
    this.finder = finder;
  }

  /** Loads the rules that come with Dateline. */
  public static VisitExtractor load() {
    return new VisitExtractor(new MentionFinder(RuleFile.read("visits.rules")));
  }

  /** The visits of an article, main ones first, then in its order. */
  public List<Visit> extract(Scene scene) {
    List<Trip> trips = new ArrayList<>();
    for (Mention mention : finder.find(scene)) {
      for (Goal goal : mention.goals()) {
        Individual principal = mention.visitors().getFirst();
        if (principal.country().isPresent()
            && principal.country().equals(goal.country())
            && !mention.rule().name().equals("visit.visit")) {
          continue;
        }
        Trip trip =
            trips.stream()
                .filter(t -> t.accepts(principal, goal, mention))
                .findFirst()
                .orElseGet(
                    () -> {
                      Trip added = new Trip(principal, goal);
                      trips.add(added);
                      return added;
                    });
        trip.add(goal, mention);
      }
    }
    VisitMaker maker = new VisitMaker(scene);
    return trips.stream()
        .map(maker::make)
        .sorted((a, b) -> a.salience().compareTo(b.salience()))
        .toList();
  }
}
