package io.dateline.cli.ask;

import io.dateline.diary.Countries;
import io.dateline.diary.Party;
import io.dateline.diary.Query;
import io.dateline.diary.Target;
import io.dateline.visit.Visit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is asked. */
public final class QueryOptions {

  @Option(
      names = "--to",
      paramLabel = "PLACE",
      description =
          "Visits to a country, by its code, name, people or capital (RU, Russia, Russian, Moscow),"
              + " or to any other place by its name.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--of",
      paramLabel = "WHO",
      description =
          "Visits of a person, by parts of the name without regard to case and accents, or of"
              + " anybody from a country.")
  private Optional<String> of = Optional.empty();

  @Option(
      names = "--exact",
      description = "Take the name of --of as it is: a table answers it in one query.")
  private boolean exact;

  @Option(names = "--host", paramLabel = "WHO", description = "Visits received by WHO.")
  private Optional<String> host = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Visits that are not over before DAY: 2025-03-28, 2025-03, or words.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "Visits that begin on DAY at the latest.")
  private Optional<String> until = Optional.empty();

  @Option(
      names = "--when",
      paramLabel = "TIME",
      description = "Both at once: \"next week\", \"March 2025\", \"from 3 to 9 May\".")
  private Optional<String> when = Optional.empty();

  @Option(
      names = "--today",
      paramLabel = "DAY",
      description = "The day that \"next week\" is seen from (default: today).")
  private Optional<LocalDate> today = Optional.empty();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "Only ${COMPLETION-CANDIDATES}; several with commas between them.")
  private List<Visit.Status> statuses = List.of();

  @Option(names = "--main", description = "Only visits that an article is about.")
  private boolean main;

  @Option(
      names = "--min-confidence",
      paramLabel = "SHARE",
      description = "Only visits of at least this confidence, such as 0.8.")
  private double minConfidence;

  /**
   * The question.
   *
   * @throws ParameterException if an option cannot be understood
   */
  public Query query(Countries countries, CommandSpec spec) {
    try {
      LocalDate day = today.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
      Query query = Query.ALL.during(from, until, when, day).minConfidence(minConfidence);
      if (minConfidence < 0 || minConfidence > 1) {
        throw new IllegalArgumentException(
            "--min-confidence is a share from 0 to 1, not " + minConfidence);
      }
      query = to.isPresent() ? query.to(Target.of(given(to, "--to"), countries)) : query;
      query = of.isPresent() ? query.of(visitor(countries)) : query;
      query = host.isPresent() ? query.host(Party.of(given(host, "--host"), countries)) : query;
      query = main ? query.mainOnly() : query;
      return statuses.isEmpty() ? query : query.statuses(EnumSet.copyOf(statuses));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Party visitor(Countries countries) {
    String words = given(of, "--of");
    return exact ? Party.exactly(words) : Party.of(words, countries);
  }

  private static String given(Optional<String> words, String option) {
    return words
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new IllegalArgumentException(option + " is empty"));
  }
}
