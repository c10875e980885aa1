package travaux.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the models know of single words: the tags that they can have, the words they are like. */
final class WordLists implements NLPComponent<NLPNode> {

  private final StringTable words;
  private final StringTable clustered;
  private final List<List<String>> tags;
  private final List<List<String>> clusters;
  private final List<Set<String>> clusterSets;

  private WordLists(
      StringTable words,
      List<List<String>> tags,
      StringTable clustered,
      List<List<String>> clusters) {
    this.words = words;
    this.tags = tags;
    this.clustered = clustered;
    this.clusters = clusters;
    // In the order in which they were given: scores are sums, and order counts in their last bit.
    this.clusterSets =
        clusters.stream()
            .map(cluster -> Collections.unmodifiableSet(new LinkedHashSet<>(cluster)))
            .toList();
  }

  /** Copies two maps from a word to its tags or clusters. */
  static WordLists of(
      Map<String, ? extends Collection<String>> tags,
      Map<String, ? extends Collection<String>> clusters) {
    Map<List<String>, Integer> tagLists = new LinkedHashMap<>();
    StringTable words = table(tags, tagLists);
    Map<List<String>, Integer> clusterLists = new LinkedHashMap<>();
    StringTable clustered = table(clusters, clusterLists);
    return new WordLists(
        words, List.copyOf(tagLists.keySet()), clustered, List.copyOf(clusterLists.keySet()));
  }

  private static StringTable table(
      Map<String, ? extends Collection<String>> map, Map<List<String>, Integer> lists) {
    Map<String, Integer> numbers = new HashMap<>(map.size() * 2);
    map.forEach((word, list) -> {
      List<String> copy = new ArrayList<>(list);
      Integer number = lists.putIfAbsent(copy, lists.size());
      numbers.put(word, number == null ? lists.size() - 1 : number);
    });
    return StringTable.of(numbers);
  }

  void write(Packer out) throws IOException {
    words.write(out);
    out.lists(tags);
    clustered.write(out);
    out.lists(clusters);
  }

  static WordLists read(Unpacker in) {
    return new WordLists(StringTable.read(in), in.lists(), StringTable.read(in), in.lists());
  }

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String word = nodes[i].getWordFormSimplifiedLowercase();
      int tag = words.get(word, -1);
      int cluster = clustered.get(word, -1);
      if (tag >= 0) {
        nodes[i].setAmbiguityClasses(tags.get(tag));
      }
      if (cluster >= 0) {
        nodes[i].setWordClusters(clusterSets.get(cluster));
      }
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
