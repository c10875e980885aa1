package travaux.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

/**
 * A tagger or parser, in three parts: the two large ones in a form of our own, and what is left.
 *
 * @param rest the component without its features and weights, serialized: a few kilobytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Model(byte[] rest, FeatureTables features, SparseWeights weights) {

  /** What may come out of a serialized model. */
  private static final ObjectInputFilter KNOWN =
      ObjectInputFilter.Config.createFilter(
          "travaux.language.*;edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;"
              + "java.util.*;java.lang.*;!*");

  /** Reads a model as its authors serialized it. */
  static Model original(ObjectInputStream in) throws IOException {
    try {
      var component = (OnlineComponent<?, ?>) in.readObject();
      var bytes = new ByteArrayOutputStream();
      try (Emptying out = new Emptying(bytes)) {
        out.writeObject(component);
        return new Model(
            bytes.toByteArray(),
            FeatureTables.of(out.featuresOf()),
            SparseWeights.of(component.getOptimizer().getWeightVector().getSparseWeightVector()));
      }
    } catch (ClassNotFoundException e) {
      throw new IOException("Not a model: " + e.getMessage(), e);
    }
  }

  void write(Packer out) throws IOException {
    out.bytes(rest);
    features.write(out);
    weights.write(out);
  }

  static Model read(Unpacker in) {
    return new Model(in.bytes(), FeatureTables.read(in), SparseWeights.read(in));
  }

  /** Puts the parts together. */
  @SuppressWarnings("unchecked")
  NLPComponent<NLPNode> component() throws IOException {
    try (Filling in = new Filling(new ByteArrayInputStream(rest))) {
      in.setObjectInputFilter(KNOWN);
      var component = (OnlineComponent<NLPNode, NLPState<NLPNode>>) in.readObject();
      component.setFlag(NLPFlag.DECODE);
      return component;
    } catch (ClassNotFoundException e) {
      throw new IOException("Not a model: " + e.getMessage(), e);
    }
  }

  /** Leaves out features and weights. */
  private static final class Emptying extends ObjectOutputStream {

    private FeatureMap features = new FeatureMap();

    Emptying(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    FeatureMap featuresOf() throws IOException {
      flush();
      return features;
    }

    @Override
    protected Object replaceObject(Object object) {
      if (object instanceof FeatureMap map) {
        features = map;
        return new FeatureMap();
      }
      return object instanceof ColumnMajorVector ? new ColumnMajorVector() : object;
    }
  }

  /** Puts ours where features and weights were left out. */
  private final class Filling extends ObjectInputStream {

    Filling(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
      if (object instanceof FeatureMap) {
        return features;
      }
      return object instanceof ColumnMajorVector ? weights : object;
    }
  }
}
