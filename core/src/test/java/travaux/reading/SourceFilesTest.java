package travaux.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("a/b/deep"));
    Files.createDirectories(folder.resolve("a/b/.hidden"));
    for (String name : List.of("b/z.txt", "b/c.txt", "b/deep/d.txt", "b/.e.txt", "b/.hidden/f")) {
      Files.writeString(folder.resolve("a").resolve(name), name);
    }
  }

  @Test
  void a_folder_gives_its_files_sorted_and_named_from_the_folder_on() {
    assertThat(names("a/b")).containsExactly("b/c.txt", "b/deep/d.txt", "b/z.txt");
  }

  @Test
  void a_file_is_named_without_the_folders_above_it() throws IOException {
    List<SourceFile> files = expand("a/b/c.txt");

    assertThat(files).extracting(SourceFile::name).containsExactly("c.txt");
    assertThat(((SourceFile.Found) files.get(0)).bytes())
        .isEqualTo("b/c.txt".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void the_folder_itself_has_no_name_of_its_own() {
    assertThat(names("a/b/deep/.")).containsExactly("d.txt");
  }

  @Test
  void a_hyphen_is_standard_input() {
    assertThat(SourceFiles.expand(List.of("-")).toList())
        .containsExactly(new SourceFile.StandardInput("-"));
  }

  @Test
  void a_missing_path_is_told_and_the_rest_is_found() {
    List<SourceFile> files =
        SourceFiles.expand(
                List.of(folder.resolve("nothing").toString(), folder.resolve("a/b").toString()))
            .toList();

    assertThat(files).hasSize(4);
    assertThat(files.get(0))
        .isInstanceOfSatisfying(
            SourceFile.Missing.class,
            missing -> assertThat(missing.problem()).contains("no such file", "Maybe"));
  }

  private List<SourceFile> expand(String argument) {
    return SourceFiles.expand(List.of(folder + "/" + argument)).toList();
  }

  private List<String> names(String argument) {
    return expand(argument).stream().map(SourceFile::name).toList();
  }
}
