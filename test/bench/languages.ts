import { launchBrowser } from '../../renderers/browser/launch.js';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import { otherWay, type OtherWay } from './languages/others.js';
import { programMakers } from './languages/programs.js';
import { machine, median, rateOf, say } from './measure.js';

interface Measured {
  readonly language: string;
  readonly way: OtherWay;
  readonly make: (index: number) => string;
  readonly ours: number[];
  readonly theirs: number[];
}

const theirSize = 3;

/** One round of both ways, so that a slow minute of the machine hits both. No program is drawn twice. */
const round = async (
  renderers: Renderers,
  { language, way, make, ours, theirs }: Measured,
  from: number,
  size: number,
) => {
  const programs = Array.from({ length: size + theirSize }, (_, index) => make(from + index));
  const [mine, others] = [programs.slice(0, size), programs.slice(size)];
  theirs.push(
    await rateOf(theirSize, async () => {
      for (const program of others) await way.draw(program);
    }),
  );
  // A loaded machine measures too: only the rates count.
  const draw = (program: string) => renderers.of(language).render(program, { limits: { timeoutMs: 60_000 } });
  ours.push(await rateOf(size, () => Promise.all(mine.map((program) => draw(program)))));
};

const report = ({ language, way, ours, theirs }: Measured): void => {
  const ratio = median(ours) / median(theirs);
  say(
    `${language.padEnd(10)} ${median(ours).toFixed(1).padStart(6)}/s against ${median(theirs).toFixed(2).padStart(5)}/s, ` +
      `${way.about}: ${ratio.toFixed(1)} times${way.mark === undefined ? '' : ` (mark: ${way.mark})${ratio < way.mark ? ' BELOW' : ''}`}`,
  );
};

/** Every language beside what people use, rounds of both in turn. `size` programs a round. */
export const benchLanguages = async (size = 60, only?: string): Promise<void> => {
  const rounds = 3;
  const renderers = createRenderers();
  const launched = await launchBrowser();
  try {
    say(`machine: ${machine()}`);
    say(
      `measured: medians of ${rounds} rounds; ${size} figures a round with PNG and scene, ${theirSize} a round the other way, ` +
        'PNG alone, one after the other; all warm',
    );
    for (const language of renderers.languages.filter((known) => only === undefined || known === only)) {
      const make = programMakers[language];
      const way = make && otherWay(language, launched, () => renderers.python().path);
      if (make === undefined || way === undefined) {
        say(`${language.padEnd(10)} not measured: there is no other way to hold it against here`);
        continue;
      }
      const measured: Measured = { language, way, make, ours: [], theirs: [] };
      // Both ways once, for what only the first time costs.
      await way.draw(make(0));
      await Promise.all(
        [1, 2, 3, 4].map((index) => renderers.of(language).render(make(index), { limits: { timeoutMs: 60_000 } })),
      );
      for (let at = 0; at < rounds; at++) await round(renderers, measured, 5 + at * (size + theirSize), size);
      report(measured);
    }
  } finally {
    await renderers.close();
    await launched.browser.close();
    await launched.kill();
  }
};
