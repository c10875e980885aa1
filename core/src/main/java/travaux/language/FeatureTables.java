package travaux.language;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.IOException;

/** The numbers of a model's features, by type and value. Immutable; serves look-ups only. */
final class FeatureTables extends FeatureMap {

  private static final long serialVersionUID = 1L;

  private final transient StringTable[] tables;

  private FeatureTables(int size, StringTable[] tables) {
    super(size);
    this.tables = tables;
  }

  static FeatureTables of(FeatureMap map) {
    return new FeatureTables(
        map.size(), map.getIndexMaps().stream().map(StringTable::of).toArray(StringTable[]::new));
  }

  void write(Packer out) throws IOException {
    out.number(size());
    out.number(tables.length);
    for (StringTable table : tables) {
      table.write(out);
    }
  }

  static FeatureTables read(Unpacker in) {
    int size = in.number();
    StringTable[] tables = new StringTable[in.number()];
    for (int i = 0; i < tables.length; i++) {
      tables[i] = StringTable.read(in);
    }
    return new FeatureTables(size, tables);
  }

  @Override
  public int index(int type, String value) {
    return type >= 0 && type < tables.length ? tables[type].get(value, -1) : -1;
  }

  @Override
  public int add(int type, String value) {
    throw new UnsupportedOperationException("Cannot be changed");
  }
}
