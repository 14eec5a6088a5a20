import { allMatches } from '../all-matches.js';
import { multipleIn } from '../language/multiple.js';
import { multipleOf } from './figure-multiple.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { covers, money, printedIn, unitIn, type Unit } from './told-units.js';
import type { World } from './world.js';

const energies: readonly Unit[] = [
  { name: 'kilowatt-hours', words: /\bkilowatt[- ]?hours?\b|\bkWh\b/i },
  { name: 'megawatt-hours', words: /\bmegawatt[- ]?hours?\b|\bMWh\b/i },
  { name: 'gigawatt-hours', words: /\bgigawatt[- ]?hours?\b|\bGWh\b/i },
  { name: 'terawatt-hours', words: /\bterawatt[- ]?hours?\b|\bTWh\b/i },
];

const powers: readonly Unit[] = [
  { name: 'kilowatts', words: /\bkilowatts?\b(?![- ]hour)|\bkW\b/ },
  { name: 'megawatts', words: /\bmegawatts?\b(?![- ]hour)|\bMW\b/ },
  { name: 'gigawatts', words: /\bgigawatts?\b(?![- ]hour)|\bGW\b/ },
];

const concentrations: readonly Unit[] = [
  { name: 'nanomolar', words: /\bnanomolar\b|\bnM\b/ },
  { name: 'micromolar', words: /\bmicromolar\b|[µμ]M\b/ },
  { name: 'millimolar', words: /\bmillimolar\b|\bmM\b/ },
];

const families: readonly (readonly Unit[])[] = [money, energies, powers, concentrations];

/** "in millions of U.S. dollars", "in megawatt-hours", "in US dollars". */
const declared =
  /\bin (?:(thousand|million|billion|trillion)s?(?: of)? )?((?:[\p{L}µμ.$€£¥]+[ -]?){1,2}?(?:dollars?|euros?|pounds?|yen|francs?|yuan|rupees?|kron(?:or|er)|hours?|watts?|molar|[kMGT]Wh?|[nµμm]M|USD|EUR|GBP|JPY|CHF)|dollars?|euros?|pounds?|yen|francs?|yuan|rupees?|[kMGT]Wh?|[nµμm]M|USD|EUR|GBP|JPY|CHF)(?![\p{L}\d])/giu;

/** A sentence that says in which unit all is counted, beside no number: another than the figure prints. */
export const inUnitFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start } = sentence;
  if (world.reading.panels.length > 1) return [];
  return allMatches(text, declared).flatMap((match): Finding[] => {
    const [words, counted, unit = ''] = match;
    for (const family of families) {
      const said = unitIn(family, unit);
      const shown = said ? printedIn(world).flatMap((printed) => unitIn(family, printed) ?? []) : [];
      const [own] = shown;
      if (!said || !own) continue;
      const isOther = !shown.some((one) => covers(one, said) || covers(said, one));
      const by = multipleOf(world.reading);
      const isOtherMultiple = counted !== undefined && by !== undefined && multipleIn(counted) !== by;
      if (!isOther && !isOtherMultiple) return [];
      const at = start + match.index;
      return [
        { start: at, end: at + words.length, ok: false, stated: words, actual: own.name, facts: [], plain: true },
      ];
    }
    return [];
  });
};
