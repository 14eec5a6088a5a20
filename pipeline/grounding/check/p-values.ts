import { allMatches, mayMatch } from '../all-matches.js';
import { oncePer } from '../once-per.js';
import type { Reading } from '../reading/reading.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { isPrinted, type World } from './world.js';

const cue = /\bp\b/i;
const said =
  /(?<![\p{L}\d_])p(?:[- ]?values?)?(?:(?: (?:is|was|were|of))? ?(?<sign>[<>=≤≥≈])| (?:is|was|were|of) )\s*(?:about |roughly )?(?<n>0?\.\d+)/giu;

/** Numbers of tests that are written in the figure: "p < 0.001". */
const printed = oncePer(({ scene }: Reading): readonly { readonly sign: string; readonly n: number }[] =>
  scene.elements.flatMap(({ text, visible }) =>
    visible && text && mayMatch(text, cue)
      ? allMatches(text, said).map(({ groups }) => ({ sign: groups?.['sign'] ?? '=', n: Number(groups?.['n']) }))
      : [],
  ),
);

/** "significantly higher (p < 0.001)": of a test, which no mark shows; it may be written beside them. */
export const pValueFindings = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  if (!mayMatch(text, cue)) return [];
  const own = printed(world.reading);
  // An axis or a part is called p.
  if (own.length === 0 && isPrinted(world, 'p')) return [];
  return allMatches(text, said).map(({ 0: match, index, groups }) => {
    const [n, sign] = [Number(groups?.['n']), groups?.['sign'] ?? '='];
    const [from, to] = [start + index, start + index + match.length];
    for (const mention of mentions) if (from < mention.end && mention.start < to) mention.used = true;
    const isWritten = own.some((one) => one.n === n);
    // What is below 0.001 is below 0.05, too.
    const ok = isWritten ? true : own.length === 0 || sign !== '=' ? undefined : false;
    return { start: from, end: to, ok, stated: match, actual: own[0]?.n ?? null, facts: [] };
  });
};
