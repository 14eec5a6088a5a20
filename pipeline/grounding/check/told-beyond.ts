import { allMatches } from '../all-matches.js';
import { isFitted } from '../reading/fitted.js';
import { levelsIn, type Level } from '../reading/levels.js';
import type { Plot } from '../reading/reading.js';
import type { Finding } from './mention.js';
import { countOf } from './number-words.js';
import { factsOfRows, hasValue } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** "ten of them lie above the gray pass mark", "two bars are to the right of the dashed line". */
const beyond =
  /(?<!\b(?:than|least|most|over|under|about|nearly|almost|around|first|last|other|another|all|top|bottom|the) )\b(?<count>no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\d{1,2})(?: of (?:them|these|those)| of (?:the|its) (?:[\p{Ll}-]+ ){0,3}?(?:dots?|points?|bars?|markers?|circles?|columns?|\p{Ll}+s)| (?:dots?|points?|bars?|markers?|circles?|columns?)) (?:that )?(?:lies?|falls?|is|are|sits?|stays?|lay|were|was|stands?|ends? up|appears?|plot|reach(?:es)? |goe?s?|rises?) (?:clearly |well |just |slightly )?(?<side>above|over|past|beyond|to the right of|below|under|beneath|to the left of) (?:the |this |that )(?<line>(?:[\p{L}\d%-]+ ){0,4}?(?:line|mark|threshold|limit|target|cut-?off|benchmark|level|goal))\b(?<after>.{0,30})/giu;

const others = /\b(?:not|except|each|both|every|in (?:the )?(?:left|right|upper|lower|first|second))\b|n['’]t\b/i;

/** The number beside a mark, on the axis that a line across it stands on. */
const valuesOf = ({ rows, form, measure }: Plot, { channel }: Level): readonly number[] =>
  form === 'scatter'
    ? rows.flatMap((row) => row[channel] ?? [])
    : measure?.channel === channel
      ? rows.filter(hasValue).map(({ value }) => value)
      : [];

/** The one plot of marks that are counted: bars or points, of one series. */
const countedPlot = ({ reading, plots }: World): Plot | undefined => {
  const own = plots.filter(({ form, rows }) => /^(?:bar|dot|scatter)$/.test(form) && rows.length > 0);
  const [plot, ...more] = own;
  const isOther = reading.plots.some(
    (one) => /^(?:line|area)$/.test(one.form) && one !== plot && !isFitted(one, reading),
  );
  return plot && more.length === 0 && !isOther && plot.arrangement !== 'stacked' && plot.special === undefined
    ? plot
    : undefined;
};

/** How many marks lie on one side of the one line across the plot. */
export const beyondFindings = (sentence: Sentence, world: World): Finding[] => {
  const plot = world.reading.panels.length === 1 ? countedPlot(world) : undefined;
  const levels = plot ? levelsIn(world.reading).filter(({ low, high }) => low === high) : [];
  if (!plot || levels.length === 0) return [];
  return allMatches(sentence.text, beyond).flatMap((match): Finding[] => {
    const { count = '', side = '', after = '' } = match.groups ?? {};
    const stated = /^no/i.test(count) ? 0 : countOf(count);
    const isLevel = ({ channel }: Level): boolean => !/left|right/i.test(side) || channel === 'x';
    const [level, ...more] = levels.filter(isLevel);
    if (!level || more.length > 0 || others.test(`${match[0]} ${after}`) || !Number.isFinite(stated)) return [];
    const values = valuesOf(plot, level);
    const high = !/below|under|beneath|left/i.test(side);
    const over = values.filter((value) => (high ? value > level.low : value < level.low)).length;
    const at = values.filter((value) => Math.abs(value - level.low) <= level.measure.tolerance(level.low) * 0.2).length;
    if (values.length === 0 || stated === over || (at > 0 && Math.abs(stated - over) <= at)) return [];
    const start = sentence.start + match.index;
    return [
      {
        start,
        end: start + match[0].length - after.length,
        ok: false,
        stated,
        actual: over,
        facts: factsOfRows(world, plot.rows.slice(0, 3)),
        plain: true,
      },
    ];
  });
};
