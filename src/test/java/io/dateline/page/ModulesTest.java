package io.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** One script of many modules. */
class ModulesTest {

  @Test
  void imported_modules_come_first_and_once() {
    String script =
        bundle(
            Map.of(
                "main", "import { a } from './a.js';\nimport * as b from './b.js';\na(b.b);\n",
                "a", "import { b } from './b.js';\nexport function a() {\n  return b;\n}\n",
                "b", "export const b = 1;\n"));
    assertThat(script.indexOf("module_b =")).isLessThan(script.indexOf("module_a ="));
    assertThat(script.indexOf("module_a =")).isLessThan(script.indexOf("module_main ="));
    assertThat(script.split("module_b =", -1)).hasSize(2);
    assertThat(script)
        .contains(
            "const { a } = module_a;", "const b = module_b;", "return { a };", "return { b };")
        .doesNotContain("import ", "export ");
  }

  @Test
  void async_functions_and_classes_are_exported_too() {
    assertThat(bundle(Map.of("main", "export async function f() {}\nexport class C {}\n")))
        .contains("async function f() {}", "return { f, C };");
  }

  @Test
  void import_of_another_form_is_refused() {
    assertThatThrownBy(() -> bundle(Map.of("main", "import x from 'https://cdn.example/x.js';\n")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("main")
        .hasMessageContaining("cdn.example");
  }

  @Test
  void modules_that_import_each_other_are_refused() {
    Map<String, String> circle =
        Map.of("main", "import { a } from './a.js';\n", "a", "import { m } from './main.js';\n");
    assertThatThrownBy(() -> bundle(circle)).hasMessageContaining("each other");
  }

  private static String bundle(Map<String, String> modules) {
    return Modules.bundle("main", name -> modules.getOrDefault(name, ""));
  }
}
