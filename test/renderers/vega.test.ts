import { testRenderer } from '../contracts/renderer.js';

const values = [
  { a: 'A', b: 28 },
  { a: 'B', b: 55 },
];
const encoding = { x: { field: 'a', type: 'nominal' }, y: { field: 'b', type: 'quantitative' } };
const bars = { title: 'Bars', data: { values }, mark: 'bar', encoding };
const text = (program: object): string => JSON.stringify(program);

/** Backtracks for longer than anybody waits. */
const catastrophe = "test(regexp('^(a+)+$'), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')";

testRenderer({
  language: 'vega-lite',
  good: text(bars),
  other: text({ ...bars, mark: 'point' }),
  broken: [
    ['what is not JSON', '{nope', 'syntax'],
    ['JSON that is no object', '[1, 2]', 'invalid'],
    ['an unknown mark', text({ ...bars, mark: 'sparkle' }), 'invalid'],
    ['a figure without a mark', text({ data: { values } }), 'invalid'],
    [
      'an unknown field on x',
      text({ ...bars, encoding: { ...encoding, x: { field: 'zzz', type: 'nominal' } } }),
      'invalid',
    ],
    [
      'an unknown field on y',
      text({ ...bars, encoding: { ...encoding, y: { field: 'zzz', type: 'quantitative' } } }),
      'invalid',
    ],
    ['a broken expression', text({ ...bars, transform: [{ calculate: 'datum.b +', as: 'c' }] }), 'invalid'],
    ['data on the internet', text({ ...bars, data: { url: 'https://example.org/data.json' } }), 'unresolved-data'],
    [
      'data on the disk',
      text({ ...bars, data: { url: 'file:///etc/passwd', format: { type: 'csv' } } }),
      'unresolved-data',
    ],
    ['a canvas of 60,000 pixels', text({ ...bars, width: 60_000 }), 'too-large'],
    [
      'a million marks',
      text({
        data: { sequence: { start: 0, stop: 1_000_000 } },
        mark: 'point',
        encoding: { x: { field: 'data', type: 'quantitative' } },
      }),
      'too-many-elements',
    ],
  ],
  hanging: text({ ...bars, transform: [{ calculate: catastrophe, as: 'c' }] }),
  calling: text({
    data: { values: [{ a: 'MARKER/picture.png' }] },
    mark: 'image',
    encoding: { url: { field: 'a' }, x: { value: 10 } },
  }),
});

const box = {
  type: 'rect',
  encode: {
    enter: { x: { value: 10 }, y: { value: 10 }, width: { value: 50 }, height: { value: 30 }, fill: { value: 'teal' } },
  },
};
const words = {
  type: 'text',
  encode: { enter: { x: { value: 10 }, y: { value: 90 }, text: { value: 'words' }, fill: { value: 'black' } } },
};

testRenderer({
  language: 'vega',
  good: text({ width: 100, height: 100, marks: [box, words] }),
  other: text({ width: 100, height: 100, marks: [words] }),
  broken: [
    ['what is not JSON', 'marks', 'syntax'],
    ['an unknown mark', text({ width: 100, height: 100, marks: [{ type: 'sparkle' }] }), 'invalid'],
    [
      'signals that wait for each other',
      text({
        signals: [
          { name: 'a', update: 'b' },
          { name: 'b', update: 'a' },
        ],
        marks: [box],
      }),
      'invalid',
    ],
    [
      'a call of what may not be called',
      text({ signals: [{ name: 'a', update: "''.constructor.constructor('return 1')()" }], marks: [box] }),
      'invalid',
    ],
    [
      'data on the internet',
      text({ width: 100, height: 100, data: [{ name: 'd', url: 'https://example.org/d.json' }], marks: [box] }),
      'unresolved-data',
    ],
    ['a canvas of 60,000 pixels', text({ width: 60_000, height: 100, marks: [box] }), 'too-large'],
  ],
  hanging: text({ width: 100, height: 100, signals: [{ name: 'a', update: catastrophe }], marks: [box] }),
  calling: text({
    width: 100,
    height: 100,
    data: [{ name: 'd', url: 'MARKER/data.json' }],
    marks: [{ type: 'image', encode: { enter: { url: { value: 'MARKER/p.png' } } } }],
  }),
});
