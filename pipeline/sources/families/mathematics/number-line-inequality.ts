import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num } from '../mathjs-figure.js';

/** The solutions of an inequality on the number line: rays, intervals, unions. */
export const numberLineInequality = defineFamily({
  name: 'number-line-inequality',
  version: 1,
  subject: 'algebra',
  concepts: ['number line', 'inequality', 'interval'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const step = random.pick([1, 1, 1, 2, 5, 0.5, 10]);
    const from = random.int(-8, 1);
    const count = random.int(8, 12);
    const whole = (index: number): number => (from + index) * step;
    const inner = random
      .sample(
        Array.from({ length: count - 1 }, (_, index) => index + 1),
        4,
      )
      .toSorted((a, b) => a - b);
    const [a, b, c, d] = inner.map((index) => whole(index) + (random.chance(0.2) ? step / 2 : 0)) as [
      number,
      number,
      number,
      number,
    ];
    const end = (): string => random.pick(['open', 'closed']);
    const style = `color: "${look.accent}", width: ${num(random.between(2.8, 4.4), 1)}`;
    const other = `color: "${look.second}", width: ${num(random.between(2.8, 4.4), 1)}`;
    const kind = random.pick(['above', 'below', 'between', 'outside', 'two'] as const);
    const [left, right] = [end(), end()];
    const sign = (side: string, what: '<' | '>'): string =>
      `${what}${side === 'closed' ? (what === '<' ? '≤' : '≥') : ''}`.replace('<≤', '≤').replace('>≥', '≥');
    const label = random.chance(0.5);
    const minusSign = (value: number): string => num(value).replace('-', '−');
    const text = (words: string): string => (label ? `"${words}", ` : '');
    const bodies = {
      above: [
        `interval(${num(b)}, Infinity, ${text(`x ${sign(left, '>')} ${minusSign(b)}`)}{left: "${left}", ${style}})`,
      ],
      below: [
        `interval(-Infinity, ${num(c)}, ${text(`x ${sign(right, '<')} ${minusSign(c)}`)}{right: "${right}", ${style}})`,
      ],
      between: [
        `interval(${num(a)}, ${num(d)}, ${text(`${minusSign(a)} ${sign(left, '<')} x ${sign(right, '<')} ${minusSign(d)}`)}{left: "${left}", right: "${right}", ${style}})`,
      ],
      outside: [
        `interval(-Infinity, ${num(b)}, {right: "${right}", ${style}})`,
        `interval(${num(c)}, Infinity, {left: "${left}", ${style}})`,
      ],
      two: [
        `interval(${num(a)}, ${num(b)}, {left: "${left}", right: "${right}", ${style}})`,
        `interval(${num(c)}, ${num(d)}, {left: "${end()}", right: "${end()}", ${other}})`,
      ],
    }[kind];
    return figureOf([
      `figure({${[`width: ${random.int(380, 540)}`, `height: ${random.int(132, 170)}`, ...look.options].join(', ')}})`,
      `numberline(${num(whole(0))}, ${num(whole(count))}, ${num(step)}, {minor: ${random.pick([1, 1, 2, 5])}})`,
      ...bodies.map((line) => line.replace('interval(-Infinity', 'interval("-inf"').replace(', Infinity,', ', "inf",')),
    ]);
  },
});
