import type { Random } from '../../../random.js';
import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';
import { textWidth } from '../text-width.js';

/** A species, or a clade with the character that its members share and others lack. */
type Clade = string | { readonly shared?: string | undefined; readonly parts: readonly Clade[] };

const of = (shared: string | undefined, ...parts: readonly Clade[]): Clade => ({ shared, parts });

/** Relations as reviews have them; Tree of Life web project. */
const trees: readonly { readonly titles: readonly string[]; readonly tree: Clade }[] = [
  {
    titles: ['Relations of vertebrates', 'Cladogram of vertebrates'],
    tree: of(
      'backbone',
      'lamprey',
      of(
        'jaws',
        'shark',
        of(
          'bony skeleton',
          'perch',
          of(
            'four limbs',
            'frog',
            of(
              'amniotic egg',
              of('hair', 'mouse', 'human'),
              of(undefined, 'lizard', of('gizzard', 'crocodile', of('feathers', 'pigeon', 'ostrich'))),
            ),
          ),
        ),
      ),
    ),
  },
  {
    titles: ['Relations of plants', 'Cladogram of land plants'],
    tree: of(
      undefined,
      'green alga',
      of(
        'embryo',
        of(undefined, 'moss', 'liverwort'),
        of(
          'vascular tissue',
          'fern',
          of('seeds', of('cones', 'pine', 'cycad'), of('flowers', 'water lily', of(undefined, 'grass', 'rose'))),
        ),
      ),
    ),
  },
  {
    titles: ['Relations of primates', 'Cladogram of primates'],
    tree: of(
      'grasping hands',
      'lemur',
      of(
        'dry nose',
        'tarsier',
        of(
          undefined,
          'capuchin',
          of(
            'downward nostrils',
            'macaque',
            of(
              'no tail',
              'gibbon',
              of(undefined, 'orangutan', of(undefined, 'gorilla', of(undefined, 'chimpanzee', 'human'))),
            ),
          ),
        ),
      ),
    ),
  },
  {
    titles: ['Relations of arthropods', 'Cladogram of arthropods'],
    tree: of(
      'jointed legs',
      of('chelicerae', 'spider', 'scorpion'),
      of(
        'mandibles',
        'centipede',
        of(
          undefined,
          'crab',
          of(
            'six legs',
            'silverfish',
            of('wings', 'dragonfly', of('pupa', 'beetle', of(undefined, 'butterfly', 'fly'))),
          ),
        ),
      ),
    ),
  },
  {
    titles: ['Whales and their relatives', 'Relations of even-toed ungulates'],
    tree: of(
      'double-pulley ankle',
      'camel',
      of(
        undefined,
        'pig',
        of(
          undefined,
          of('rumen', 'cow', 'giraffe'),
          of(undefined, 'hippopotamus', of('blowhole', 'dolphin', 'blue whale')),
        ),
      ),
    ),
  },
  {
    titles: ['Relations of carnivores', 'Cladogram of carnivores'],
    tree: of(
      'carnassial teeth',
      of(undefined, 'cat', 'hyena'),
      of(undefined, 'wolf', of(undefined, 'bear', of(undefined, 'seal', of(undefined, 'raccoon', 'otter')))),
    ),
  },
];

const invented = (random: Random): Clade => {
  const names = 'ABCDEFGH'.slice(0, random.int(4, 8)).split('');
  const grow = (list: readonly string[]): Clade => {
    if (list.length === 1) return list[0] ?? '';
    const cut = random.chance(0.45) ? 1 : random.int(1, list.length - 1);
    return of(undefined, grow(list.slice(0, cut)), grow(list.slice(cut)));
  };
  return grow(names);
};

const leaves = (tree: Clade): string[] => (typeof tree === 'string' ? [tree] : tree.parts.flatMap(leaves));

/** What is left when only some species are shown; a clade of one is that one. */
const pruned = (tree: Clade, kept: ReadonlySet<string>): Clade | undefined => {
  if (typeof tree === 'string') return kept.has(tree) ? tree : undefined;
  const parts = tree.parts.map((part) => pruned(part, kept)).filter((part) => part !== undefined);
  return parts.length > 1 ? { shared: tree.shared, parts } : parts[0];
};

const heightOf = (tree: Clade): number => (typeof tree === 'string' ? 0 : 1 + Math.max(...tree.parts.map(heightOf)));

