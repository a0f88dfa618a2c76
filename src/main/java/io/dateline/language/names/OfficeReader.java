package io.dateline.language.names;

import static io.dateline.language.names.Office.Rank.COUNTERPART;
import static io.dateline.language.names.Office.Rank.DELEGATION;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.PhraseTable.Match;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads phrases that tell an office: "the visiting South African deputy foreign minister", "head of
 * the party and president of China", "his Polish counterpart".
 */
final class OfficeReader {

  private static final int LONGEST_LEAD = 9;

  private final World world;
  private final Offices offices;
  private final WordLists words;
  private final OfficeTail tail;
  private final OfficeBounds bounds;

  OfficeReader(World world, Offices offices, WordLists words) {
    this.world = world;
    this.offices = offices;
    this.words = words;
    this.tail = new OfficeTail(world, offices, words);
    this.bounds = new OfficeBounds(world, offices, tail);
  }

  /** A phrase that was read: its tokens, and what they tell. */
  record Phrase(
      int from,
      int to,
      Office office,
      Optional<String> country,
      boolean definite,
      boolean determined,
      boolean plural,
      boolean title,
      boolean visiting) {}

  /** The office phrase that begins at token {@code i}, if one does. */
  Optional<Phrase> read(List<Token> tokens, int i) {
    return new Reading(tokens, i).read();
  }

  /** Whether an office that stands before names begins at token {@code i}: "General Smith". */
  boolean isTitle(List<Token> tokens, int i) {
    return i < tokens.size()
        && Character.isUpperCase(tokens.get(i).text().codePointAt(0))
        && offices.head(tokens, i).filter(match -> match.value().title()).isPresent();
  }

  /** Reads one phrase from left to right. */
  private final class Reading {
    private final List<Token> tokens;
    private final int start;
    private int i;
    private Optional<String> country = Optional.empty();
    private boolean visiting;
    private boolean former;
    private int roleFrom = -1;

    Reading(List<Token> tokens, int start) {
      this.tokens = tokens;
      this.start = start;
      this.i = start;
    }

