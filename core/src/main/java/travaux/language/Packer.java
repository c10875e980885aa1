package travaux.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** Writes numbers and arrays to a file, little-endian; an array is its length and its elements. */
final class Packer {

  private final FileChannel file;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

  Packer(FileChannel file) {
    this.file = file;
  }

  void number(int number) throws IOException {
    room(Integer.BYTES);
    buffer.putInt(number);
  }

  void ints(int[] numbers) throws IOException {
    number(numbers.length);
    for (int number : numbers) {
      number(number);
    }
  }

  void floats(float[] numbers) throws IOException {
    number(numbers.length);
    for (float number : numbers) {
      room(Float.BYTES);
      buffer.putFloat(number);
    }
  }

  /** Fills up to a multiple of four: numbers that follow stay aligned. */
  void bytes(byte[] bytes) throws IOException {
    number(bytes.length);
    for (byte b : bytes) {
      room(1);
      buffer.put(b);
    }
    for (int i = bytes.length; i % Integer.BYTES != 0; i++) {
      room(1);
      buffer.put((byte) 0);
    }
  }

  void lists(List<? extends Collection<String>> lists) throws IOException {
    number(lists.size());
    for (Collection<String> list : lists) {
      bytes(String.join("\n", list).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
  }

  /** Writes what is still held back and returns the file's length. */
  long flush() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
    buffer.clear();
    return file.position();
  }
}
