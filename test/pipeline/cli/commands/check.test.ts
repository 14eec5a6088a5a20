import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figwrightIn, type FinishedRows } from '../../../helpers/figwright-in.js';

const program = JSON.stringify({
  title: 'Apples',
  data: {
    values: [
      { year: '2001', n: 10 },
      { year: '2002', n: 30 },
      { year: '2003', n: 20 },
    ],
  },
  mark: 'bar',
  encoding: { x: { field: 'year', title: 'Year' }, y: { field: 'n', type: 'quantitative', title: 'Tonnes' } },
});

let root = '';
const run = (args: readonly string[], input?: string): Promise<FinishedRows> => figwrightIn(root, args, input);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'figwright-check-'));
  const files: Record<string, string | Uint8Array> = {
    'apples.vl.json': program,
    'broken.vl.json': '{',
    'true.txt': 'A bar chart with 3 bars.',
    'false.txt': 'A bar chart with 99 bars.',
    'half.txt': 'A bar chart with 3 bars. Farmers were pleased with the weather. They plan to plant more trees.',
    'latin.txt': Buffer.from('caf\xe9', 'latin1'),
    'blank.txt': ' \n',
    'rows.jsonl':
      '\ufeff{"id":"a","text":"A bar chart with 3 bars."}\r\n\n{"id":7,"text":"A bar chart with 99 bars."}\nnot json\n{"id":"c"}\n{"id":"d","text":"A bar chart with 3 bars."}',
    'good.jsonl': '{"id":1,"text":""}\n{"id":1,"text":"the same id"}\n',
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(root, name), bytes);
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('figwright check', () => {
  it('answers with the verdict on every claim, its place in the text and the facts behind it', async () => {
    const { code, rows } = await run(['check', 'apples.vl.json', '--caption', 'false.txt', '--json']);
    const [row] = rows();
    expect(Object.keys(row!)).toEqual(['faithful', 'coverage', 'claims']);
    expect(row!['faithful']).toBe(false);
    const claims = row!['claims'] as Record<string, unknown>[];
    const wrong = claims.find(({ status }) => status === 'contradicted')!;
    expect(Object.keys(wrong).sort()).toEqual(['actual', 'end', 'facts', 'start', 'stated', 'status', 'text']);
    expect(wrong).toMatchObject({ stated: 99, actual: 3 });
    expect('A bar chart with 99 bars.'.slice(Number(wrong['start']), Number(wrong['end']))).toBe(wrong['text']);
    expect(code).toBe(0);
  });

  it('finds a true text faithful, from a file and from stdin', async () => {
    const file = await run(['check', 'apples.vl.json', '--caption', 'true.txt', '--json']);
    const piped = await run(['check', 'apples.vl.json', '--caption', '-', '--json'], 'A bar chart with 3 bars.');
    expect(file.rows()[0]).toMatchObject({ faithful: true });
    expect(piped.stdout).toBe(file.stdout);
  });

  it('finds a text unfaithful whose unverifiable share is over the limit', async () => {
    const check = (limit: string): Promise<FinishedRows> =>
      run(['check', 'apples.vl.json', '--caption', 'half.txt', '--unverifiable-limit', limit, '--json']);
    expect((await check('0.9')).rows()[0]).toMatchObject({ faithful: true });
    expect((await check('0.1')).rows()[0]).toMatchObject({ faithful: false });
    const wrong = await check('7');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('expected a share from 0 to 1');
  });

  it('writes a page that stands alone, with every claim, its places and the program', async () => {
    const { code, stdout } = await run(['check', 'apples.vl.json', '--caption', 'false.txt', '--html', 'claims.html']);
    expect(code).toBe(0);
    expect(stdout).toContain('NOT faithful');
    const page = await readFile(join(root, 'claims.html'), 'utf8');
    expect(page).toMatch(/<mark class="contradicted" data-claims="\d[^"]*">/);
    expect(page).toMatch(/<rect data-claims="\d+" x="/);
    expect(page).toContain('src="data:image/png;base64,');
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
    const code2 = await run(['check', 'apples.vl.json', '--captions', 'rows.jsonl', '--html', 'x.html']);
    expect(code2).toMatchObject({ code: 2 });
    expect(code2.stderr).toContain('--caption');
  });

  it('checks many texts in one call, in order, and answers a bad line in its place', async () => {
    const { code, rows, stderr } = await run(['check', 'apples.vl.json', '--captions', 'rows.jsonl', '--json']);
    expect(rows().map(({ id, faithful, line }) => [id, faithful, line])).toEqual([
      ['a', true, undefined],
      [7, false, undefined],
      [undefined, undefined, 4],
      ['c', undefined, 5],
      ['d', true, undefined],
    ]);
    expect(Object.keys(rows()[0]!)).toEqual(['id', 'faithful', 'coverage', 'claims']);
    expect(rows()[2]!['error']).toMatch(/JSON/);
    expect(rows()[3]!['error']).toBe('expected {"id": …, "text": "…"}');
    expect(code).toBe(1);
    expect(stderr).toContain('2 of 6 lines');
  });

  it('takes texts from stdin, ids that repeat and texts that say nothing', async () => {
    const { code, rows } = await run(
      ['check', 'apples.vl.json', '--captions', '-', '--json'],
      '{"id":1,"text":""}\n{"id":1,"text":"the same id"}\n',
    );
    expect(rows().map(({ id }) => id)).toEqual([1, 1]);
    expect(code).toBe(0);
  });

  it('says why a figure could not be drawn, and exits with 1', async () => {
    const { code, rows } = await run(['check', 'broken.vl.json', '--caption', 'true.txt', '--json']);
    expect(rows()[0]).toMatchObject({ file: 'broken.vl.json', ok: false, reason: 'syntax' });
    expect(code).toBe(1);
  });

  it.each<[args: string[], message: RegExp]>([
    [['apples.vl.json'], /either --caption TEXTFILE or --captions/],
    [['apples.vl.json', '--caption', 'true.txt', '--captions', 'rows.jsonl'], /either --caption/],
    [['apples.vl.json', '--caption', 'nowhere.txt'], /Cannot read nowhere\.txt/],
    [['apples.vl.json', '--captions', 'nowhere.jsonl'], /Cannot read nowhere\.jsonl/],
    [['apples.vl.json', '--caption', 'latin.txt'], /latin\.txt is not UTF-8/],
    [['apples.vl.json', '--caption', 'blank.txt'], /blank\.txt holds no words/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stderr, stdout } = await run(['check', ...args, '--json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('tells a person what is wrong', async () => {
    const { stdout } = await run(['check', 'apples.vl.json', '--caption', 'false.txt']);
    expect(stdout).toMatch(/^NOT faithful: .*\n {2}contradicted {2}“.*99.*”: states 99, the figure shows 3\n/s);
  });
});

describe('figwright caption', () => {
  it.each(['alt', 'brief', 'dense'])(
    'writes in style %s what check finds faithful, the same each time',
    async (style) => {
      const { rows, code } = await run(['caption', 'apples.vl.json', '--style', style, '--json']);
      expect([code, rows()[0]]).toMatchObject([0, { file: 'apples.vl.json', ok: true, style }]);
      const text = String(rows()[0]!['text']);
      const plain = await run(['caption', 'apples.vl.json', '--style', style]);
      expect(plain.stdout).toBe(`${text}\n`);
      const check = await run(['check', 'apples.vl.json', '--caption', '-', '--json'], text);
      expect(check.rows()[0]).toMatchObject({ faithful: true });
    },
  );

  it('refuses a style that there is not', async () => {
    const { code, stderr } = await run(['caption', 'apples.vl.json', '--style', 'haiku']);
    expect(code).toBe(2);
    expect(stderr).toContain('--style: expected alt, brief or dense');
  });
});
