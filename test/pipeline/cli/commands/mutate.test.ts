import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figwrightIn } from '../../../helpers/figwright-in.js';

const program = 'digraph { label="Water cycle"; Ocean -> Cloud [label=rises]; Cloud -> Rain; Rain -> Ocean; }';

let root = '';
const run = (...args: string[]) => figwrightIn(root, ['mutate', ...args]);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'figwright-mutate-'));
  await writeFile(join(root, 'water.dot'), program);
  await writeFile(join(root, 'none.smi'), '[Na+].[Cl-]');
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('figwright mutate', () => {
  it('writes a program and a picture for each, and tells the fact, the literal and what follows', async () => {
    const { code, rows } = await run('water.dot', '--count', '2', '--out', 'made', '--json');
    expect(code).toBe(0);
    const all = rows();
    expect(all).toHaveLength(2);
    expect(all[0]!['program']).not.toBe(all[1]!['program']);
    for (const row of all) {
      expect(row).toMatchObject({ ok: true, mode: 'visible' });
      const literal = row['literal'] as { start: number; end: number; before: string; after: string };
      expect(await readFile(join(root, String(row['program'])), 'utf8')).toBe(
        program.slice(0, literal.start) + literal.after + program.slice(literal.end),
      );
      expect((await readFile(join(root, String(row['png'])))).subarray(1, 4).toString()).toBe('PNG');
      expect(row['changes']).toContainEqual(row['fact']);
    }
  });

  it('changes the fact that is named, and lists some when there is none of that name', async () => {
    const { rows } = await run('water.dot', '--fact', 'title*', '--out', 'title', '--json');
    expect(rows()[0]!['fact']).toMatchObject({ predicate: 'title', before: 'Water cycle' });
    const wrong = await run('water.dot', '--fact', 'weight*', '--json');
    expect(wrong.code).toBe(1);
    expect(wrong.rows()[0]).toMatchObject({ ok: false, reason: 'no-such-fact' });
    expect(wrong.stderr).toMatch(/connection:Ocean:Cloud/);
  });

  it('writes a program otherwise without a change of any fact', async () => {
    const { code, rows } = await run('water.dot', '--mode', 'neutral', '--out', 'neutral', '--json');
    expect(code).toBe(0);
    expect(rows()[0]).toMatchObject({ ok: true, mode: 'neutral', changes: [] });
  });

  it('tells people what changed and what followed', async () => {
    const { stdout } = await run('water.dot', '--fact', 'connection*', '--out', 'plain');
    expect(stdout).toMatch(/changed {2}connection/);
    expect(stdout).toMatch(/follows {2}/);
  });
});
