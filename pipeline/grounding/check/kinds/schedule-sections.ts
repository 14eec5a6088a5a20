import { escaped } from '../../language/escaped.js';
import { oncePer } from '../../once-per.js';
import type { Finding } from '../mention.js';
import { highest, lowest } from '../../reading/statistics.js';
import type { World } from '../world.js';
import { barsAt, barsOf, isDated, show, type Bar } from './schedule-times.js';
import { cuesOf, judged, within, type Cue, type Place, type Told } from './told.js';

/** The sections that the tasks of a Gantt chart are sorted into, by name, each with its bars. */
const sectionsOf = oncePer((world: World): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { data, label } of world.reading.scene.elements)
    if (typeof data?.['section'] === 'string' && label !== undefined)
      found.set(data['section'], [...(found.get(data['section']) ?? []), label]);
  return found;
});

interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Where a sentence names sections, with or without the word. */
const sectionsIn = ({ text, world }: Told): Named[] =>
  [...sectionsOf(world).keys()].flatMap((name) => {
    const found = new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'giu').exec(text);
    return found ? [{ start: found.index, end: found.index + name.length, name }] : [];
  });

const placing =
  /\b(?:is|are|was|were|lies?|belongs?|falls?|appears?|stands?|sits?|listed|placed|found|scheduled|counts?|part)\b(?: (?:listed|placed|found|part|filed|both|all|also|grouped|scheduled|shown|planned|a|the|task|tasks))*(?: (?:in|under|to|within|of|into))(?: the)?(?: (?:section|phase|stage|group|block))?(?: (?:called|named|labelled|titled))? ?["“]?$/iu;
const holding =
  /^["”]?(?: (?:section|phase|stage|group|block))?(?:,| which| that)*(?: (?:contains?|comprises?|includes?|consists of|holds|has|covers?|is made up of|groups|lists|:))(?: (?:the|tasks?|only|two|three|four|five|both|activities|:|an?))* ?$/iu;

/** The section that a bar is in. */
const sectionOf = ({ element }: Bar): string | undefined =>
  typeof element.data?.['section'] === 'string' ? element.data['section'] : undefined;

/** "Assembly is in the section Build", "the Research section contains a pilot study". */
const memberFindings = (told: Told): Finding[] =>
  sectionsIn(told).flatMap((section): Finding[] => {
    const before = told.places.filter(({ end }) => end <= section.start);
    const [last] = before.slice(-1);
    const fits = (place: Place): boolean => barsAt(place).some((bar) => sectionOf(bar) === section.name);
    const isTask = told.places.some(({ start, end }) => start <= section.start && section.end <= end);
    if (isTask) return [];
    if (last && placing.test(told.text.slice(last.end, section.start)) && barsAt(last).length > 0) {
      const bars = barsAt(last);
      return [judged(told, last.start, section.end, fits(last), sectionOf(bars[0] ?? ({} as Bar)) ?? null, bars)];
    }
    const after = told.places.filter(({ start }) => start >= section.end);
    const [first] = after;
    if (!first || !holding.test(told.text.slice(section.end, first.start))) return [];
    const list = after.filter(
      (place, index) =>
        index === 0 ||
        /^(?:,| and|, and)(?: an?| the)?(?: \p{L}+)? ?$/iu.test(told.text.slice(after[index - 1]?.end, place.start)),
    );
    return list
      .filter((place) => barsAt(place).length > 0)
      .map((place) =>
        judged(
          told,
          place.start,
          place.end,
          fits(place),
          sectionOf(barsAt(place)[0] ?? ({} as Bar)) ?? null,
          barsAt(place),
        ),
      );
  });

const counts =
  /(?<!\d|\bof (?:the |these |its )?)\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:(?:different|separate|main|individual|colou?red|work|project|horizontal) )?(sections?|phases?|stages?|tasks?|activities|jobs|milestones?)\b/giu;

/** "With three sections and six tasks": as many as there are. */
const countFindings = (told: Told): Finding[] => {
  const sections = sectionsOf(told.world);
  if (sections.size === 0) return [];
  const all = [...sections.values()].flat().length;
  const bars = barsOf(told.plot.rows).length;
  return cuesOf(told, counts).flatMap((cue): Finding[] => {
    const stated = told.numbers.find(({ start, end }) => start >= cue.start && end <= cue.end);
    if (!stated) return [];
    const what = cue.match[1]?.toLowerCase() ?? '';
    const each = /\b(?:each|every|both|all)\b[^,;.]*$/iu.test(told.text.slice(0, cue.start));
    const { value } = stated.number;
    // "Build has three tasks", "there are three tasks in the Build section".
    // A title such as "Software release" names no section.
    const around = `${told.text.slice(0, cue.start)} ${/^[^,;.]*/.exec(told.text.slice(cue.end))?.[0] ?? ''}`
      .toLowerCase()
      .replace(told.world.reading.scene.title?.toLowerCase() ?? '\n', '');
    const named = [...sections].filter(([name]) => around.includes(name.toLowerCase()));
    // "Six tasks in the three sections Preparation, Build and Finish": of all of them together.
    const rest = told.text.slice(cue.end).toLowerCase();
    const isAll = sections.size > 1 && [...sections.keys()].every((name) => rest.includes(name.toLowerCase()));
    const own = isAll && /^[^,;.]* (?:sections|phases|stages|parts)\b/u.test(rest) ? [] : named;
    if (each && /^(?:sec|pha|sta)/.test(what)) return [];
    // "Each contains at least two tasks".
    const bound = /\b(at least|at most|no more than|up to|more than|fewer than|less than) $/iu.exec(
      told.text.slice(0, cue.start),
    )?.[1];
    const fits = (size: number): boolean =>
      bound === undefined
        ? size === value
        : /^at least$/i.test(bound)
          ? size >= value
          : /^more/i.test(bound)
            ? size > value
            : /^(?:fewer|less)/i.test(bound)
              ? size < value
              : size <= value;
    if (each) {
      const sizes = [...sections.values()].map(({ length }) => length);
      return [judged(told, cue.start, cue.end, sizes.every(fits), sizes.join(), barsOf(told.plot.rows))];
    }
    if (/^(?:sec|pha|sta)/.test(what)) {
      const before = told.text.slice(0, cue.start).toLowerCase();
      return own.some(([name]) => before.includes(name.toLowerCase()))
        ? []
        : [judged(told, cue.start, cue.end, fits(sections.size), sections.size)];
    }
    const actual = what.startsWith('mile') ? [all - bars] : own.length === 1 ? [own[0]?.[1].length ?? 0] : [bars, all];
    if (own.length > 1 && own.length < sections.size) return [];
    return [judged(told, cue.start, cue.end, actual.some(fits), actual[0] ?? null)];
  });
};

const together =
  /\b(?:(?:start|begin|commence)(?:s|ed)?|(end|finish|stop)(?:s|ed|es)?)\b(?: (?:both|all))?(?: (?:on|in|at))? (?:the|one and the) (?:very )?same (?:day|date|time|week|moment)|\b(?:(?:start|begin)(?:s|ed)?|(end|finish)(?:es|s|ed)?) (?:together|simultaneously)\b/giu;

/** "Chassis and Electronics begin on the same day". */
const togetherFinding = (told: Told, cue: Cue): Finding[] => {
  const ahead = within(told.places, 0, cue.start);
  const joins = (one: Place, index: number): boolean =>
    /^(?:,| and| both|, and)* ?(?:the )?$/iu.test(told.text.slice(one.end, ahead[index + 1]?.start ?? cue.start));
  const apart = ahead.findLastIndex((one, index) => !joins(one, index));
  const before = ahead.slice(apart + 1);
  const after = within(told.places, cue.end, cue.to).filter(({ start }) =>
    /^ as (?:the )?$/i.test(told.text.slice(cue.end, start)),
  );
  const bars = [...before, ...after].map(barsAt);
  const first = before[0];
  if (!first || bars.length < 2 || bars.some(({ length }) => length !== 1)) return [];
  const isEnd = cue.match[1] !== undefined || cue.match[2] !== undefined;
  const times = bars.flatMap((list) => list.map((bar) => (isEnd ? bar.to : bar.from)));
  const slack = /\bweek\b/i.test(cue.match[0]) ? 7 : isDated(told) ? 0.5 : 1e-6;
  const gap = highest(times) - lowest(times);
  const ok = gap < slack ? true : /\bweek\b/i.test(cue.match[0]) && gap < 8 ? undefined : false;
  return [judged(told, first.start, cue.end, ok, times.map((time) => show(told, time)).join('; '), bars.flat())];
};

const orders =
  /\b(?:(?:come|comes|came|takes? place|is|are|happens?|follows?|done|scheduled|planned|carried out|runs?)(?: (?:only|right|directly|immediately|straight|done|scheduled|planned|carried out))* (before|after)|(precedes?)|(is followed by|are followed by|is succeeded by)|(follows?)(?: on)?)\b/giu;

/** "The garden party takes place before the vegetables are sown": one bar wholly before the other, or wholly after. */
const orderFinding = (told: Told, cue: Cue): Finding[] => {
  const subject = within(told.places, 0, cue.start).at(-1);
  const other = told.places.find(({ start }) => start >= cue.end);
  const [a, b] = [barsAt(subject), barsAt(other)];
  const [one, two] = [a[0], b[0]];
  if (!subject || !other || !one || !two || a.length > 1 || b.length > 1 || one === two) return [];
  if (told.text.slice(subject.end, cue.start).length > 12 || told.text.slice(cue.end, other.start).length > 16)
    return [];
  const isBefore = cue.match[1]?.toLowerCase() === 'before' || cue.match[2] !== undefined || cue.match[3] !== undefined;
  const [early, late] = isBefore ? [one, two] : [two, one];
  const ok =
    early.to <= late.from + 1e-6 ? true : late.to <= early.from + 1e-6 || late.from < early.from ? false : undefined;
  return [judged(told, subject.start, other.end, ok, `${show(told, one.from)}, ${show(told, two.from)}`, [one, two])];
};

const bounds =
  /\b(?:(?:project|plan|schedule|chart|work|timeline|it|everything|phase|section)\b[^,;.]{0,30}? (?:(opens?|starts?|begins?|kicks? off|started|began)|(closes?|ends?|finishes|concludes?|ended|is completed|is rounded off))(?: (?:with|by))(?: the| an?)?|(?:the |its )?(?:very )?(?:(first|earliest)|(last|final))(?: (?:bar|task|step|activity|item|job|thing|entry))(?: (?:of all|in the (?:plan|project|chart)|to (?:begin|start|finish|end)|on the (?:chart|list)))?(?: (?:is|are|was|:))(?: the| an?)?) ?$/iu;
const placed =
  /^ (?:(?:is|comes|takes place|are|come|happens|goes)(?: the)? (?:very )?(?:(first|earliest)|(last|latest))(?! \p{L}+ (?:in|of) the (?:\w+ )?(?:phase|section)| (?:section|phase|to|bar))|(opens?|starts?|begins?|kicks? off)|(closes?|ends?|concludes?|finishes|completes?|rounds? off)) ?(?:(?:the|this|whole|entire) )*(?:project|plan|schedule|chart|task|everything|bar|work)?(?= ?(?:[,.;:]|$)| (?:and|while|but|then)\b)/iu;

/** "The project opens with drawing the plan", "the first task is the CAD model", "a garden party closes the project". */
const boundFindings = (told: Told): Finding[] => {
  const every = barsOf(told.plot.rows);
  const hasMilestones = told.world.reading.scene.elements.some(({ layer }) => layer === 'milestones');
  const sections = sectionsIn(told);
  return told.places.flatMap((place): Finding[] => {
    const bars = barsAt(place);
    if (bars.length === 0 || every.length < 2) return [];
    // "two weeks before Coding ends": when something else is.
    if (
      /\b(?:before|after|until|till|when|once|since|while|as|than)(?: the)? $/iu.test(told.text.slice(0, place.start))
    )
      return [];
    const ahead = bounds.exec(told.text.slice(0, place.start));
    const rest = told.text.slice(place.end);
    // "The electrics begin while the plumbing goes on": when they do.
    const behind = /^ \p{L}+ while\b/u.test(rest) ? null : placed.exec(rest);
    const [first, last] = [
      ahead?.[1] ?? ahead?.[3] ?? behind?.[1] ?? behind?.[3],
      ahead?.[2] ?? ahead?.[4] ?? behind?.[2] ?? behind?.[4],
    ];
    if (first === undefined && last === undefined) return [];
    // "Coding closes the second phase", "the chart ends with a milestone": of something else.
    const clause = Math.max(...[';', '.', ':'].map((sign) => told.text.lastIndexOf(sign, place.start)));
    const own = sections.filter(({ start }) => start > clause && start < place.start);
    const [section] = own;
    const isWithin =
      section && own.length === 1 && /\b(?:in|of|within) (?:the )?["“]?$/iu.test(told.text.slice(0, section.start));
    if (own.length > 0 && !isWithin) return [];
    if ((last !== undefined && hasMilestones) || /\b(?:phase|section)\b/iu.test(ahead?.[0] ?? '')) return [];
    const rows = isWithin ? every.filter((bar) => sectionOf(bar) === section.name) : every;
    const [from, to] = [lowest(rows.map((bar) => bar.from)), highest(rows.map((bar) => bar.to))];
    const latest = highest(rows.map((bar) => bar.from));
    const ok = bars.some((bar) =>
      first === undefined ? bar.to >= to - 1e-6 || bar.from >= latest - 1e-6 : bar.from <= from + 1e-6,
    );
    const start = ahead ? ahead.index + (ahead[0].length - ahead[0].trimStart().length) : place.start;
    return [
      judged(
        told,
        Math.min(start, place.start),
        place.end + (behind?.[0].length ?? 0),
        ok,
        show(told, first === undefined ? to : from),
        bars,
      ),
    ];
  });
};

const most =
  /\b(?:takes?|takes up|needs?|requires?|lasts?|runs?)(?: up)? (?:(more|less) time|(longer)|(shorter)) than (?:any|every|all|each)(?: of the)?(?: other)?\b/giu;

/** "Interviews take up more time than any other task". */
const mostFinding = (told: Told, cue: Cue): Finding[] => {
  const subject = within(told.places, 0, cue.start).at(-1);
  const bars = barsAt(subject);
  const rows = barsOf(told.plot.rows);
  if (!subject || bars.length === 0 || rows.length < 2) return [];
  const lengths = rows.map(({ from, to }) => to - from);
  const isLess = cue.match[3] !== undefined || cue.match[1]?.toLowerCase() === 'less';
  const best = isLess ? lowest(lengths) : highest(lengths);
  const ok = bars.some(({ from, to }) => Math.abs(to - from - best) < 1e-6);
  return [judged(told, subject.start, cue.end, ok, best, bars)];
};

const milestone = /\bmilestones? (?:called |named |labelled |titled )?["“]?(\p{Lu}[\p{L}\d]+)/gu;

/** "The milestone Delivery", where nothing is called so. */
const milestoneFindings = (told: Told): Finding[] =>
  cuesOf(told, milestone).flatMap((cue): Finding[] => {
    const word = cue.match[1]?.toLowerCase() ?? '';
    const labels = told.world.reading.scene.elements.flatMap(({ label, text }) => [label ?? '', text ?? '']);
    const isThere = labels.some((label) =>
      label
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .includes(word),
    );
    return isThere || sectionsOf(told.world).size === 0 ? [] : [judged(told, cue.start, cue.end, false, null)];
  });

/** What is said of the sections of a Gantt chart, of how many tasks there are, and which of them come first and last. */
export const sectionFindings = (told: Told): Finding[] => [
  ...memberFindings(told),
  ...countFindings(told),
  ...cuesOf(told, together).flatMap((cue) => togetherFinding(told, cue)),
  ...cuesOf(told, orders).flatMap((cue) => orderFinding(told, cue)),
  ...cuesOf(told, most).flatMap((cue) => mostFinding(told, cue)),
  ...boundFindings(told),
  ...milestoneFindings(told),
];
