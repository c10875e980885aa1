package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActorListTest {

  @Test
  void the_list_of_the_project_can_be_read() {
    assertThat(ActorList.english().speaksFor("Kremlin")).isEqualTo("Russia");
  }

  @Test
  void a_body_speaks_for_itself() {
    ActorList list =
        ActorList.read(
            "Borduria\tstate\nLower House\tbody\tBorduria\n", "minister\tminister\t\tparty");
    assertThat(list.speaksFor("Lower House")).isEqualTo("Lower House");
  }

  @Test
  void an_unknown_kind_is_named_with_its_line_and_the_known_ones() {
    assertThatThrownBy(() -> ActorList.read("# actors\nBorduria\tkingdom\n", ""))
        .hasMessageStartingWith("actors.tsv, line 2: \"kingdom\" is not known here. Maybe one of:")
        .hasMessageContaining("state, territory");
  }

  @Test
  void an_unknown_parent_is_named_with_the_nearest_name() {
    assertThatThrownBy(() -> ActorList.read("Borduria\tstate\nPalace\torgan\tBordura\n", ""))
        .hasMessage("actors.tsv, line 2: \"Bordura\" is no name of a row. Maybe \"Borduria\"?");
  }

  @Test
  void an_unknown_member_of_a_bloc_is_named_with_the_nearest_name() {
    assertThatThrownBy(() -> ActorList.read("Borduria\tstate\nTwins\tbloc\tBorduria|Bordura\n", ""))
        .hasMessage("actors.tsv, line 2: \"Bordura\" is no name of a row. Maybe \"Borduria\"?");
  }

  @Test
  void an_unknown_default_party_is_named_with_the_nearest_name() {
    assertThatThrownBy(
            () -> ActorList.read("Borduria\tstate\n", "minister\tminister\tBordura\tparty\n"))
        .hasMessage(
            "offices.tsv, line 1: \"Bordura\" is no name in actors.tsv. Maybe \"Borduria\"?");
  }

  @Test
  void spaces_for_tabs_are_noticed() {
    assertThatThrownBy(() -> ActorList.read("Borduria   state\n", ""))
        .hasMessageContaining("Maybe spaces stand for the tabs?");
  }
}
