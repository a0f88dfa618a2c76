package io.dateline.language.people;

import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.names.Office;
import java.util.Optional;
import java.util.Set;

/** Whether two wordings can tell the same office. */
final class OfficeMatch {

  private static final Set<String> LEADERS =
      Set.of(
          "leader",
          "head of state",
          "head of government",
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "chairman",
          "king",
          "queen",
          "monarch");

  private OfficeMatch() {}

  /** Whether {@code later}, said again and maybe shorter, can mean {@code known}. */
  static boolean same(Office later, Office known) {
    String a = later.role();
    String b = known.role();
    if (a.equals(b)) {
      return true;
    }
    if (LEADERS.contains(a) && a.contains("leader")) {
      return known.rank().isHighest();
    }
    if (isDeputy(b) != isDeputy(a)) {
      return false;
    }
    boolean sameRank = later.rank() == known.rank();
    if (sameRank && known.rank().isHighest()) {
      return isWoman(a) == isWoman(b) || !isRoyal(a) || !isRoyal(b);
    }
    return sameRank && (b.endsWith(" " + a) || isDiplomat(a, b));
  }

  /**
   * Whether "the diplomat" or "the prime minister" can be another word for whom the text is about.
   */
  static boolean canBe(Individual topic, PersonNaming naming) {
    Office said = naming.office().orElseThrow();
    boolean general =
        said.former()
            || switch (said.rank()) {
              case CIVIL, OFFICIAL, ENVOY, RELIGIOUS, LEGISLATOR -> true;
              default -> false;
            };
    boolean open =
        topic.office().isEmpty()
            || said.former()
            || (general && topic.office().get().rank() == said.rank());
    return topic.isNamed()
        && topic.isSure()
        && !topic.isGroup()
        && open
        && (sameCountry(naming.country(), topic)
            || (topic.standsForBody() && !said.rank().isHighest()));
  }

  static boolean sameCountry(Optional<String> country, Individual individual) {
    return country.isEmpty()
        || individual.country().isEmpty()
        || individual.country().equals(country);
  }

  private static boolean isDiplomat(String a, String b) {
    return a.contains("diplomat") && b.contains("foreign minister");
  }

  private static boolean isWoman(String role) {
    return role.contains("queen") || role.contains("princess") || role.contains("duchess");
  }

  private static boolean isRoyal(String role) {
    return isWoman(role)
        || role.contains("king")
        || role.contains("prince")
        || role.contains("duke")
        || role.contains("count")
        || role.contains("emir")
        || role.contains("sultan");
  }

  private static boolean isDeputy(String role) {
    return role.contains("deputy") || role.contains("vice") || role.contains("assistant");
  }
}
