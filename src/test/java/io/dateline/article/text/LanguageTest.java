package io.dateline.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The queen opened the bridge over the fjord on Friday and will go to Denmark.
          en | QUEEN OPENS BRIDGE. IT IS THE FIRST OF ITS KIND IN THE NORTH.
          de | Die Königin hat am Freitag die Brücke über den Fjord eröffnet und fährt nach Oslo.
          fr | La reine a ouvert le pont sur le fjord vendredi et ira au Danemark avec le roi.
          es | La reina abrió el puente sobre el fiordo el viernes y viajará a Dinamarca con el rey.
          nl | De koningin opende vrijdag de brug over de fjord en gaat met de koning naar Oslo.
          it | La regina ha aperto il ponte sul fiordo di venerdì e andrà in Danimarca con il re.
          pt | A rainha abriu a ponte sobre o fiorde na sexta e vai para a Dinamarca com o rei.
          ru | Королева открыла мост в пятницу и поедет в Данию, где она будет на встрече с королём.
          und | 국왕이 금요일에 다리를 열었다
          """)
  void language_is_told_by_its_small_words(String language, String text) {
    assertThat(new Language().of(text)).isEqualTo(language);
  }
}
