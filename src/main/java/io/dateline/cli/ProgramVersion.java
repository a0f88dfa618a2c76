package io.dateline.cli;

import io.dateline.summary.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version that the records name as their extractor. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {Version.TEXT};
  }
}
