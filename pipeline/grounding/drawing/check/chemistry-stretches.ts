import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Drawing } from '../drawing.js';
import { type Atom, type Molecules, moleculesOf } from '../molecule.js';

/** Of a figure with several molecules, each on its own. */
export const eachOf = oncePer((drawing: Drawing): ReadonlyMap<string, Molecules> => {
  const whole = moleculesOf(drawing);
  return new Map(
    whole.panels.map((panel) => {
      const own = (atom: Atom | undefined): boolean => atom?.panel === panel.id;
      const part: Molecules = {
        ...whole,
        all: whole.all.filter(own),
        bonds: whole.bonds.filter(({ from }) => own(from)),
        rings: whole.rings.filter(({ ids }) => own(whole.at(ids[0] ?? ''))),
        pieces: whole.pieces.filter(([atom]) => own(atom)),
        panels: [panel],
        groups: (name) => whole.groups(name)?.filter(([atom]) => own(atom)),
      };
      return [panel.id, part];
    }),
  );
});

/** Which molecule stands there. */
export const places: Readonly<Record<string, (panels: Molecules['panels']) => string | undefined>> = {
  left: (panels) => panels.toSorted((a, b) => a.x - b.x)[0]?.id,
  right: (panels) => panels.toSorted((a, b) => b.x - a.x)[0]?.id,
  upper: (panels) => panels.toSorted((a, b) => a.y - b.y)[0]?.id,
  top: (panels) => panels.toSorted((a, b) => a.y - b.y)[0]?.id,
  lower: (panels) => panels.toSorted((a, b) => b.y - a.y)[0]?.id,
  bottom: (panels) => panels.toSorted((a, b) => b.y - a.y)[0]?.id,
  first: (panels) => panels[0]?.id,
  second: (panels) => panels[1]?.id,
  third: (panels) => panels[2]?.id,
  last: (panels) => panels.at(-1)?.id,
};
const placed =
  /\b(left|right|upper|top|lower|bottom|first|second|third|last)(?:most)?(?: one\b|[- ]hand)?(?: (?:molecule|compound|structure|drawing|formula|substance))?\b/gi;

/** From where on a sentence speaks of which molecules. */
export interface Stretch {
  readonly from: number;
  readonly panels: readonly string[];
}

/** Where a name stands as words of their own; of one letter only where it must be a name. */
export const namedIn = (text: string, title: string): number[] => {
  const [own, name] = title.length < 3 ? [text, title] : [text.toLowerCase(), title.toLowerCase()];
  const spots: number[] = [];
  for (let at = own.indexOf(name); at >= 0; at = own.indexOf(name, at + 1)) {
    const [before, after] = [own.slice(0, at), own.slice(at + name.length)];
    if (/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after)) continue;
    const isName =
      title.length > 2 ||
      /(?:molecule|compound|structure|substance|labell?ed|named|called|and|or|in|of|than|by) $/i.test(before) ||
      /^ (?:has|is|and|contains|carries|bears|shows|but)\b/.test(after);
    if (isName) spots.push(at);
  }
  return spots;
};

/** "Ethanoic acid (C₂H₄O₂) and ethanol": what is said of the first alone. */
const ownFormula = /(?<![\p{L}\d])(?:[A-Z][a-z]?[\d₀-₉]*){2,}(?![\p{L}])/u;

const classes: Readonly<Record<string, string>> = {
  ester: 'ester',
  alcohol: 'hydroxyl',
  acid: 'carboxyl',
  aldehyde: 'aldehyde',
  ketone: 'ketone',
  amide: 'amide',
  ether: 'ether',
};
const classWord = new RegExp(
  `(?<=^|\\b(?:an?|the|plus|and|with|from|gives?|forms?) )(?<word>${Object.keys(classes).join('|')})\\b(?! (?:group|linkage|bond|function|bridge|oxygen))`,
  'gi',
);

/** "The ester has four": the one of several named molecules that is of this class. */
const byClass = (text: string, { panels, groups }: Molecules): { at: number; id: string }[] =>
  allMatches(text, classWord).flatMap((match) => {
    const word = (match.groups?.['word'] ?? '').toLowerCase();
    const owners = new Set((groups(classes[word] ?? '') ?? []).map(([atom]) => atom?.panel));
    const own = panels.filter(({ id }) => owners.has(id));
    return own.length === 1 ? own.map(({ id }) => ({ at: match.index, id })) : [];
  });

/** Where a sentence begins to speak of which molecule: at its name, or at "the left one". */
export const stretchesOf = ({ text }: SentenceText, molecules: Molecules): Stretch[] => {
  const { panels } = molecules;
  const found: { at: number; id: string }[] = [];
  for (const { id, title } of panels) {
    if (title === undefined) continue;
    found.push(...namedIn(text, title).map((at) => ({ at, id })));
  }
  if (found.length > 0) found.push(...byClass(text, molecules));
  if (found.length === 0)
    for (const match of allMatches(text, placed)) {
      const id = / (?:one|molecule|compound|structure|drawing|formula|substance)/i.test(match[0])
        ? places[(match[1] ?? '').toLowerCase()]?.(panels)
        : undefined;
      if (id !== undefined) found.push({ at: match.index, id });
    }
  found.sort((a, b) => a.at - b.at);
  const stretches: Stretch[] = [];
  for (const { at, id } of found) {
    const last = stretches.at(-1);
    const between = last ? text.slice(last.from, at) : '';
    // "Ethanol and phenol both have …" speaks of two at once.
    if (
      last &&
      /^[^.;]{0,60}$/.test(between) &&
      /(?:\band|,|\bor|\bnor)\s*(?:the )?$/i.test(between) &&
      !ownFormula.test(between.slice((panels.find(({ id: own }) => own === last.panels.at(-1))?.title ?? '').length)) &&
      !/\b(?:has|have|is|are|contains?|carries|bears?|with|shows?)\b/i.test(between)
    )
      stretches[stretches.length - 1] = { from: last.from, panels: [...last.panels, id] };
    else stretches.push({ from: stretches.length === 0 ? 0 : at, panels: [id] });
  }
  return stretches;
};
