package org.mergescope.model.tempo;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/// One request and its whole answer. OkHttp's thread reads; ours waits and looks at the cancel flag, because a blocking
/// read would not.
final class Exchange {
  private static final long CHUNK = 1 << 16;

  private final Call call;
  private final long maxBodyBytes;
  private final BlockingQueue<Outcome> outcome = new ArrayBlockingQueue<>(1);

  Exchange(Call call, long maxBodyBytes) {
    this.call = call;
    this.maxBodyBytes = maxBodyBytes;
  }

  sealed interface Outcome {}

  record Answered(Answer answer) implements Outcome {}

  record TooLarge() implements Outcome {}

  /// @param answering whether the headers of an answer had come
  record Failed(IOException failure, boolean answering) implements Outcome {}

  Outcome run(Duration timeout, BooleanSupplier cancelled) throws TempoException {
    call.timeout().timeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
    call.enqueue(new Reader());
    try {
      Outcome come = null;
      while (come == null) {
        if (cancelled.getAsBoolean()) {
          throw Pause.cancelled();
        }
        come = outcome.poll(Pause.STEP_MILLIS, TimeUnit.MILLISECONDS);
      }
      return come;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw Pause.cancelled();
    } finally {
      call.cancel();
    }
  }

  private final class Reader implements Callback {
    @Override
    public void onFailure(Call failed, IOException failure) {
      outcome.add(new Failed(failure, false));
    }

    @Override
    public void onResponse(Call answered, Response response) {
      Outcome read = new Failed(new IOException("the answer could not be kept in memory"), true);
      try (response) {
        read = read(response);
      } catch (IOException failure) {
        read = new Failed(failure, true);
      } finally {
        outcome.add(read);
      }
    }
  }

  private Outcome read(Response response) throws IOException {
    BufferedSource source = response.body().source();
    Buffer buffer = new Buffer();
    while (source.read(buffer, CHUNK) >= 0) {
      if (buffer.size() > maxBodyBytes) {
        return new TooLarge();
      }
    }
    return new Answered(
        new Answer(
            response.code(),
            header(response, "Content-Type"),
            header(response, "Location"),
            header(response, "Retry-After"),
            new Answer.Body(buffer.readByteArray())));
  }

  private static String header(Response response, String name) {
    @Nullable String value = response.header(name);
    return Objects.requireNonNullElse(value, "");
  }
}
