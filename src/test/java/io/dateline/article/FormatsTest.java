package io.dateline.article;

import static io.dateline.article.Samples.BODY;
import static io.dateline.article.Samples.HTML;
import static io.dateline.article.Samples.LEAD;
import static io.dateline.article.Samples.article;
import static io.dateline.article.Samples.readings;
import static io.dateline.article.Samples.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every format gives the same article: its title, its day, its words. */
class FormatsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 28);

  private static final String MAIL =
      """
      From: "Harbour Desk" <desk@example.com>
      To: readers@example.com
      Subject: Fwd: =?utf-8?q?Queen_opens_bridge?=
      Date: Fri, 28 Mar 2025 10:00:00 +0100
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      %s
      --=20
      Harbour Desk
      --b
      Content-Type: text/html

      %s
      --b--
      """
          .formatted(BODY.replace("opened", "=6Fpened"), HTML);

  @Test
  void rss_gives_an_article_for_each_item() {
    String rss =
        """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Harbour News</title>
        <item><title>Queen opens bridge</title><guid>a-1</guid>
        <pubDate>Fri, 28 Mar 2025 10:00:00 GMT</pubDate>
        <content:encoded><![CDATA[%s]]></content:encoded></item>
        <item><title>Ships &amp;amp; storms</title><description>%s</description></item>
        </channel></rss>
        """
            .formatted(HTML, LEAD);
    List<Reading> items = readings(rss);
    assertThat(items).hasSize(2).allSatisfy(i -> assertThat(i).isInstanceOf(Reading.Read.class));
    check(((Reading.Read) items.get(0)).article(), "application/rss+xml");
    assertThat(((Reading.Read) items.get(0)).fragment()).isEqualTo("a-1");
    assertThat(((Reading.Read) items.get(1)).fragment()).isEqualTo("2");
    assertThat(((Reading.Read) items.get(1)).article().title()).isEqualTo("Ships & storms");
  }

  @Test
  void feed_without_items_is_rejected() {
    byte[] feed = "<rss><channel><title>x</title></channel></rss>".getBytes(StandardCharsets.UTF_8);
    assertThat(rejected(feed).reason()).contains("no article");
  }

  @Test
  void atom_entry_is_read() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><entry>
        <title>Queen opens bridge</title><id>urn:1</id><published>2025-03-28T10:00:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content>
        </entry></feed>
        """
            .formatted(HTML);
    check(article(atom), "application/atom+xml");
  }

  @Test
  void nitf_is_read_without_its_captions() {
    String nitf =
        """
        <?xml version="1.0"?>
        <!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">
        <nitf><head><title>slug</title><docdata><date.issue norm="20250328T100000Z"/></docdata></head>
        <body><body.head><hedline><hl1>Queen opens bridge</hl1></hedline></body.head>
        <body.content>%s<media><media-caption><p>The queen waves.</p></media-caption></media>
        </body.content></body></nitf>
        """
            .formatted(HTML);
    check(article(nitf), "application/nitf+xml");
  }

  @Test
  void newsml_is_read() {
    String newsml =
        """
        <?xml version="1.0"?>
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:1">
        <itemMeta><versionCreated>2025-03-28T10:00:00Z</versionCreated></itemMeta>
        <contentMeta><headline>Queen opens bridge</headline></contentMeta>
        <contentSet><inlineXML><html><body>%s</body></html></inlineXML></contentSet></newsItem>
        """
            .formatted(HTML);
    check(article(newsml), "application/vnd.iptc.g2.newsitem+xml");
  }

  @Test
  void entities_of_a_document_type_are_neither_fetched_nor_multiplied() {
    String hostile =
        """
        <?xml version="1.0"?>
        <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hosts">]>
        <rss><channel><item><title>Queen opens bridge</title>
        <description>%s &b; &f;</description></item></channel></rss>
        """
            .formatted(LEAD);
    assertThat(article(hostile).body()).startsWith(LEAD).doesNotContain("haha", "localhost");
  }

  @Test
  void mail_is_read_without_signature() {
    check(article(MAIL), "message/rfc822");
    assertThat(article(MAIL).publisher()).contains("Harbour Desk");
  }

  @Test
  void mailbox_gives_an_article_for_each_message() {
    String box = "From desk Fri Mar 28 2025\n" + MAIL + "\nFrom desk Fri Mar 28 2025\n" + MAIL;
    assertThat(readings(box)).hasSize(2);
    check(article(box), "application/mbox");
  }

  @Test
  void page_saved_as_mhtml_is_read_as_a_page() {
    String page =
        "<html><head><title>Queen opens bridge</title>"
            + "<meta property='article:published_time' content='2025-03-28'></head>"
            + "<body><nav>Home</nav><h1>Queen opens bridge</h1>"
            + HTML
            + "</body></html>";
    String mhtml =
        """
        From: <Saved by a browser>
        Snapshot-Content-Location: https://news.example.com/a
        Subject: Queen opens bridge
        Date: Sat, 31 May 2025 10:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="x"

        --x
        Content-Type: text/html
        Content-Transfer-Encoding: base64

        %s
        --x--
        """
            .formatted(
                Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)));
    check(article(mhtml), "multipart/related");
  }

  @Test
  void json_of_a_news_service_gives_its_articles() {
    String answer =
        """
        {"status": "ok", "articles": [{"title": "Queen opens bridge", "author": "Anna Holm",
         "publishedAt": "2025-03-28T10:00:00Z", "source": {"name": "Harbour News"},
         "content": "%s"}]}
        """
            .formatted(HTML);
    check(article(answer), "application/json");
    assertThat(article(answer).publisher()).contains("Harbour News");
  }

  @Test
  void json_lines_give_an_article_each() {
    String line = "{\"headline\": \"Queen opens bridge\", \"body\": \"" + LEAD + "\"}\n";
    assertThat(readings(line + line + line)).hasSize(3);
  }

  @Test
  void damaged_json_is_rejected() {
    assertThat(rejected("{\"title\": ".getBytes(StandardCharsets.UTF_8)).reason())
        .contains("damaged");
  }

  @Test
  void markdown_is_read_without_its_marks() {
    String markdown =
        """
        ---
        title: "Queen opens bridge"
        date: 2025-03-28
        ---

        The **queen** of [Norway](https://example.com) opened the _new_ bridge over
        the fjord on Friday, the port of Bergen said.

        > She will travel to Denmark on Wednesday for talks with the king, who invited her to
        > Copenhagen.

        ![A bridge](bridge.jpg)
        """;
    check(article(markdown), "text/markdown");
  }

  private static void check(Article article, String mediaType) {
    assertThat(article.title()).isEqualTo("Queen opens bridge");
    assertThat(article.body()).isEqualTo(BODY);
    assertThat(article.published()).isEqualTo(new Published(DAY, Published.Basis.ARTICLE));
    assertThat(article.mediaType()).isEqualTo(mediaType);
  }
}
