import type { Finding } from '../mention.js';
import { CURVE, type Coded } from './coded.js';
import { foundIn, matchesOf, np, start, stop, tail } from './said.js';

const means =
  '(?:is|belongs to|represents?|stands for|corresponds to|refers to|denotes|is for|is that of|shows|marks|depicts|indicates|gives|means|for|is the one of|is called|is labell?ed(?: as)?|=)';
const patterns = [
  `${start}${np('a')}(?: with [\\p{L} ]{2,30}?)? ${means} (?:the |that of |method |model |class |group )*(?<b>${CURVE})(?: (?:arm|group|curve|line|model|method|optimizer|classifier|data|one|regression|variant))?(?: with \\S+ [\\p{L}]+)?${tail}${stop}`,
].map((one) => new RegExp(one, 'gu'));

/** "The dark blue one is the placebo", "the green curve belongs to ours": whose line has these looks. */
export const identityFindings = (coded: Coded): Finding[] =>
  patterns.flatMap((pattern) =>
    matchesOf(coded, pattern).flatMap((said): Finding[] => {
      const { a = '', b = '' } = said.match.groups ?? {};
      const [lines, named] = [coded.curves.get(a) ?? [], coded.curves.get(b) ?? []];
      if (!coded.looks.has(a) || coded.looks.has(b) || lines.length === 0 || named.some(({ label }) => !label))
        return [];
      const ok = lines.some((line) => named.some(({ label }) => label === line.label));
      return [foundIn(said, ok, lines[0]?.label ?? null, lines)];
    }),
  );
