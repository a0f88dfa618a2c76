package io.dateline.local;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets commands that run in the tests' own process into the local AWS, as AWS's variables would.
 */
public final class LocalCredentials implements BeforeAllCallback, AfterAllCallback {

  private static final String ID = "aws.accessKeyId";
  private static final String SECRET = "aws.secretAccessKey";

  @Override
  public void beforeAll(ExtensionContext context) {
    System.setProperty(ID, "test");
    System.setProperty(SECRET, "test");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    System.clearProperty(ID);
    System.clearProperty(SECRET);
  }
}
