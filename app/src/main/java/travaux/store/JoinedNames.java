package travaux.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Keeps up what the record calls each name. What one document adds or takes away changes the blocks
 * of its names only; each is worked out anew from all names in it.
 */
final class JoinedNames {

  private final Handle handle;
  private final Projection projection;
  private final Set<Block> touched = new HashSet<>();

  JoinedNames(Handle handle, Projection projection) {
    this.handle = handle;
    this.projection = projection;
  }

  private record Block(String role, String key) {}

  private record Row(long key, String label, Projection.@Nullable Called called) {}

  @Nullable String block(LineRow.Name name) {
    return projection.block(name);
  }

  /** Marks the blocks of names that no line has yet. */
  void touchNew(Projection.Present present) {
    Set<LineRow.Name> names = new HashSet<>();
    present.lines().forEach(line -> names.addAll(line.names()));
    for (LineRow.Name name : names) {
      String block = block(name);
      if (block != null && !isKnown(name)) {
        touched.add(new Block(name.role(), block));
      }
    }
  }

  /** Marks the block of a name that may go. */
  void touch(long name) {
    handle
        .createQuery(
            """
            SELECT role, block FROM name
            WHERE key = ? AND block IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM line_name WHERE line_name.name = name.key)
            """)
        .bind(0, name)
        .map((row, context) -> new Block(row.getString("role"), row.getString("block")))
        .forEach(touched::add);
  }

  void touchAll() {
    handle
        .createQuery("SELECT DISTINCT role, block FROM name WHERE block IS NOT NULL")
        .map((row, context) -> new Block(row.getString("role"), row.getString("block")))
        .forEach(touched::add);
  }

  /** Works out the marked blocks. */
  void join(Log log, Set<Long> undone) {
    List<LogEvent> naming =
        touched.isEmpty() ? List.of() : log.ofKinds(projection.namingKinds(), undone);
    touched.forEach(block -> join(block, naming));
    touched.clear();
  }

  private void join(Block block, List<LogEvent> naming) {
    List<Row> rows =
        handle
            .createQuery(
                "SELECT key, label, called, party, why FROM name WHERE role = ? AND block = ?")
            .bind(0, block.role())
            .bind(1, block.key())
            .map((row, context) ->
                new Row(
                    row.getLong("key"),
                    row.getString("label"),
                    row.getString("called") == null
                        ? null
                        : new Projection.Called(
                            row.getString("called"), row.getString("party"), row.getString("why"))))
            .list();
    Map<String, Projection.Called> joined =
        projection.joined(block.role(), rows.stream().map(Row::label).toList(), naming);
    for (Row row : rows) {
      Projection.Called now = joined.get(row.label());
      if (!Objects.equals(now, row.called())) {
        handle.execute(
            "UPDATE name SET called = ?, party = ?, why = ? WHERE key = ?",
            now == null ? null : now.name(),
            now == null ? null : now.party(),
            now == null ? null : now.why(),
            row.key());
      }
    }
  }

  private boolean isKnown(LineRow.Name name) {
    return handle
        .createQuery("SELECT 1 FROM name WHERE key = ?")
        .bind(0, PresentTables.key(name))
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
