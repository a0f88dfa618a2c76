package io.dateline.store;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes one ordered stream of several, without reading more of them than is asked for. */
final class MergedStreams {

  private MergedStreams() {}

  static <T> Stream<T> of(List<Stream<T>> streams, Comparator<T> order) {
    Iterator<T> merged = new Merging<>(streams.stream().map(Stream::iterator).toList(), order);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(merged, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  private record Head<T>(T value, Iterator<T> rest) {}

  private static final class Merging<T> implements Iterator<T> {

    private final PriorityQueue<Head<T>> heads;

    Merging(List<Iterator<T>> sources, Comparator<T> order) {
      heads = new PriorityQueue<>(Comparator.comparing(Head::value, order));
      sources.forEach(this::advance);
    }

    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public T next() {
      Head<T> head = heads.poll();
      if (head == null) {
        throw new NoSuchElementException("all is read");
      }
      advance(head.rest());
      return head.value();
    }

    private void advance(Iterator<T> source) {
      if (source.hasNext()) {
        heads.add(new Head<>(source.next(), source));
      }
    }
  }
}
