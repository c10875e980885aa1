package travaux.language;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/**
 * The weights of a model without its zeros: 15 of 16 are. Immutable; serves scoring only.
 *
 * <p>Scores are the same to the last bit: they start at +0, and adding a zero changes no number
 * that such a sum can have. The order of the additions is kept.
 */
final class SparseWeights extends ColumnMajorVector {

  private static final long serialVersionUID = 1L;

  /** Of each feature, where its weights start; one more than there are features. */
  private final transient int[] starts;

  private final transient byte[] labels;
  private final transient float[] values;

  private SparseWeights(int labelSize, int[] starts, byte[] labels, float[] values) {
    this.starts = starts;
    this.labels = labels;
    this.values = values;
    setSizes(labelSize, starts.length - 1);
  }

  /**
   * Copies all that is not zero.
   *
   * @throws IllegalArgumentException when there are more than 256 labels
   */
  static SparseWeights of(MajorVector dense) {
    int labelSize = dense.getLabelSize();
    if (labelSize > 256) {
      throw new IllegalArgumentException("More labels than a byte can number: " + labelSize);
    }
    int[] starts = new int[dense.getFeatureSize() + 1];
    int size = dense.countNonZeroWeights();
    byte[] labels = new byte[size];
    float[] values = new float[size];
    int at = 0;
    for (int feature = 0; feature < dense.getFeatureSize(); feature++) {
      starts[feature] = at;
      for (int label = 0; label < labelSize; label++) {
        float value = dense.get(label, feature);
        if (value != 0) {
          labels[at] = (byte) label;
          values[at++] = value;
        }
      }
    }
    starts[starts.length - 1] = at;
    return new SparseWeights(labelSize, starts, labels, values);
  }

  void write(Packer out) throws IOException {
    out.number(getLabelSize());
    out.ints(starts);
    out.bytes(labels);
    out.floats(values);
  }

  static SparseWeights read(Unpacker in) {
    return new SparseWeights(in.number(), in.ints(), in.bytes(), in.floats());
  }

  @Override
  public void addScores(SparseVector x, float[] scores) {
    for (SparseItem item : x.getVector()) {
      int feature = item.getIndex();
      if (feature < starts.length - 1) {
        float value = item.getValue();
        for (int at = starts[feature]; at < starts[feature + 1]; at++) {
          scores[labels[at] & 0xff] += values[at] * value;
        }
      }
    }
  }

  @Override
  public float get(int index) {
    int feature = index / label_size;
    int label = index % label_size;
    for (int at = starts[feature]; at < starts[feature + 1]; at++) {
      if ((labels[at] & 0xff) == label) {
        return values[at];
      }
    }
    return 0;
  }

  @Override
  public int size() {
    return label_size * feature_size;
  }

  @Override
  public void addScores(float[] x, float[] scores) {
    throw new UnsupportedOperationException("Serves sparse vectors only");
  }

  @Override
  public void set(int index, float value) {
    throw new UnsupportedOperationException("Cannot be changed");
  }
}