interface Layout {
  readonly paper: Paper;
  /** Along the tree from its root (0) to its tips (1 is a level), and across from species to species. */
  readonly at: (along: number, across: number) => Place;
  readonly slanted: boolean;
  readonly characters: boolean;
  readonly colour: string;
  readonly levels: number;
  readonly name: (words: string, tip: Place) => void;
  next: number;
}

/** Where a fork or a tip stands, and what is above it. */
interface Fork {
  readonly tree: Clade;
  readonly along: number;
  readonly across: number;
  readonly above: readonly Fork[];
}

const place = (layout: Layout, tree: Clade): Fork => {
  if (typeof tree === 'string') return { tree, along: layout.levels, across: layout.next++, above: [] };
  const above = tree.parts.map((part) => place(layout, part));
  const acrosses = above.map(({ across }) => across);
  // Slanted trees have straight branches: the fork stands where lines of one slope meet.
  const across = (Math.min(...acrosses) + Math.max(...acrosses)) / 2;
  return { tree, along: layout.levels - heightOf(tree), across, above };
};

/** Draws all above a fork: each clade is what is above its own. */
const drawAbove = (layout: Layout, { along, across, above }: Fork): void => {
  const { paper, at, slanted } = layout;
  for (const fork of above) {
    const { tree } = fork;
    const branch = (): void => {
      if (slanted) paper.line(at(along, across), at(fork.along, fork.across));
      else paper.polyline([at(along, across), at(along, fork.across), at(fork.along, fork.across)]);
    };
    if (typeof tree === 'string') {
      paper.group('branch', () => {
        branch();
        layout.name(tree, at(fork.along, fork.across));
      });
      continue;
    }
    paper.group('clade', () => {
      branch();
      if (tree.shared !== undefined && layout.characters) {
        const { shared } = tree;
        const [x, y] = slanted
          ? at((along + fork.along) / 2, (across + fork.across) / 2)
          : at(fork.along - 0.35, fork.across);
        paper.group('shared character', () => {
          paper.circle([x, y], 4, { fill: layout.colour });
          paper.text(shared, [x, y - 13], { size: paper.look.fontSize - 2, fill: layout.colour });
        });
      }
      drawAbove(layout, fork);
    });
  }
};

export const cladogram = defineFamily({
  name: 'cladogram',
  version: 2,
  subject: 'biology',
  concepts: ['cladogram', 'phylogenetic tree', 'common ancestor', 'shared derived character', 'sister group'],
  level: 'high',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const paper = createPaper(look, 'cladogram');
    const known = random.pick(trees);
    const letters = random.chance(0.3);
    const whole = letters ? invented(random) : known.tree;
    const all = leaves(whole);
    const kept = letters ? all : random.sample(all, random.int(4, Math.min(8, all.length)));
    const tree = pruned(whole, new Set(kept)) ?? whole;
    const levels = heightOf(tree);
    const slanted = random.chance(0.3);
    const upright = !slanted && random.chance(0.35);
    const characters = !letters && !upright && !slanted && random.chance(0.7);
    // A level is as long as the words on it.
    const step = characters ? 118 : random.int(46, 70);
    const longest = Math.max(...kept.map((name) => textWidth(name, look.fontSize)));
    const gap = upright ? Math.max(longest + 14, 44) : random.int(34, 48);
    const at = (along: number, across: number): Place =>
      upright ? [across * gap, -along * step] : [along * step, across * gap];
    const layout: Layout = {
      paper,
      at,
      slanted,
      characters,
      colour: look.accents[0] ?? look.ink,
      levels,
      name: (words, [x, y]) =>
        upright
          ? paper.text(words, [x, y - 14], { bold: letters })
          : paper.text(words, [x + 8, y], { anchor: 'start', bold: letters }),
      next: 0,
    };
    const root = place(layout, tree);
    drawAbove(layout, root);
    const { along, across } = root;
    paper.line(at(along - 0.4, across), at(along, across), { 'aria-label': 'root' });
    if (random.chance(0.25))
      paper.circle(at(along, across), 5, { fill: look.accents[1], 'aria-label': 'common ancestor' });
    return paper.finish(
      pickTitle(
        random,
        letters ? ['A cladogram', 'A phylogenetic tree', `Relations of ${kept.length} species`] : known.titles,
      ),
    );
  },
});
