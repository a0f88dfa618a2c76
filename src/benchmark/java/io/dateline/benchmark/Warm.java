package io.dateline.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ArticleBenchmark} and says what its figures come to. */
final class Warm {

  private Warm() {}

  /**
   * Runs the benchmark.
   *
   * @param arguments options of JMH, such as {@code -p bytes=2500}
   */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> runs =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(arguments))
                    .include(ArticleBenchmark.class.getSimpleName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    Map<Integer, Double> micros = new TreeMap<>();
    System.out.printf("%n%10s %14s %12s %18s%n", "bytes", "articles/s", "MB/s", "allocated/byte");
    for (RunResult run : runs) {
      int bytes = Integer.parseInt(run.getParams().getParam("bytes"));
      double time = run.getPrimaryResult().getScore();
      micros.put(bytes, time);
      System.out.printf(
          "%10d %14.1f %12.2f %18.1f%n", bytes, 1e6 / time, bytes / time, allocated(run) / bytes);
    }
    System.out.printf("time grows with length to the power of %.3f%n", exponent(micros));
  }

  private static double allocated(RunResult run) {
    for (Map.Entry<String, Result> result : run.getSecondaryResults().entrySet()) {
      if (result.getKey().endsWith("gc.alloc.rate.norm")) {
        return result.getValue().getScore();
      }
    }
    return Double.NaN;
  }

  /** The slope of the line that fits the logarithms best. */
  private static double exponent(Map<Integer, Double> micros) {
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (Map.Entry<Integer, Double> point : micros.entrySet()) {
      double size = Math.log(point.getKey());
      double time = Math.log(point.getValue());
      x += size;
      y += time;
      xx += size * size;
      xy += size * time;
    }
    int n = micros.size();
    return (n * xy - x * y) / (n * xx - x * x);
  }
}
