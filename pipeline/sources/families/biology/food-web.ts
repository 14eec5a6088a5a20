import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { type Attributes, dotFigure, graphTitle, name, node, pickGraphLook } from '../graph/dot.js';

/** What eats what: the consumer, and its food. Producers eat nothing. */
type Diets = Readonly<Record<string, readonly string[]>>;

/** Simplified from food webs in school books; each link is one that field studies report. */
const habitats: readonly { readonly place: string; readonly diets: Diets }[] = [
  {
    place: 'a pond',
    diets: {
      algae: [],
      'water plants': [],
      'water flea': ['algae'],
      tadpole: ['algae', 'water plants'],
      'pond snail': ['algae', 'water plants'],
      'mayfly larva': ['algae'],
      'dragonfly larva': ['tadpole', 'mayfly larva', 'water flea'],
      stickleback: ['water flea', 'mayfly larva'],
      perch: ['stickleback', 'dragonfly larva', 'tadpole'],
      heron: ['perch', 'stickleback'],
      duck: ['water plants', 'pond snail'],
    },
  },
  {
    place: 'a meadow',
    diets: {
      grass: [],
      clover: [],
      dandelion: [],
      grasshopper: ['grass', 'clover'],
      rabbit: ['grass', 'clover', 'dandelion'],
      vole: ['grass', 'clover'],
      caterpillar: ['dandelion', 'clover'],
      frog: ['grasshopper', 'caterpillar'],
      shrew: ['grasshopper', 'caterpillar'],
      'garden snake': ['frog', 'vole'],
      fox: ['rabbit', 'vole'],
      hawk: ['vole', 'garden snake', 'rabbit'],
      owl: ['vole', 'shrew'],
    },
  },
  {
    place: 'an oak wood',
    diets: {
      'oak leaves': [],
      acorns: [],
      bramble: [],
      caterpillar: ['oak leaves'],
      aphid: ['oak leaves', 'bramble'],
      'wood mouse': ['acorns', 'bramble'],
      squirrel: ['acorns'],
      'roe deer': ['bramble', 'oak leaves'],
      'blue tit': ['caterpillar', 'aphid'],
      ladybird: ['aphid'],
      weasel: ['wood mouse', 'blue tit'],
      sparrowhawk: ['blue tit'],
      'tawny owl': ['wood mouse', 'weasel'],
    },
  },
  {
    place: 'the Antarctic Ocean',
    diets: {
      phytoplankton: [],
      krill: ['phytoplankton'],
      copepods: ['phytoplankton'],
      squid: ['krill', 'copepods'],
      'ice fish': ['krill', 'copepods'],
      penguin: ['krill', 'ice fish'],
      'crabeater seal': ['krill'],
      'blue whale': ['krill'],
      'elephant seal': ['squid', 'ice fish'],
      'leopard seal': ['penguin', 'crabeater seal', 'ice fish'],
      orca: ['leopard seal', 'elephant seal', 'penguin'],
    },
  },
  {
    place: 'a kelp forest',
    diets: {
      kelp: [],
      phytoplankton: [],
      'sea urchin': ['kelp'],
      abalone: ['kelp'],
      zooplankton: ['phytoplankton'],
      mussel: ['phytoplankton', 'zooplankton'],
      crab: ['mussel', 'sea urchin'],
      rockfish: ['zooplankton', 'crab'],
      'sea star': ['mussel', 'sea urchin'],
      'sea otter': ['sea urchin', 'abalone', 'crab'],
      'harbour seal': ['rockfish'],
      shark: ['harbour seal', 'sea otter'],
    },
  },
  {
    place: 'the savanna',
    diets: {
      grasses: [],
      acacia: [],
      termite: ['grasses'],
      zebra: ['grasses'],
      gazelle: ['grasses', 'acacia'],
      giraffe: ['acacia'],
      impala: ['grasses', 'acacia'],
      aardvark: ['termite'],
      mongoose: ['termite'],
      cheetah: ['gazelle', 'impala'],
      leopard: ['impala', 'gazelle'],
      hyena: ['gazelle', 'zebra'],
      lion: ['zebra', 'giraffe', 'impala'],
    },
  },
  {
    place: 'the tundra',
    diets: {
      lichen: [],
      sedge: [],
      'dwarf willow': [],
      caribou: ['lichen', 'dwarf willow'],
      lemming: ['sedge'],
      'Arctic hare': ['dwarf willow', 'sedge'],
      ptarmigan: ['dwarf willow'],
      'musk ox': ['sedge', 'dwarf willow'],
      'Arctic fox': ['lemming', 'ptarmigan', 'Arctic hare'],
      'snowy owl': ['lemming', 'ptarmigan'],
      ermine: ['lemming'],
      wolf: ['caribou', 'Arctic hare', 'musk ox'],
    },
  },
  {
    place: 'a desert',
    diets: {
      cactus: [],
      shrubs: [],
      'grass seeds': [],
      ant: ['grass seeds'],
      'kangaroo rat': ['grass seeds', 'shrubs'],
      jackrabbit: ['shrubs', 'cactus'],
      'desert tortoise': ['cactus', 'shrubs'],
      beetle: ['shrubs'],
      lizard: ['ant', 'beetle'],
      scorpion: ['beetle', 'ant'],
      rattlesnake: ['kangaroo rat', 'lizard'],
      coyote: ['jackrabbit', 'kangaroo rat'],
      'red-tailed hawk': ['rattlesnake', 'jackrabbit', 'lizard'],
    },
  },
];

