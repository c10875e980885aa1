package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparseWeightsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void scores_are_the_same_to_the_last_bit(int seed) {
    ColumnMajorVector dense = SmallModels.weights(seed);
    SparseWeights sparse = SparseWeights.of(dense);
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      SparseVector x = new SparseVector();
      x.addBias(1);
      for (int i = 0; i < 60; i++) {
        // Some features are newer than the weights.
        x.add(random.nextInt(SmallModels.FEATURES + 5), 1);
      }
      float[] expected = new float[SmallModels.LABELS];
      float[] found = new float[SmallModels.LABELS];
      dense.addScores(x, expected);
      sparse.addScores(x, found);
      for (int label = 0; label < SmallModels.LABELS; label++) {
        assertThat(Float.floatToRawIntBits(found[label]))
            .isEqualTo(Float.floatToRawIntBits(expected[label]));
      }
    }
  }

  @Test
  void each_weight_can_be_asked_for() {
    ColumnMajorVector dense = SmallModels.weights(9);
    SparseWeights sparse = SparseWeights.of(dense);
    assertThat(sparse.size()).isEqualTo(dense.size());
    for (int i = 0; i < dense.size(); i++) {
      assertThat(sparse.get(i)).isEqualTo(dense.get(i));
    }
  }
}
