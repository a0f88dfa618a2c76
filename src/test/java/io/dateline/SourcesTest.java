package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What holds for the text of every source file. */
class SourcesTest {

  @Test
  void public_types_and_methods_have_a_comment() throws IOException {
    List<String> bare = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = walk.filter(path -> path.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Commented(docs, bare).scan(unit, null);
      }
    }
    assertThat(bare).isEmpty();
  }

  /** Walks through what is visible outside its package. */
  private static final class Commented extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final List<String> bare;

    Commented(DocTrees docs, List<String> bare) {
      this.docs = docs;
      this.bare = bare;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      // What belongs to an interface is public without saying so.
      boolean within = parent().getKind() == Tree.Kind.INTERFACE;
      if (!within && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
        return null;
      }
      note(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      ModifiersTree modifiers = method.getModifiers();
      boolean visible =
          modifiers.getFlags().contains(Modifier.PUBLIC)
              || parent().getKind() == Tree.Kind.INTERFACE;
      if (visible && !isOverride(modifiers)) {
        note(((ClassTree) parent()).getSimpleName() + "." + method.getName());
      }
      return null;
    }

    private void note(String name) {
      if (docs.getDocComment(getCurrentPath()) == null) {
        bare.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name);
      }
    }

    private Tree parent() {
      return getCurrentPath().getParentPath().getLeaf();
    }

    private static boolean isOverride(ModifiersTree modifiers) {
      return modifiers.getAnnotations().stream()
          .map(AnnotationTree::getAnnotationType)
          .anyMatch(type -> type.toString().equals("Override"));
    }
  }
}
