import type { Random } from '../../../random.js';
import type { Paper } from '../drawing/paper.js';
import { createPaper } from '../drawing/paper.js';
import { pickLook } from '../drawing/look.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

interface Person {
  readonly sex: 'm' | 'f';
  /** Two letters: which allele came from each parent; `a` is the one of the condition. */
  readonly genes: string;
  readonly affected: boolean;
  readonly partner?: Person;
  readonly children: readonly Person[];
}

interface Trait {
  readonly name: string;
  readonly sort: 'dominant' | 'recessive';
}

const traits: readonly Trait[] = [
  { name: 'cystic fibrosis', sort: 'recessive' },
  { name: 'albinism', sort: 'recessive' },
  { name: 'phenylketonuria', sort: 'recessive' },
  { name: "Huntington's disease", sort: 'dominant' },
  { name: 'polydactyly', sort: 'dominant' },
  { name: 'a condition', sort: 'recessive' },
  { name: 'a trait', sort: 'dominant' },
];

const shows = (genes: string, { sort }: Trait): boolean =>
  sort === 'recessive' ? genes === 'aa' : genes.includes('a');

/** A person and all descendants, who inherit one allele from each parent by chance. */
const grow = (random: Random, trait: Trait, genes: string, sex: Person['sex'], left: number): Person => {
  const single = { sex, genes, affected: shows(genes, trait), children: [] };
  if (left === 0 || random.chance(left === 2 ? 0 : 0.35)) return single;
  const theirs = trait.sort === 'recessive' ? random.pick(['Aa', 'AA', 'Aa', 'aa']) : random.pick(['AA', 'AA', 'Aa']);
  const partner: Person = { sex: sex === 'm' ? 'f' : 'm', genes: theirs, affected: shows(theirs, trait), children: [] };
  const children = Array.from({ length: random.int(left === 2 ? 2 : 1, left === 2 ? 4 : 3) }, () => {
    const drawn = [random.pick(Array.from(genes)), random.pick(Array.from(theirs))].sort().join('');
    return grow(random, trait, drawn, random.pick(['m', 'f'] as const), left - 1);
  });
  return { ...single, partner, children };
};

const everybody = (person: Person): Person[] => [
  person,
  ...(person.partner ? [person.partner] : []),
  ...person.children.flatMap(everybody),
];

/** Where somebody stands: the level counts from the oldest generation, 0. */
interface Standing {
  readonly person: Person;
  readonly level: number;
  readonly x: number;
}

interface Layout {
  readonly paper: Paper;
  readonly size: number;
  readonly gap: number;
  readonly drop: number;
  readonly fill: string;
  readonly carriers: boolean;
  readonly people: Standing[];
  readonly numbered: boolean;
}

const widthOf = (person: Person, { size, gap }: Layout): number => {
  const own = person.partner ? 2 * size + gap : size;
  const below = person.children.reduce((sum, child) => sum + widthOf(child, { size, gap } as Layout) + gap, -gap);
  return Math.max(own, below);
};

const drawPerson = (
  { paper, size, fill, carriers, drop, numbered }: Layout,
  { person, x, level }: Standing,
  number: number,
): void => {
  const y = level * drop;
  const ink = { fill: person.affected ? fill : '#ffffff' };
  const carrier = carriers && person.genes === 'Aa' && !person.affected;
  const sex = person.sex === 'm' ? 'male' : 'female';
  paper.group(`${person.affected ? 'affected' : carrier ? 'carrier' : 'unaffected'} ${sex}`, () => {
    if (person.sex === 'm') paper.rect([x - size / 2, y - size / 2], size, size, ink);
    else paper.circle([x, y], size / 2, ink);
    if (carrier) paper.circle([x, y], 3, { fill: paper.look.ink });
    if (numbered) paper.text(String(number), [x, y + size / 2 + 10], { size: 11 });
  });
};

