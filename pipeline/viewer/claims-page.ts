import type { Box } from '../../renderers/scene.js';
import type { CheckResult, Places } from '../grounding/index.js';
import { disagreement } from '../grounding/told.js';
import { claimsPageScript, claimsPageStyle } from './claims-page-style.js';

/** A checked text, the figure it is about, and where each fact is. */
export interface CheckedText {
  /** What to call it: the file's name. */
  readonly name: string;
  readonly language: string;
  readonly program: string;
  readonly png: Uint8Array;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly result: CheckResult;
  /** Where a fact is, by its id. */
  readonly placesOf: (fact: string) => Places | undefined;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

interface Span {
  readonly start: number;
  readonly end: number;
  readonly claim: number;
}

/** Cuts a text where spans begin and end; spans may overlap, so that a piece may belong to several claims. */
const pieces = (
  text: string,
  spans: readonly Span[],
  wrap: (escaped: string, claims: readonly number[]) => string,
): string => {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((start, index) => {
      const end = cuts[index + 1] ?? text.length;
      const inside = spans.filter((span) => span.start <= start && span.end >= end).map(({ claim }) => claim);
      const escaped = escape(text.slice(start, end));
      return inside.length > 0 ? wrap(escaped, [...new Set(inside)]) : escaped;
    })
    .join('');
};

const worst = ['contradicted', 'unverifiable', 'supported'] as const;

const unique = (boxes: readonly Box[]): Box[] => [
  ...new Map(boxes.map((box) => [`${box.x} ${box.y} ${box.width} ${box.height}`, box])).values(),
];

const rectangle = ({ x, y, width, height }: Box, claim: number): string =>
  `<rect data-claims="${claim}" x="${x - 2}" y="${y - 2}" width="${width + 4}" height="${height + 4}" rx="2"/>`;

const statement = (claim: CheckResult['claims'][number], index: number): string => {
  const { status, text, facts } = claim;
  const found = status === 'contradicted' ? ` — ${disagreement(claim)}` : '';
  const against = facts.slice(0, 4).join(', ') + (facts.length > 4 ? `, and ${facts.length - 4} more` : '');
  return `<li class="${status}" data-claims="${index}">${escape(`${text}${found}`)}<small>${status}${against ? `: ${escape(against)}` : ''}</small></li>`;
};

/** A page without any outside part: the figure, the text with its claims by status, the list of claims, the program. */
export const claimsPage = (checked: CheckedText): string => {
  const { name, language, program, png, width, height, text, result, placesOf } = checked;
  const { claims, faithful, coverage } = result;
  const places = claims.map(({ facts }) => facts.flatMap((fact) => placesOf(fact) ?? []));
  const boxes = places.flatMap((found, claim) =>
    unique(found.flatMap(({ boxes }) => boxes)).map((box) => rectangle(box, claim)),
  );
  const spans = places.flatMap((found, claim) =>
    found.flatMap(({ spans }) => spans.map(([start, end]) => ({ start, end, claim }))),
  );
  const caption = pieces(
    text,
    claims.map(({ start, end }, claim) => ({ start, end, claim })),
    (escaped, inside) => {
      const status = worst.find((one) => inside.some((claim) => claims[claim]?.status === one)) ?? 'unverifiable';
      return `<mark class="${status}" data-claims="${inside.join(' ')}">${escaped}</mark>`;
    },
  );
  const code = pieces(program, spans, (escaped, inside) => `<span data-claims="${inside.join(' ')}">${escaped}</span>`);
  const count = (status: string): number => claims.filter((claim) => claim.status === status).length;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(name)}: claims</title><style>${claimsPageStyle}</style></head>
<body>
<header><h1>${escape(name)}</h1>
<span class="verdict ${faithful ? 'faithful' : 'unfaithful'}">${faithful ? 'faithful' : 'not faithful'}</span>
<span>${count('supported')} supported, ${count('contradicted')} contradicted, ${count('unverifiable')} unverifiable</span>
<span>states ${(coverage * 100).toFixed(0)} % of what can be said</span></header>
<main>
<section class="figure"><div style="width:${width}px"><img alt="" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">
<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${boxes.join('')}</svg></div></section>
<section><h2>Text</h2><p class="text">${caption}</p><ol>${claims.map(statement).join('')}</ol></section>
<section class="wide"><h2>Program (${escape(language)})</h2><pre>${code}</pre></section>
</main>
<script>${claimsPageScript}</script>
</body>
</html>
`;
};
