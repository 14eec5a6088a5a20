// Writes the lists of functions into docs/languages/mathjs.md and mathjs-space.md, each with its example drawn: node docs/mathjs.mjs
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createRenderers } from '../dist/renderers/index.js';

const folder = mkdtempSync(join(tmpdir(), 'figwright-docs-'));
const bundle = join(folder, 'registry.mjs');
const stub = {
  name: 'no-tex',
  setup: (hooks) => {
    hooks.onLoad({ filter: /latex\/mathjax\.ts$/ }, () => ({ contents: 'export const typesetNow = () => undefined;' }));
  },
};
await build({
  stdin: {
    contents: "export * from './renderers/page/mathjs/plane/index.js'; export * from './renderers/page/mathjs/space/index.js';",
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  plugins: [stub],
  logLevel: 'error',
});
const { planeFunctions, spaceFunctions } = await import(pathToFileURL(bundle).href);
rmSync(folder, { recursive: true });

const pictures = 'docs/languages/mathjs';
mkdirSync(pictures, { recursive: true });
const renderers = createRenderers({ workers: 2 });

const entry = async ({ name, signature, about, example }) => {
  const { png } = await renderers.of('mathjs').render(example);
  writeFileSync(join(pictures, `${name}.png`), png);
  return `### ${name}\n\n\`${signature}\`\n\n${about}\n\n\`\`\`mathjs\n${example}\n\`\`\`\n\n![${name}](mathjs/${name}.png)\n`;
};

const list = async (title, functions) => {
  const parts = [];
  for (const one of functions) {
    try {
      parts.push(await entry(one));
    } catch (error) {
      console.error(`${one.name}: ${error.message}`);
      process.exitCode = 1;
    }
  }
  return parts.length === 0 ? '' : `## ${title}\n\n${parts.join('\n')}`;
};

/** Everything of a page before the mark is written by hand, everything after it here. */
const mark = '<!-- What follows is written by docs/mathjs.mjs. -->';
const rewrite = async (page, title, functions) => {
  const before = readFileSync(page, 'utf8').split(mark)[0].trimEnd();
  writeFileSync(page, `${before}\n\n${mark}\n\n${await list(title, functions)}`);
};

await rewrite('docs/languages/mathjs.md', 'In the plane', planeFunctions);
await rewrite('docs/languages/mathjs-space.md', 'The functions', spaceFunctions);
await renderers.close();
