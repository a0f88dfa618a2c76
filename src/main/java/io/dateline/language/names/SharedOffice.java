package io.dateline.language.names;

import io.dateline.language.Token;
import io.dateline.language.names.Naming.Form;
import io.dateline.language.names.Naming.PersonNaming;
import java.util.List;
import java.util.Optional;

/** "US senators A, B and C": gives the office of several people to each name behind it. */
final class SharedOffice {

  private Optional<PersonNaming> office = Optional.empty();
  private int end = -1;

  /** The next naming of a sentence, with the office if it is one of those who share it. */
  Naming read(Naming naming, List<Token> tokens) {
    if (!(naming instanceof PersonNaming person)) {
      office = Optional.empty();
      return naming;
    }
    if (person.form() == Form.GROUP && person.office().isPresent()) {
      office = Optional.of(person);
      end = person.to();
      return person;
    }
    boolean shares =
        office.isPresent()
            && !person.name().isEmpty()
            && person.office().isEmpty()
            && isListed(tokens.subList(end, person.from()), end == office.get().to());
    if (!shares) {
      office = Optional.empty();
      return person;
    }
    end = person.to();
    PersonNaming group = office.get();
    return new PersonNaming(
        person.from(),
        person.to(),
        person.name(),
        group.office(),
        person.country().or(group::country),
        Form.NAMED,
        group.visiting());
  }

  /** Nothing stands between the office and the first name, "and" or a comma before the others. */
  private static boolean isListed(List<Token> between, boolean first) {
    if (first) {
      return between.isEmpty();
    }
    return !between.isEmpty()
        && between.size() < 3
        && between.stream().allMatch(t -> t.text().equals(",") || t.lower().equals("and"));
  }
}