    Optional<Phrase> read() {
      boolean definite = false;
      boolean determined = false;
      Token first = tokens.get(i);
      boolean many = false;
      if (first.tag() == Tag.DETERMINER || first.tag() == Tag.NUMBER || isPossessive(first)) {
        determined = true;
        many = first.tag() == Tag.NUMBER || first.lower().equals("some");
        definite =
            switch (first.lower()) {
              case "a", "an", "another", "some", "any", "no", "each", "every", "many", "several" ->
                  false;
              default -> first.tag() != Tag.NUMBER;
            };
        i++;
      }
      for (int lead = 0; lead < LONGEST_LEAD && i < tokens.size(); lead++) {
        Optional<Match<Offices.Head>> head = offices.head(tokens, i);
        if (head.isPresent() && bounds.isHead(tokens, i, head.get())) {
          return Optional.of(finish(head.get(), definite, determined, many));
        }
        if (!lead(determined)) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    }

    /** Reads one word, or one name, before the head. */
    private boolean lead(boolean determined) {
      Token token = tokens.get(i);
      if (WordLists.isCalendar(token) || words.isAgency(token)) {
        return false;
      }
      Optional<Match<Demonym>> demonym = world.demonym(tokens, i);
      if (demonym.isPresent() && demonym.get().value().adjective()) {
        country = demonym.get().value().country().or(() -> country);
        roleFrom = -1;
        return advance(demonym.get().length());
      }
      Optional<Match<World.Body>> body = world.body(tokens, i);
      Optional<Match<Place>> place = world.place(tokens, i);
      if (body.isPresent() && body.get().length() >= place.map(Match::length).orElse(0)) {
        Optional<String> code = body.get().value().code();
        boolean settled = country.isPresent() && code.filter(c -> c.length() == 2).isPresent();
        country = settled ? country : code.or(() -> country);
        return advance(body.get().length()) && skipPossessive();
      }
      if (place.isPresent() && !place.get().value().ambiguous()) {
        country = place.get().value().country().or(() -> country);
        roleFrom = -1;
        return advance(place.get().length()) && skipParenthesis() && skipPossessive();
      }
      String lower = token.lower();
      if (lower.equals("visiting")) {
        visiting = true;
        return advance(1);
      }
      Optional<Offices.Modifier> modifier = offices.modifier(token);
      boolean verb = modifier.isPresent() && tokens.get(i).lower().endsWith("ed");
      if (verb
          && ((i == start && OfficeBounds.isPassive(tokens, i))
              || words.isFullNameAt(tokens, i + 1))) {
        // "The house elected Ann Smith president": no office begins behind the verb
        return false;
      }
      if (modifier.isPresent()) {
        former |= modifier.get() == Offices.Modifier.PAST;
        if (modifier.get() == Offices.Modifier.RANK) {
          markRole();
        }
        return advance(1);
      }
      return leadWord(token, determined);
    }

    private boolean leadWord(Token token, boolean determined) {
      return switch (token.tag()) {
        case NAME -> {
          markRole();
          yield advance(1);
        }
        case ADJECTIVE, NOUN -> {
          boolean opens =
              determined
                  || i > start
                  || Character.isUpperCase(token.text().charAt(0))
                  || token.tag() == Tag.ADJECTIVE;
          if (token.tag() == Tag.NOUN) {
            markRole();
          }
          yield opens && advance(1);
        }
        case VERB_PARTICIPLE, VERB_ING, NUMBER, ADVERB ->
            determined && !words.isFullNameAt(tokens, i + 1) && advance(1);
        case CONJUNCTION ->
            i > start
                && token.lower().equals("and")
                && roleFrom >= 0
                && !offices.leadsState(tokens, i + 1)
                && !bounds.tellsCountry(tokens, i + 1)
                && !words.isOrganisationWord(tokens.get(i - 1))
                && !OfficeBounds.growsLarge(tokens, i)
                && advance(1);
        case POSSESSIVE -> i > start && advance(1);
        case PUNCTUATION ->
            (token.text().equals(",") || token.text().equals("&") || token.text().equals("/"))
                && roleFrom >= 0
                && i > start
                && OfficeBounds.goesOnAfterComma(tokens, i)
                && advance(1);
        default -> false;
      };
    }

    private void markRole() {
      if (roleFrom < 0) {
        roleFrom = i;
      }
    }

    private boolean advance(int n) {
      i += n;
      return i < tokens.size();
    }

    private boolean skipPossessive() {
      if (i < tokens.size() && tokens.get(i).tag() == Tag.POSSESSIVE) {
        i++;
      }
      return i < tokens.size();
    }

    /** "the Republic of Korea (ROK)". */
    private boolean skipParenthesis() {
      if (i + 2 < tokens.size()
          && tokens.get(i).text().equals("(")
          && tokens.get(i + 2).text().equals(")")) {
        i += 3;
      }
      return i < tokens.size();
    }

    private Phrase finish(
        Match<Offices.Head> head, boolean definite, boolean determined, boolean many) {
      int roleStart = roleFrom >= 0 ? roleFrom : i;
      boolean bare = roleFrom < 0;
      i += head.length();
      int roleEnd = i;
      Offices.Head value = head.value();
      String text = NameReader.join(tokens, roleStart, roleEnd);
      String role = bare ? value.role() : text.toLowerCase(Locale.ROOT);
      Office office = new Office(text, role, value.rank(), former, value.country());
      while (skipParenthesis() && tail(office.rank())) {
        // every "of the …" and "and foreign minister" adds to the phrase
      }
      return new Phrase(
          start,
          i,
          office,
          country,
          definite,
          determined,
          value.plural() || many,
          value.title(),
          visiting);
    }

    /** Reads "of …", "for …", "from …" or "and OFFICE" after the head. */
    private boolean tail(Office.Rank rank) {
      if (i + 1 >= tokens.size()) {
        return false;
      }
      String lower = tokens.get(i).lower();
      if (lower.equals("and")) {
        return tailOffice();
      }
      boolean leads =
          switch (lower) {
            case "of" -> true;
            case "for", "on" ->
                rank == Office.Rank.ENVOY
                    || rank == Office.Rank.MINISTER
                    || rank == Office.Rank.OFFICIAL;
            case "to" -> rank == Office.Rank.ENVOY && !bounds.isPost(tokens, i + 1);
            case "from" -> rank == DELEGATION;
            default -> false;
          };
      return leads && rank != COUNTERPART && tailPhrase(lower.equals("of") || lower.equals("from"));
    }

    private boolean tailOffice() {
      Optional<Phrase> other =
          new Reading(tokens, i + 1)
              .read()
              .filter(phrase -> phrase.country().isEmpty() || country.isPresent());
      if (other.isEmpty() || other.get().determined() || other.get().plural()) {
        return false;
      }
      int after = other.get().to();
      country = country.or(() -> other.get().country());
      i = after;
      return true;
    }

    private boolean tailPhrase(boolean tellsCountry) {
      Optional<OfficeTail.Tail> read = tail.read(tokens, i, country);
      if (read.isEmpty()) {
        return false;
      }
      if (tellsCountry) {
        country = country.or(() -> read.get().country());
      }
      i = read.get().to();
      return true;
    }

    private static boolean isPossessive(Token token) {
      return switch (token.lower()) {
        case "his", "her", "its", "their", "our" -> true;
        default -> false;
      };
    }
  }
}
