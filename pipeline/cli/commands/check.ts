import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { type CheckResult, factsOf, type Places, placesOfFacts } from '../../grounding/index.js';
import { disagreement } from '../../grounding/told.js';
import { defaultUnverifiableLimit } from '../../grounding/unverifiable-limit.js';
import { Problem } from '../../problem.js';
import { decodeText } from '../../sources/files/decode-text.js';
import { SourceError } from '../../sources/source-error.js';
import { claimsPage } from '../../viewer/claims-page.js';
import { defineCommand } from '../command.js';
import { type Drawn, drawingOptions, drawOne, withDrawer, withDrawingOptions } from '../one-off.js';
import { writeOut } from '../out-folder.js';
import type { Output } from '../output.js';
import { type CheckText, withChecker } from '../text-checker.js';

const rowSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** A file, or what is piped in for `-`. */
const openText = (path: string): NodeJS.ReadableStream => (path === '-' ? process.stdin : createReadStream(path));

/** A sentence in place of a file is how many first try it. */
const hintFor = (path: string): string =>
  /\s/.test(path)
    ? ' It takes a file; to check a sentence, pipe it in: echo "…" | figwright check FILE --caption -'
    : '';

const explainingReads = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof SourceError) throw new Problem(cause.message, { cause });
    if (cause instanceof Error && 'syscall' in cause)
      throw new Problem(`Cannot read ${path}: ${cause.message}.${hintFor(path)}`, { cause });
    throw cause;
  }
};

/** The page of `--html`: the figure beside the text, with every claim's place in both. */
const pageOf = async (
  { name, language, program, rendering }: Drawn,
  text: string,
  result: CheckResult,
): Promise<string> => {
  const { scene, png, width, height } = rendering;
  const facts = new Map(factsOf(scene).map((fact) => [fact.id, fact]));
  const places = await placesOfFacts(scene, program, language);
  const placesOf = (id: string): Places | undefined => {
    const fact = facts.get(id);
    return fact && places(fact);
  };
  return claimsPage({ name, language, program, png, width, height, text, result, placesOf });
};

interface TextJob {
  readonly path: string;
  readonly html: string | undefined;
  readonly drawn: Drawn;
  readonly check: CheckText;
  readonly output: Output;
}

const checkText = async ({ path, html, drawn, check, output }: TextJob): Promise<0> => {
  const text = await explainingReads(path, async () => decodeText(await buffer(openText(path)), path));
  if (text.trim() === '') throw new Problem(`${path} holds no words: there is nothing to check.`);
  const result = await check(text);
  const { faithful, coverage, claims } = result;
  if (html !== undefined) {
    await writeOut(html, await pageOf(drawn, text, result));
    output.say(`The claims, in the text, the figure and the program: ${html}`);
  }
  output.row({ faithful, coverage, claims });
  if (output.json) return 0;
  output.print(
    `${faithful ? 'faithful' : 'NOT faithful'}: ${claims.length} claims; states ${(coverage * 100).toFixed(0)} % of what can be said`,
  );
  for (const claim of claims) {
    const found = claim.status === 'contradicted' ? `: ${disagreement(claim)}` : '';
    output.print(`  ${claim.status.padEnd(12)}  “${claim.text}”${found}`);
  }
  return 0;
};

/** Checks one line of a file of captions; a line that is no row is answered in its place. */
const checkLine = async (line: string, number: number, check: CheckText): Promise<{ row: object; ok: boolean }> => {
  let known: object = {};
  try {
    const value: unknown = JSON.parse(line);
    const named = rowSchema.pick({ id: true }).safeParse(value);
    if (named.success) known = named.data;
    const { id, text } = rowSchema.parse(value);
    const { faithful, coverage, claims } = await check(text);
    return { row: { id, faithful, coverage, claims }, ok: true };
  } catch (error) {
    // No key, no credit, no more budget: no line after it will do better.
    if (error instanceof Problem) throw error;
    const why = error instanceof z.ZodError ? 'expected {"id": …, "text": "…"}' : (error as Error).message;
    return { row: { ...known, line: number, error: why }, ok: false };
  }
};

const checkRows = (path: string, check: CheckText, output: Output): Promise<0 | 1> =>
  explainingReads(path, async () => {
    const input = openText(path);
    const failed = new Promise<never>((_resolve, reject) => void input.once('error', reject));
    failed.catch(() => undefined);
    let number = 0;
    let bad = 0;
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([lines.next(), failed]);
      if (next.done) break;
      number++;
      const line = next.value.replace(/^\uFEFF/, '');
      if (line.trim() === '') continue;
      const { row, ok } = await checkLine(line, number, check);
      if (!ok) bad++;
      output.row(row);
      if (!output.json) output.print(JSON.stringify(row));
    }
    if (bad > 0) output.say(`${bad} of ${number} lines are no rows {"id", "text"}.`);
    return bad > 0 ? 1 : 0;
  });

export const command = defineCommand({
  configure: (command) =>
    withDrawingOptions(command.argument('<file>', 'a program'))
      .option('--caption <file>', 'a text about its figure; - reads it from stdin')
      .option('--captions <file>', 'many texts: JSON lines {"id", "text"}; - reads them from stdin')
      .option(
        '--unverifiable-limit <share>',
        'the share of claims, 0 to 1, that may say nothing that can be held against the figure',
        String(defaultUnverifiableLimit),
      )
      .option('--claims-by <whom>', 'who takes a text apart into claims: rules, or model', 'rules')
      .option('--dataset <dir>', 'with --claims-by model: whose models, by its configuration; answers are kept there')
      .option('--html <file>', 'with --caption: a page on which pointing at a claim shows it in figure and program'),
  options: drawingOptions.extend({
    caption: z.string().optional(),
    captions: z.string().optional(),
    unverifiableLimit: z.coerce
      .number({ error: 'expected a share from 0 to 1' })
      .min(0, 'expected a share from 0 to 1')
      .max(1, 'expected a share from 0 to 1'),
    claimsBy: z.enum(['rules', 'model'], { error: 'expected rules or model' }),
    dataset: z.string().optional(),
    html: z.string().min(1, 'expected a file').optional(),
  }),
  run: ({ args, options, output, signal }) => {
    const { caption, captions, html } = options;
    if ((caption === undefined) === (captions === undefined))
      throw new Problem('Pass either --caption TEXTFILE or --captions ROWS.jsonl.');
    if (html !== undefined && caption === undefined)
      throw new Problem('--html shows one text: pass it with --caption TEXTFILE.');
    if (options.dataset !== undefined && options.claimsBy === 'rules')
      throw new Problem('--dataset is for --claims-by model: rules need none.');
    return withDrawer(options, signal, async (drawer) => {
      const drawn = await drawOne(drawer, args[0] ?? '', output);
      if (!drawn) return 1;
      return withChecker(drawn.rendering.scene, options, signal, (check) =>
        caption === undefined
          ? checkRows(captions ?? '-', check, output)
          : checkText({ path: caption, html, drawn, check, output }),
      );
    });
  },
});
