/** On which side of the arrow of a reaction a substance stands. */
export type Side = 'left' | 'right';

/** A substance in a line of words: its number among those that are named. */
export const S = 'S\\d+~*';
export const MEASURE = '(?:molecules?|moles?|mol|atoms?|units?|equivalents?|ions?|parts?|formula units)';
export const NUMBER = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|X\\d+)';
const LIST = `(?<list>(?:(?: (?:an?|the|and|,|gaseous|liquid|solid|pure|${NUMBER}|${MEASURE}|of))* ${S})+)`;

/** How one says what reacts and what comes of it, in lines of words in which substances are signs. */
export const sided: readonly (readonly [side: Side, pattern: RegExp])[] = [
  ['right', new RegExp(` (?:products?|end products?)(?: [a-z]+){0,4}? (?:are|is|:|namely|,)${LIST}`, 'g')],
  [
    'left',
    new RegExp(
      ` (?:reactants?|reagents?|starting (?:materials?|substances?)|educts?)(?: [a-z]+){0,4}? (?:are|is|:|namely|,)${LIST}`,
      'g',
    ),
  ],
  [
    'left',
    new RegExp(
      `${LIST} (?:reacts?|combines?|burns?|is burn(?:ed|t)|is oxidi[sz]ed|decomposes?|are consumed|is consumed)(?: (?:with|in|together))*(?= )`,
      'g',
    ),
  ],
  [
    'left',
    new RegExp(` (?:reacts?|reaction|combines?|combustion|burning|burns)(?: (?:with|in|of|between))+${LIST}`, 'g'),
  ],
  [
    'right',
    new RegExp(
      ` (?:forms?|produc(?:es?|ing)|to form|forming|giv(?:es?|ing)|yields?|yielding|turn(?:s|ed)? into|form|become|to give|to produce|releases?)${LIST}`,
      'g',
    ),
  ],
  [
    'right',
    new RegExp(`${LIST} (?:is|are) (?:formed|produced|released|given off|set free|generated|obtained)(?= )`, 'g'),
  ],
];
/** "Water is on the right". */
export const placed = new RegExp(
  `${LIST}(?: (?:is|are|stands?|appears?|sits?|written|found|,|both))* (?:on|at|to) (?:P(?<part>\\d+)|the (?<side>left|right)|(?<other>left|right))(?= )`,
  'g',
);
