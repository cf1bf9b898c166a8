/** Who says what in passages as news writes them; expected by reading. */
import { deepStrictEqual } from "node:assert/strict";
import type { Quote } from "../../lib/model.ts";
import { voicesOf } from "./voices_of.ts";

/** Quotes as "kind | speaker | words", those inside another one after it in brackets. */
function read(text: string): string[] {
  const line = ({ kind, speaker, parts, inner }: Quote): string => {
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(" / ");
    const within = inner === undefined ? "" : ` [${inner.map(line).join("; ")}]`;
    return `${kind} | ${speaker?.text ?? "-"} | ${words}${within}`;
  };
  return voicesOf(text).quotes.map(line);
}

const passages: Readonly<
  Record<string, readonly (readonly [string, readonly string[]])[]>
> = {
  "subject and verb in any place": [
    ["“We will stay,” the minister promised.", ["direct | the minister | We will stay,"]],
    ["“We will stay,” promised the minister.", ["direct | the minister | We will stay,"]],
    ["The minister promised: “We will stay.”", ["direct | The minister | We will stay."]],
    ["In May, the minister said, “We will stay.”", [
      "direct | the minister | We will stay.",
    ]],
    ["“We,” the minister said, “will stay.”", ["direct | the minister | We, / will stay."]],
    ["As Jane Roe put it, “We will stay.”", ["direct | Jane Roe | We will stay."]],
    ["“We will stay,” Roe added on Friday. “It is decided.”", [
      "direct | Roe | We will stay,",
      "direct | Roe | It is decided.",
    ]],
    ["Stated Roe: “We will stay.”", ["direct | Roe | We will stay."]],
    ["“We will stay,” explained the authors Jane Roe, John Poe and Ann Coe.", [
      "direct | the authors Jane Roe, John Poe and Ann Coe | We will stay,",
    ]],
  ],
  "verbs that no table has": [
    ["“We will stay,” Roe crowed loudly.", ["direct | Roe | We will stay,"]],
    ["“We will stay!” beamed the mayor of Lyon.", [
      "direct | the mayor of Lyon | We will stay!",
    ]],
    ["“Will you stay?” Roe pressed.", ["direct | Roe | Will you stay?"]],
  ],
  "verbs that do not stand alone": [
    ["He spoke of peace, promising that “we will stay”.", ["partial | He | we will stay"]],
    ["She explained why “we will stay for good in the house”.", [
      "partial | She | we will stay for good in the house",
    ]],
    ["Roe began by saying, “We will stay.”", ["direct | Roe | We will stay."]],
    ["Roe went on to say: “We will stay.”", ["direct | Roe | We will stay."]],
    ["The ministry issued a statement saying “we will stay for good”.", [
      "partial | The ministry | we will stay for good",
    ]],
    ["Roe is promising to “bomb the hell” out of them.", ["partial | Roe | bomb the hell"]],
    ["The crowd cheered Roe, chanting “stay with us”.", [
      "partial | The crowd | stay with us",
    ]],
  ],
  "asides, titles and brackets": [
    ["Rep. Jane Roe (D-Ohio), chair of the panel, said it was “a grave mistake”.", [
      "partial | Rep. Jane Roe (D-Ohio) | a grave mistake",
    ]],
    ["“It failed,” John Doe Jr., the head of the bank, said in July.", [
      "direct | John Doe Jr. | It failed,",
    ]],
    ["“It failed,” another brother, Stuart Coe, recalled.", [
      "direct | Stuart Coe | It failed,",
    ]],
    ["Roe, who lost twice, calls Poe “a coward”.", ["partial | Roe | a coward"]],
    ["A letter obtained by the agency warns that “it will fail”.", [
      "partial | A letter | it will fail",
    ]],
    ["Jane Roe: “It failed.”", ["direct | Jane Roe | It failed."]],
    ["It does not surprise pollster Jane Roe: “It failed.”", [
      "direct | pollster Jane Roe | It failed.",
    ]],
    ["Roe’s claim that “it failed” is false.", ["partial | Roe | it failed"]],
    ["They mocked her remark: “It failed.”", ["direct | her | It failed."]],
    ["Costs, Roe added, were “higher than feared”.", [
      "partial | Roe | higher than feared",
    ]],
    ["Speaking in Lyon, Roe attacked Poe, calling him “a coward”.", [
      "partial | Roe | a coward",
    ]],
    ["Roe, whom Poe dubbed “the little general”, lost.", [
      "partial | Poe | the little general",
    ]],
  ],
  "organisations, groups and descriptions": [
    ["The Kremlin boss said: “We will stay.”", [
      "direct | The Kremlin boss | We will stay.",
    ]],
    ["The Telegram channel VChK-OGPU wrote: “They fear him.”", [
      "direct | The Telegram channel VChK-OGPU | They fear him.",
    ]],
    ["“They fear him,” one anonymous Chinese official said.", [
      "direct | one anonymous Chinese official | They fear him,",
    ]],
    ["“They fear him,” two of the officials said.", [
      "direct | two of the officials | They fear him,",
    ]],
    ["“They fear him,” Roe and Poe wrote.", ["direct | Roe and Poe | They fear him,"]],
    ["“They fear him,” said a source close to the talks.", [
      "direct | a source | They fear him,",
    ]],
    ["“They fear him,” the ad states.", ["direct | the ad | They fear him,"]],
  ],
  "two levels": [
    ["“He is mad,” the FT quoted an official as saying.", [
      "direct | an official | He is mad,",
    ]],
    ["“He is mad,” an official told the Financial Times.", [
      "direct | an official | He is mad,",
    ]],
    ["An official was quoted by dpa as saying: “He is mad.”", [
      "direct | An official | He is mad.",
    ]],
  ],
  "pronouns and who goes on": [
    ["Modi left.\n\n“It is over,” he said.", ["direct | he | It is over,"]],
    ["“It is over,” Modi said.\n\n“We go home.”", [
      "direct | Modi | It is over,",
      "direct | Modi | We go home.",
    ]],
    ["Roe said, “It is over.” Poe added, “We go home.”", [
      "direct | Roe | It is over.",
      "direct | Poe | We go home.",
    ]],
  ],
  "marks": [
    ["''It is over,'' Roe said. ''We go.''", [
      "direct | Roe | It is over,",
      "direct | Roe | We go.",
    ]],
    ["“It is over,“ said Jane Roe. “We go home.”", [
      "direct | Jane Roe | It is over,",
      "direct | Jane Roe | We go home.",
    ]],
    ["Roe said: “One is here.\n\n“Two is here.”", [
      "direct | Roe | One is here. / Two is here.",
    ]],
    ["Roe said: ''One is here.\n\n''Two is here.''", [
      "direct | Roe | One is here. / Two is here.",
    ]],
    ["“[They] agreed to it all at last,” Roe said.", [
      "direct | Roe | [They] agreed to it all at last,",
    ]],
    ["Roe said: «It is over.» Poe said: „We go home.“", [
      "direct | Roe | It is over.",
      "direct | Poe | We go home.",
    ]],
    ['Roe said: "The “peace” is over."', [
      "direct | Roe | The “peace” is over. [scare | - | peace]",
    ]],
  ],
  "a quote in a quote": [
    ["Roe said: “He told me, ‘We go home,’ and left.”", [
      "direct | Roe | He told me, ‘We go home,’ and left. [direct | He | We go home,]",
    ]],
    ["“Then Poe said ‘never again’ to us,” Roe recalled.", [
      "direct | Roe | Then Poe said ‘never again’ to us, [partial | Poe | never again]",
    ]],
    ["“It was their ‘plan’ from the start,” Roe said.", [
      "direct | Roe | It was their ‘plan’ from the start, [scare | - | plan]",
    ]],
  ],
  "no marks after a colon": [
    ["He said: We will not yield to them.", ["direct | He | We will not yield to them."]],
    ["He said: We will not yield. We never did. The town was calm.", [
      "direct | He | We will not yield. We never did.",
    ]],
    ["The ministry wrote on Friday: Nobody was hurt in it.", [
      "direct | The ministry | Nobody was hurt in it.",
    ]],
  ],
  "blocks": [
    ["The ministry said in a statement:\n\nNobody was hurt in the fire.\n\nIt rained.", [
      "direct | The ministry | Nobody was hurt in the fire.",
    ]],
    ["Roe wrote:\n\n> Nobody was hurt in the fire.\n\nIt rained.", [
      "direct | Roe | Nobody was hurt in the fire.",
    ]],
    ["He released the following statement:\n\n“We grieve with them.”", [
      "direct | He | We grieve with them.",
    ]],
  ],
  "transcripts": [
    ["They met.\n\nMR. ROE: Why not now?\n\nMS. POE: It is late.\n\nMR. ROE: It is not.", [
      "direct | MR. ROE | Why not now?",
      "direct | MS. POE | It is late.",
      "direct | MR. ROE | It is not.",
    ]],
    [
      "They met.\n\nRoe: Why not now?\n\nPoe: It is late.\n\nGo home.\n\nRoe: No way.\n\nPoe: Go.",
      [
        "direct | Roe | Why not now?",
        "direct | Poe | It is late. / Go home.",
        "direct | Roe | No way.",
        "partial | Poe | Go.",
      ],
    ],
  ],
  "words at arm's length, titles and what is no quote": [
    ["Their so-called “peace” is near.", ["scare | - | peace"]],
    ["She likes “Modern Life” and tea.", ["scare | - | Modern Life"]],
    ["Results:\n\nRoe: 1,769\n\nPoe: 1,501\n\nCoe: 12", []],
    ["The rules: Nobody may enter the house.", []],
    ["Roe’s claims and “ways” are old.", ["scare | - | ways"]],
  ],
};

for (const [what, cases] of Object.entries(passages)) {
  for (const [text, expected] of cases) {
    Deno.test(`findQuotes(), ${what}: ${text.replace(/\s+/g, " ")}`, () => {
      deepStrictEqual(read(text), [...expected]);
    });
  }
}
