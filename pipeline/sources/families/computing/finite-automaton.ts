import { defineFamily } from '../family.js';
import { attributes, dotFigure, graphTitle, node, pickGraphLook } from '../graph/dot.js';

export const finiteAutomaton = defineFamily({
  name: 'finite-automaton',
  version: 1,
  subject: 'computing',
  concepts: ['finite automaton', 'state', 'transition', 'accepting state', 'regular language'],
  level: 'undergraduate',
  language: 'dot',
  generate: (random) => {
    const look = pickGraphLook(random.fork('look'), ['circle']);
    const count = random.int(2, 6);
    const alphabet = random.pick([
      ['0', '1'],
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['x', 'y'],
      ['0', '1', '2'],
    ]);
    const letter = random.pick(['q', 'S', 's', '', 'q']);
    const from = random.pick([0, 1]);
    const called = (index: number): string =>
      letter === '' ? (['A', 'B', 'C', 'D', 'E', 'F'][index] ?? '') : `${letter}${index + from}`;
    const accepting = new Set(
      random.sample(
        Array.from({ length: count }, (_, index) => index),
        random.int(1, Math.max(1, count >> 1)),
      ),
    );
    const complete = random.chance(0.7);
    // Every state but the first is reached from one before it: no state is out of reach.
    const targets = new Map<string, string[]>();
    const add = (one: number, other: number, symbol: string): void => {
      const key = `${called(one)} -> ${called(other)}`;
      targets.set(key, [...(targets.get(key) ?? []), symbol]);
    };
    for (let state = 0; state < count; state++) {
      for (const [index, symbol] of alphabet.entries()) {
        if (index === 0 && state < count - 1) add(state, state + 1, symbol);
        else if (complete || random.chance(0.7)) add(state, random.int(0, count - 1), symbol);
      }
    }
    const words = random.pick(['Deterministic finite automaton', 'State diagram', 'Finite automaton', 'DFA']);
    return dotFigure(
      'digraph',
      look,
      {
        rankdir: 'LR',
        nodesep: random.pick([0.4, 0.6]),
        ranksep: random.pick([0.5, 0.7]),
        ...graphTitle(random, [words, `${words} over {${alphabet.join(', ')}}`, `${words} with ${count} states`]),
      },
      [
        node(
          'start',
          random.pick([
            { shape: 'point', fillcolor: 'black' },
            { shape: 'none', label: '', style: 'solid', width: 0.1 },
          ]),
        ),
        ...Array.from({ length: count }, (_, index) =>
          node(called(index), accepting.has(index) ? { shape: 'doublecircle' } : {}),
        ),
        `start -> ${called(0)};`,
        ...[...targets].map(([key, symbols]) => `${key}${attributes({ label: symbols.join(', ') })};`),
      ],
    );
  },
});
