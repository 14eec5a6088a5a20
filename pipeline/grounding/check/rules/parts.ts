import { firstMatch, mayMatch } from '../../all-matches.js';
import { chartParts } from '../chart-parts.js';
import { drawnOf } from '../drawn.js';
import type { Clause } from '../clause.js';
import type { Finding } from '../mention.js';
import type { Rule } from '../rule.js';
import { saying } from '../saying.js';
import { isPrinted, type World } from '../world.js';
import { labelKey } from '../tokenize.js';

/** Some word of the table of parts: most clauses have none, and are done with. */
const cue =
  /title|heading|digit|dash|dotted|broken|band|ribbon|zone|envelope|shaded|highlighted|error|whisker|interval|trend|regress|fit|curve|smooth|loess|threshold|reference|target|goal|limit|guide|benchmark|cut-?off|warning|arrow|inset|axis|axes|scale|grid|colou?r ?bar|label|written|printed|shown|given|displayed|triang|diamond|star|asterisk|square|hexag|pentag|logo|watermark|photo|icon|emoji|marker|marked|outline|border|edge|framed|slice|wedge|piece|segment|sector|explode|hole|hollow|ring|dimension|area|region|vertical|horizontal|note|callout|comment|remark|annotat|value|number|percent|coefficient|equation|formula|mean|average|median|name/i;

const threeD = /3-?d/i;

/** "no error bars", "without any grid lines", "does not have a trend line": the thing itself is denied. */
const absent =
  /(?:\b(?:no|without|lacks?|lacking|nor|neither|zero)|(?:\bnot|n['’]t|\b(?:do|does|did|is|are|was|were)nt|\bnever) (?:have|show|include|contain|carry|use|feature|display|need|add|got?)|\b(?:is|are|was|were)(?: not|n['’]t)|\bnot)(?: (?:an?|any|the|its|their|single))?(?: \w+){0,2} $|\b(?:no|without)(?: any)? (?:[a-z-]+(?: [a-z-]+)?(?:, (?:or )?| or ))+$/i;

/** "None of the bars has an error bar". */
const none =
  /\b(?:none|no|not one|neither|nor)\b[^,;]{0,30}? (?:has|have|had|carries|carry|shows?|includes?|contains?|gets?)(?: an?| any)?(?: \w+){0,2} $/i;

/** "None of the slices is pulled out": the part is a verb of them. */
const noneOf = /\b(?:none|not one|neither) of (?:the|these|its) $|\bno $/i;

/** "The error bars are left out": what follows the part denies it. */
const lacking =
  /^(?: (?:of|on|for|at)(?: \w+){1,4})? (?:(?:is|are|was|were|has been|have been)(?:(?: not|n['’]t| never)(?: \w+)?? (?:shown|drawn|given|included|present|visible|plotted|displayed|there|used|added)| (?:left out|missing|absent|omitted|nowhere|lacking))|(?:do|does|did)(?: not|n['’]t) (?:appear|exist))\b/i;

const supposed = /\b(?:imagin\w+|would|could|might|should|if|suppose|like an?|as if|instead of|rather than)\b/i;

/** The words stand in the figure, and mean there what it says: "Error bars" as a label. */
const isOwn = (world: World, words: string): boolean =>
  labelKey(words.replace(/^an? /i, '')).every((norm) => isPrinted(world, norm));

/** The words of the part deny it themselves: "the slices carry no labels". */
const inner = /\b(?:has|have|carr(?:y|ies)|bears?|contains?|holds?|shows?) no\b|^(?:none of|no|without) /i;

const parted = (clause: Clause, world: World): Finding[] => {
  const { text, from: at } = saying(clause);
  if (!mayMatch(text, cue) && !threeD.test(text)) return [];
  const drawn = drawnOf(world.reading);
  return chartParts.flatMap(({ name, words, shown }): Finding[] => {
    const match = firstMatch(text, words);
    if (!match || isOwn(world, match[0])) return [];
    const start = at + match.index;
    if (clause.mentions.some((one) => one.type === 'quote' && one.start <= start && one.end >= start)) return [];
    const has = shown(drawn, match[0]);
    // Planes in space carry a grid of their own, which the scene does not tell.
    const isInSpace = /\bgrid\b/i.test(match[0]) && world.reading.scene.groups.some(({ space }) => space !== undefined);
    if (has === undefined || (isInSpace && !has)) return [];
    const before = text.slice(0, match.index);
    const end = match.index + match[0].length;
    // "The season names below the bars": of the axis.
    if (
      !has &&
      /\b(?:names?|labels?|words|texts?|letters|numbers?)\b.*\b(?:below|under|beneath|underneath)\b/i.test(match[0])
    )
      return [];
    const denied =
      absent.test(before) ||
      none.test(before) ||
      noneOf.test(before) ||
      inner.test(match[0]) ||
      lacking.test(text.slice(end));
    // "No arrow is faster than 3 m/s": of the arrows that there are.
    if (denied && has && noneOf.test(before) && /^ (?:does|do|did|would)\b/.test(text.slice(end))) return [];
    if (
      denied &&
      has &&
      /\bno (?:\w+ )?$/i.test(before) &&
      /^ (?:is|are|has|have|exceeds?|reach(?:es)?|points?|crosses|goes|lies?|sits?|stands?|does|do|would|falls?|fits?)\b/.test(
        text.slice(end),
      )
    )
      return [];
    // "None of the bars reaches the dashed line" denies something else, and supposes the line.
    const ok = has !== denied;
    if (!ok && supposed.test(before)) return [];
    // "The dashed line" is judged as a whole: other rules leave its words alone.
    for (const one of clause.mentions)
      if (one.start >= start && one.end <= start + match[0].length && (one.type === 'kind' || !has)) one.used = true;
    return [
      {
        start,
        end: start + match[0].length,
        ok,
        stated: denied ? `no ${name}` : name,
        actual: has ? 'shown' : null,
        facts: [],
      },
    ];
  });
};

/** Parts of a chart besides its marks: they are there, or were made up. */
export const partsRule: Rule = (clause, world) => (world.plots.length === 0 ? [] : parted(clause, world));
