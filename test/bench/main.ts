import { stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { benchBuild, drawBare } from './build.js';
import { benchGrounding, type GroundingOptions } from './grounding.js';
import { benchLanguages } from './languages.js';
import { benchLies } from './lies.js';
import { benchLlm } from './llm.js';
import { benchMemory } from './memory.js';
import { benchRender } from './render.js';

/** Of `grounding`: see its own options; `only` also names one language of `languages`. */
type Options = Omit<GroundingOptions, 'size'>;

/** One line per benchmark. Each prints what it measured against a baseline in the same run. */
const benches: Readonly<
  Record<
    string,
    { readonly about: string; readonly run: (size: number | undefined, options: Options) => Promise<void> }
  >
> = {
  render: { about: 'charts per second, against a new page per chart', run: benchRender },
  languages: {
    about: 'every language, against what people use for it',
    run: (size, { only }) => benchLanguages(size, only),
  },
  memory: { about: 'memory of the whole process tree over 5,000 renders', run: benchMemory },
  grounding: {
    about: 'the checker on labelled sentences and on the writer’s own, and captions per second',
    run: (size, options) => benchGrounding({ ...options, ...(size !== undefined && { size }) }),
  },
  llm: { about: 'requests to models through the whole path, against the client alone', run: benchLlm },
  lies: { about: 'what becomes of a captioner’s lies, and of what it says truly', run: benchLies },
  build: { about: 'the whole offline build, against bare rendering', run: benchBuild },
  bare: { about: 'the drawing alone that build is held against', run: drawBare },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, only: { type: 'string' }, figure: { type: 'string' } },
});
const [name, given] = positionals;
const size = given === undefined ? undefined : Number(given);
const bench = name === undefined ? undefined : benches[name];
if (bench === undefined || (size !== undefined && !(Number.isInteger(size) && size > 0))) {
  stderr.write(
    'npm run bench -- NAME [SIZE]\n  languages also takes --only LANGUAGE\n  grounding also takes --only hand|written|speed, --list for what was misjudged, --figure NAME\n',
  );
  for (const [known, { about }] of Object.entries(benches)) stderr.write(`  ${known.padEnd(9)} ${about}\n`);
  process.exitCode = 2;
} else {
  stdout.write(`${name}: ${bench.about}\n`);
  await bench.run(size, values);
}