/** Some of a habitat's species in which each consumer has something to eat. */
const someOf = (random: Random, diets: Diets): { readonly species: string[]; readonly links: [string, string][] } => {
  for (;;) {
    const all = Object.keys(diets);
    const chosen = new Set(random.sample(all, random.int(5, Math.min(11, all.length))));
    const fed = all.filter(
      (one) => chosen.has(one) && ((diets[one] ?? []).length === 0 || diets[one]?.some((food) => chosen.has(food))),
    );
    const kept = new Set(fed);
    const links = fed.flatMap((eater) =>
      (diets[eater] ?? []).filter((food) => kept.has(food)).map((food): [string, string] => [food, eater]),
    );
    const linked = new Set(links.flat());
    const species = fed.filter((one) => linked.has(one));
    const hungry = species.some((one) => (diets[one] ?? []).length > 0 && !links.some(([, eater]) => eater === one));
    if (species.length >= 5 && !hungry && links.length >= species.length) return { species, links };
  }
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const foodWeb = defineFamily({
  name: 'food-web',
  version: 1,
  subject: 'biology',
  concepts: ['food web', 'producer and consumer', 'trophic level', 'flow of energy'],
  level: 'middle',
  language: 'dot',
  generate: (random) => {
    const { place, diets } = random.pick(habitats);
    const { species, links } = someOf(random, diets);
    const look = pickGraphLook(random.fork('look'), ['box', 'ellipse', 'box']);
    const level = (one: string): number =>
      Math.max(0, ...links.filter(([, eater]) => eater === one).map(([food]) => level(food) + 1));
    const coloured = random.chance(0.45);
    const write = random.chance(0.6) ? capital : (text: string): string => text;
    const paint = (one: string): Attributes =>
      coloured ? { style: 'filled', fillcolor: look.fills[level(one) % look.fills.length] } : {};
    return dotFigure(
      'digraph',
      look,
      {
        // Energy flows upwards, from what is eaten to what eats it.
        rankdir: random.weighted([
          ['BT', 5],
          ['LR', 1],
        ] as const),
        nodesep: random.pick([0.3, 0.4, 0.5]),
        ranksep: random.pick([0.45, 0.6, 0.75]),
        ...graphTitle(random, [
          `Food web of ${place}`,
          'A food web',
          `Who eats whom: ${place}`,
          `Flow of energy in ${place}`,
        ]),
      },
      [
        ...species.map((one) => node(write(one), paint(one))),
        ...links.map(([food, eater]) => `${name(write(food))} -> ${name(write(eater))};`),
      ],
    );
  },
});