const drawGenerations = (layout: Layout, named: boolean): void => {
  const { people, paper, drop } = layout;
  const levels = Math.max(...people.map(({ level }) => level));
  for (let level = 0; level <= levels; level++)
    paper.group('generation', () => {
      if (named) paper.text(['I', 'II', 'III', 'IV'][level] ?? '', [-34, level * drop], { bold: true });
      const row = people.filter((one) => one.level === level).toSorted((a, b) => a.x - b.x);
      for (const [index, one] of row.entries()) drawPerson(layout, one, index + 1);
    });
};

/** Finds places for a person, the partner and all below, in a strip that begins at `left`, and draws the lines between them; answers with the person's own place. */
const drawFamily = (layout: Layout, person: Person, left: number, level: number): number => {
  const { paper, size, gap, drop, people } = layout;
  const width = widthOf(person, layout);
  const y = level * drop;
  const middle = left + width / 2;
  if (person.partner === undefined) {
    people.push({ person, level, x: middle });
    return middle;
  }
  const [x, other] = [middle - (size + gap) / 2, middle + (size + gap) / 2];
  paper.line([x + size / 2, y], [other - size / 2, y], { 'aria-label': 'marriage line' });
  people.push({ person, level, x }, { person: person.partner, level, x: other });
  const widths = person.children.map((child) => widthOf(child, layout));
  let at = middle - widths.reduce((sum, one) => sum + one + gap, -gap) / 2;
  const places = person.children.map((child, index) => {
    const place = drawFamily(layout, child, at, level + 1);
    at += (widths[index] ?? 0) + gap;
    return place;
  });
  const bar = y + drop / 2;
  paper.group('line of descent', () => {
    paper.line([middle, y], [middle, bar]);
    if (places.length > 1) paper.line([Math.min(...places, middle), bar], [Math.max(...places, middle), bar]);
    else if (places[0] !== undefined && places[0] !== middle) paper.line([places[0], bar], [middle, bar]);
    for (const place of places) paper.line([place, bar], [place, y + drop - size / 2]);
  });
  return x;
};

export const pedigree = defineFamily({
  name: 'pedigree',
  version: 2,
  subject: 'biology',
  concepts: ['pedigree', 'dominant and recessive inheritance', 'carrier', 'generation'],
  level: 'high',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const trait = random.pick(traits);
    let people: Person;
    do
      people = grow(
        random,
        trait,
        trait.sort === 'recessive' ? random.pick(['Aa', 'Aa', 'aa']) : 'Aa',
        random.pick(['m', 'f']),
        2,
      );
    while (
      everybody(people).length < 6 ||
      !everybody(people).some(({ affected }) => affected) ||
      everybody(people).every(({ affected }) => affected)
    );
    const paper = createPaper(look, 'pedigree');
    const size = random.int(22, 30);
    const layout: Layout = {
      paper,
      size,
      gap: random.int(18, 30),
      drop: random.int(76, 100),
      fill: random.chance(0.6) ? look.ink : (look.accents[0] ?? look.ink),
      carriers: trait.sort === 'recessive' && random.chance(0.5),
      people: [],
      numbered: random.chance(0.7),
    };
    drawFamily(layout, people, 0, 0);
    drawGenerations(layout, random.chance(0.7));
    if (random.chance(0.4)) {
      const y = (Math.max(...layout.people.map(({ level }) => level)) + 1) * layout.drop - 14;
      const entry = (x: number, words: string, fill: string): void =>
        paper.group('key entry', () => {
          paper.rect([x, y], 14, 14, { fill });
          paper.text(words, [x + 20, y + 7], { anchor: 'start', size: 13 });
        });
      entry(0, 'affected', layout.fill);
      entry(92, 'not affected', '#ffffff');
    }
    return paper.finish(
      pickTitle(random, [
        `Pedigree for ${trait.name}`,
        `Inheritance of ${trait.name}`,
        'A family tree',
        `A ${trait.sort} trait in a family`,
      ]),
    );
  },
});
