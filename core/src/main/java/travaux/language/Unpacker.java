package travaux.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a {@link Packer} wrote. */
final class Unpacker {

  private final ByteBuffer buffer;

  Unpacker(ByteBuffer buffer) {
    this.buffer = buffer.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  int number() {
    return buffer.getInt();
  }

  int[] ints() {
    int[] numbers = new int[number()];
    buffer.asIntBuffer().get(numbers);
    skip(numbers.length * Integer.BYTES);
    return numbers;
  }

  float[] floats() {
    float[] numbers = new float[number()];
    buffer.asFloatBuffer().get(numbers);
    skip(numbers.length * Float.BYTES);
    return numbers;
  }

  byte[] bytes() {
    byte[] bytes = new byte[number()];
    buffer.get(bytes);
    skip(-bytes.length & (Integer.BYTES - 1));
    return bytes;
  }

  List<List<String>> lists() {
    int size = number();
    List<List<String>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      byte[] list = bytes();
      lists.add(
          list.length == 0
              ? List.of()
              : List.of(new String(list, StandardCharsets.UTF_8).split("\n", -1)));
    }
    return lists;
  }

  private void skip(int bytes) {
    buffer.position(buffer.position() + bytes);
  }
}
