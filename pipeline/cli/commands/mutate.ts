import { join } from 'node:path';
import { z } from 'zod';
import { RenderError } from '../../../renderers/renderer.js';
import {
  type Change,
  type DrawnFacts,
  type Fact,
  factsOf,
  mutate,
  type Mutation,
  type Original,
  rewrite,
  type Rewriting,
} from '../../grounding/index.js';
import { createRandom, type Random } from '../../random.js';
import { defineCommand } from '../command.js';
import { type Drawer, type Drawn, drawingOptions, drawOne, withDrawer, withDrawingOptions } from '../one-off.js';
import { makeFolder, writeOut } from '../out-folder.js';
import type { Output } from '../output.js';

const options = drawingOptions.extend({
  mode: z.enum(['visible', 'neutral'], 'expected visible or neutral').default('visible'),
  fact: z.string().optional(),
  count: z.coerce.number('expected a number').int('expected a whole number').min(1).max(1000).default(1),
  attempts: z.coerce.number('expected a number').int('expected a whole number').min(1).max(1000).default(24),
  seed: z.string().default('figwright'),
  out: z.string().min(1, 'expected a folder').default('.'),
});

type Options = z.output<typeof options>;

/** `*` stands for anything: `value:*:Birch`, `colour*`, `title`. */
const matcher = (pattern: string): ((fact: Fact) => boolean) => {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  const whole = new RegExp(`^${parts.join('.*')}$`, 'is');
  return ({ id, predicate }) => whole.test(id) || predicate === pattern;
};

const originalOf = (
  drawn: Drawn,
  { renderers }: Drawer,
  { scale, timeout }: Options,
  signal: AbortSignal,
): Original => {
  const renderer = renderers.of(drawn.language);
  const limits = timeout === undefined ? {} : { limits: { timeoutMs: timeout } };
  return {
    program: drawn.program,
    language: drawn.language,
    png: drawn.rendering.png,
    scene: drawn.rendering.scene,
    facts: factsOf(drawn.rendering.scene),
    draw: async (program) => {
      try {
        const { png, scene } = await renderer.render(program, { scale, signal, ...limits });
        return { png, scene, facts: factsOf(scene) };
      } catch (error) {
        if (error instanceof RenderError && error.reason !== 'browser') return undefined;
        throw error;
      }
    },
  };
};

const shown = (value: unknown): string => (value === null ? 'nothing' : JSON.stringify(value));

const lineOf = ({ predicate, args, before, after }: Change): string =>
  `${predicate}${args.some((arg) => arg !== null) ? ` (${args.filter((arg) => arg !== null).join(', ')})` : ''}: ${shown(before)} → ${shown(after)}`;

/** Names like `bar.mutated-1`, and the program's own extension. */
const save = async (drawn: Drawn, made: DrawnFacts & { program: string }, name: string, { out }: Options) => {
  const stem = drawn.name.slice(drawn.name.lastIndexOf('/') + 1);
  const dot = stem.indexOf('.');
  const [base, extension] = dot > 0 ? [stem.slice(0, dot), stem.slice(dot)] : [stem, ''];
  return {
    program: await writeOut(join(out, `${base}.${name}${extension}`), made.program),
    png: await writeOut(join(out, `${base}.${name}.png`), made.png),
  };
};

interface Job {
  readonly drawn: Drawn;
  readonly original: Original;
  readonly options: Options;
  readonly output: Output;
  readonly random: Random;
  readonly signal: AbortSignal;
}

const sayMutation = ({ fact, changes, literal }: Mutation, png: string, output: Output): void => {
  output.print(`${png}  ${literal.before} → ${literal.after}  (characters ${literal.start} to ${literal.end})`);
  output.print(`  changed  ${lineOf(fact)}`);
  for (const change of changes.filter((other) => other.id !== fact.id)) output.print(`  follows  ${lineOf(change)}`);
};

const visible = async ({ drawn, original, options, output, random, signal }: Job): Promise<0 | 1> => {
  const wanted = options.fact === undefined ? undefined : matcher(options.fact);
  if (wanted && !original.facts.some(wanted)) {
    output.row({ file: drawn.file, ok: false, reason: 'no-such-fact', message: `no fact is called ${options.fact}` });
    output.say(`No fact of ${drawn.file} is called “${options.fact}”. Some that are:`);
    for (const { id } of original.facts.slice(0, 12)) output.say(`  ${id}`);
    return 1;
  }
  const seen = new Set<string>();
  for (let made = 0, tries = 0; made < options.count; tries++) {
    const found = await mutate(original, {
      random: random.fork(String(tries)),
      attempts: options.attempts,
      signal,
      ...(wanted && { wanted }),
    });
    if (signal.aborted) return 1;
    if (found && seen.has(found.program) && tries < options.count * 4) continue;
    if (!found || seen.has(found.program)) {
      const message = `no literal of the program changes ${options.fact === undefined ? 'a fact' : 'that fact'} alone; --attempts ${options.attempts * 4} looks further`;
      output.row({ file: drawn.file, ok: false, reason: 'not-found', message });
      output.say(`${drawn.file}: ${message}.`);
      return 1;
    }
    seen.add(found.program);
    made++;
    const files = await save(drawn, found, `mutated-${made}`, options);
    const { fact, literal, changes } = found;
    output.row({ file: drawn.file, ok: true, mode: 'visible', ...files, fact, literal, changes });
    if (!output.json) sayMutation(found, files.png, output);
  }
  return 0;
};

const neutral = async ({ drawn, original, options, output, random }: Job): Promise<0 | 1> => {
  let failed = false;
  for (let made = 1; made <= options.count; made++) {
    const found: Rewriting | undefined = await rewrite(original, random.fork(String(made)));
    if (!found) {
      output.row({ file: drawn.file, ok: false, reason: 'not-found', message: 'cannot be written otherwise' });
      output.say(`${drawn.file}: figwright knows no other way to write this program.`);
      return 1;
    }
    const files = await save(drawn, found, `rewritten-${made}`, options);
    const { changes } = found;
    failed ||= changes.length > 0;
    output.row({ file: drawn.file, ok: changes.length === 0, mode: 'neutral', ...files, changes });
    if (output.json) continue;
    output.print(`${files.png}  ${changes.length === 0 ? 'no fact changed' : 'facts changed that should not have:'}`);
    for (const change of changes) output.print(`  changed  ${lineOf(change)}`);
  }
  return failed ? 1 : 0;
};

export const command = defineCommand({
  configure: (command) =>
    withDrawingOptions(command.argument('<file>', 'a program'))
      .option('--mode <mode>', 'visible: one fact is no longer true; neutral: the program changes and no fact does')
      .option('--fact <id>', 'the fact to change, by id or predicate; * stands for anything (default: any)')
      .option('--count <n>', 'how many different ones (default: 1)')
      .option('--attempts <n>', 'most drawings for each (default: 24)')
      .option('--seed <text>', 'another seed, another fact (default: figwright)')
      .option('--out <dir>', 'where to put programs and pictures (default: here)'),
  options,
  run: async ({ args, options, output, signal }) => {
    await makeFolder(options.out);
    return withDrawer(options, signal, async (drawer) => {
      const drawn = await drawOne(drawer, args[0] ?? '', output);
      if (!drawn) return 1;
      const original = originalOf(drawn, drawer, options, signal);
      const job: Job = { drawn, original, options, output, random: createRandom(options.seed), signal };
      return options.mode === 'visible' ? visible(job) : neutral(job);
    });
  },
});
