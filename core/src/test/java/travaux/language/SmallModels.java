package travaux.language;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Models that are made up, small and good for nothing but writing and reading them. */
final class SmallModels {

  static final int LABELS = 40;
  static final int FEATURES = 300;

  private SmallModels() {}

  static ColumnMajorVector weights(int seed) {
    Random random = new Random(seed);
    ColumnMajorVector weights = new ColumnMajorVector();
    weights.expand(LABELS, FEATURES);
    for (int i = 0; i < weights.size(); i++) {
      if (random.nextInt(16) == 0) {
        weights.set(i, random.nextFloat() - 0.5f);
      }
    }
    return weights;
  }

  static FeatureMap features() {
    FeatureMap features = new FeatureMap();
    for (int i = 1; i < FEATURES; i++) {
      features.add(i % 7, "feature" + i);
    }
    return features;
  }

  static Models models(int seed) {
    Model model =
        new Model(
            new byte[] {1, 2, (byte) seed},
            FeatureTables.of(features()),
            SparseWeights.of(weights(seed)));
    WordLists words =
        WordLists.of(
            Map.of("treaty", List.of("NN", "VB"), "sign", List.of("VB")),
            Map.of("treaty", List.of("0110", "01", "0"), "pact", List.of("0110", "01", "0")));
    return new Models(model, model, words);
  }
}
