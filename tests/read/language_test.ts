import { strictEqual } from "node:assert/strict";
import { detectLanguage } from "../../lib/read/language.ts";

Deno.test("detectLanguage() tells English from its neighbours", () => {
  const texts: [string, string][] = [
    [
      "en",
      "The ministry said on Monday that exports had grown by a tenth over the year, and that it was not surprised by the figures of the mills.",
    ],
    [
      "de",
      "Das Ministerium sagte am Montag, dass die Ausfuhr im Jahr um ein Zehntel gewachsen ist und dass man von den Zahlen der Werke nicht überrascht war.",
    ],
    [
      "fr",
      "Le ministère a dit lundi que les exportations avaient augmenté d'un dixième sur un an et que les chiffres des usines ne sont pas une surprise pour lui.",
    ],
    [
      "es",
      "El ministerio dijo el lunes que las exportaciones habían crecido una décima parte en el año y que no se sorprendió por las cifras de las fábricas.",
    ],
    [
      "ru",
      "Министерство заявило в понедельник, что экспорт за год вырос на десятую часть и что оно не было удивлено данными заводов, как это было раньше.",
    ],
    [
      "zh",
      "该部周一表示，今年出口增长了十分之一，对各钢厂的数据并不感到意外，也没有给出其他数字和变化的原因。",
    ],
  ];
  for (const [language, text] of texts) strictEqual(detectLanguage(text), language, text);
});

Deno.test("detectLanguage() does not guess from a few words", () => {
  strictEqual(detectLanguage("Trade reached $240bn last year."), null);
  strictEqual(detectLanguage(""), null);
});
