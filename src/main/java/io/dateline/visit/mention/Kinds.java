package io.dateline.visit.mention;

import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.Visit.Kind;
import io.dateline.visit.scene.Line;
import java.util.Optional;

/** Reads the protocol of a visit from the words before its noun: "a three-day state visit". */
final class Kinds {

  private Kinds() {}

  static Optional<Kind> of(Site site) {
    Line line = site.line();
    Optional<Kind> own = of(line, site.trigger());
    if (own.isPresent()) {
      return own;
    }
    for (int i = site.at() + 1; i < Math.min(site.at() + 6, line.chunks().size()); i++) {
      Optional<Kind> near = of(line, line.chunks().get(i));
      if (near.isPresent()) {
        return near;
      }
    }
    return Optional.empty();
  }

  private static Optional<Kind> of(Line line, Chunk chunk) {
    if (!(chunk instanceof NounGroup group)) {
      return Optional.empty();
    }
    if (group.lemma().equals("summit")) {
      return Optional.of(Kind.SUMMIT);
    }
    for (int i = group.from(); i < group.to(); i++) {
      Optional<Kind> kind =
          switch (line.tokens().get(i).lower()) {
            case "state" -> Optional.of(Kind.STATE);
            case "official" -> Optional.of(Kind.OFFICIAL);
            case "working" -> Optional.of(Kind.WORKING);
            case "private" -> Optional.of(Kind.PRIVATE);
            case "transit", "stopover" -> Optional.of(Kind.TRANSIT);
            case "summit" -> Optional.of(Kind.SUMMIT);
            default -> Optional.empty();
          };
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }
}
