import { mayMatch } from './all-matches.js';

const figure = '(?:figure|chart|graph|plot|diagram|picture|image|drawing|sketch)';
const people = '(?:,? (?:class|everyone|everybody|children|kids|folks|pupils|students|please),?)?';
const seeing = '(?:see|notice|note|observe|tell)';

/** "Note that", "Notice, class, how", "As you can see,", "Have a look at the red slice:", where a sentence begins. */
const leadIn = new RegExp(
  `(?<=^\\s*|[.!?]\\s+)(?:(?:please )?(?:note|notice|observe|remember|see|mind)${people} (?:that|how(?! (?:many|much|far|long|often|steep\\w*|fast|wide|tall|big|high|low|close|few|little|old|deep)\\b)) |as (?:you|we|one) (?:can |may |will )?(?:clearly |easily )?${seeing}(?: here| in (?:the|this) ${figure})?, |as (?:the|this) ${figure} (?:clearly )?shows, |(?:have|take) a (?:closer |good )?look at (?=the [^.:;,]{3,40}: )|(?:you|we) (?:can |will |may )?(?:clearly )?${seeing} that )(?=\\p{L})`,
  'giu',
);
/** "The line, you will notice, is dashed". */
const aside = new RegExp(`(?<=\\p{L}), (?:as )?(?:you|we|one) (?:will|can|may|might)? ?${seeing}, (?=\\p{L})`, 'giu');

const cue = /note|notice|observe|remember|see|mind|look|shows|tell/i;

/**
 * A text without the words that only call for a look: spaces stand for them, so that places stay as they are. What a
 * sentence begins with then has a capital.
 */
export const withoutLeadIns = (text: string): string => {
  if (!mayMatch(text, cue)) return text;
  let bare = text.replace(aside, (words) => ' '.repeat(words.length));
  for (const { index, 0: words } of bare.matchAll(leadIn)) {
    const at = index + words.length;
    const rest = bare.slice(at);
    const first = /^\p{Ll}{2,}/u.test(rest) ? rest.charAt(0).toUpperCase() : rest.charAt(0);
    bare = `${bare.slice(0, index)}${' '.repeat(words.length)}${first}${rest.slice(1)}`;
  }
  return bare;
};
