package io.dateline.local;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the local AWS to tests that ask for it: started once for a run, ended after it. */
public final class LocalAwsExtension implements ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(LocalAwsExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LocalAws.class;
  }

  @Override
  public LocalAws resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // The root store closes what is AutoCloseable when all tests are done.
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent("aws", key -> start(), LocalAws.class);
  }

  private static LocalAws start() {
    return LocalAws.start(new LocalProject(Path.of("")), Map.of(), System.out::println);
  }
}
