package io.dateline.cli.explain;

import io.dateline.language.Resources;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** Explanations as one page that needs nothing beside it: no script, no font, no network. */
public final class HtmlPage {

  private HtmlPage() {}

  /** The page of the articles of one file. */
  public static String of(String title, List<Explanation> explanations) {
    String sheet = String.join("\n", Resources.lines(HtmlPage.class, "explain.css"));
    Html html = new Html();
    html.open("html", "lang", "en").open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(sheet));
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", "", title + " \u2013 explained").style(sheet).close();
    html.open("body").open("main");
    int number = 0;
    for (Explanation explanation : explanations) {
      new HtmlArticle(html, explanation, ++number).add();
    }
    html.close().close().close();
    return html.toString();
  }

  /** Nothing may be loaded or run; only this very style sheet applies. */
  private static String policy(String sheet) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
