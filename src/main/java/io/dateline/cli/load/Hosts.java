package io.dateline.cli.load;

import io.dateline.language.Analyser;
import io.dateline.language.Sentence;
import io.dateline.language.names.NameFinder;
import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.names.Office;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads from a remark whom the visitor met: "Met with President Clinton at Agana, Guam". */
final class Hosts {

  private static final String MET = "met with ";

  private final Analyser analyser;
  private final NameFinder names;

  private Hosts(Analyser analyser, NameFinder names) {
    this.analyser = analyser;
    this.names = names;
  }

  static Hosts load() {
    Analyser analyser = Analyser.load();
    return new Hosts(analyser, NameFinder.load(analyser));
  }

  /**
   * Those whom the sentences that begin with "Met with" name with an office.
   *
   * @param home the country that the first of them stands for where the remark names none
   */
  List<Host> read(String remarks, Optional<String> home) {
    List<Host> hosts = new ArrayList<>();
    for (Sentence sentence : analyser.analyse(remarks)) {
      String text = remarks.substring(sentence.start(), sentence.end());
      if (text.toLowerCase(Locale.ROOT).startsWith(MET)) {
        names.find(sentence).stream()
            .filter(PersonNaming.class::isInstance)
            .map(PersonNaming.class::cast)
            .filter(person -> !person.name().isEmpty() && person.office().isPresent())
            .forEach(person -> hosts.add(host(person, hosts.isEmpty() ? home : Optional.empty())));
      }
    }
    return hosts;
  }

  private static Host host(PersonNaming person, Optional<String> home) {
    Optional<String> role = person.office().map(Office::role);
    return new Host(
        new Person(person.name(), role, person.country().or(() -> home)), Host.Part.COUNTERPART);
  }
}
