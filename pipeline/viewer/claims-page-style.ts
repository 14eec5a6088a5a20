/** How the page of claims looks. */
export const claimsPageStyle = `
:root { color-scheme: light; --supported: #d9f0d9; --contradicted: #f9d2d2; --unverifiable: #ececec; --accent: #d6006c }
* { box-sizing: border-box }
body { margin: 0; padding: 24px; font: 16px/1.6 system-ui, sans-serif; color: #1b1b1b; background: #f6f6f4 }
header { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: baseline; margin-bottom: 16px }
h1 { font-size: 18px; margin: 0; overflow-wrap: anywhere }
h2 { font-size: 13px; margin: 0 0 8px; color: #666; font-weight: 600 }
.verdict { font-weight: 600 }
.verdict.faithful { color: #1d6b1d } .verdict.unfaithful { color: #a31414 }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 16px; align-items: start }
@media (max-width: 900px) { main { grid-template-columns: minmax(0, 1fr) } }
section { background: #fff; border: 1px solid #ddd; border-radius: 6px; padding: 16px }
.figure { position: sticky; top: 16px; z-index: 1 }
.figure div { position: relative; margin: 0 auto; max-width: 100% }
.figure img { display: block; width: 100%; height: auto }
.figure svg { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none }
.figure rect { fill: none; stroke: var(--accent); stroke-width: 2; vector-effect: non-scaling-stroke; visibility: hidden }
.figure rect.on { visibility: visible }
.text, pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 }
pre { font: 13px/1.5 ui-monospace, monospace; max-height: 70vh; overflow: auto }
pre .on { background: #ffe28a; outline: 2px solid #ffe28a; border-radius: 2px }
mark { color: inherit; border-radius: 3px; padding: 1px 0; cursor: default }
mark.supported { background: var(--supported) } mark.contradicted { background: var(--contradicted) }
mark.unverifiable { background: var(--unverifiable) }
mark.on, li.on { outline: 2px solid var(--accent) }
ol { margin: 16px 0 0; padding: 0; list-style: none; font-size: 14px; line-height: 1.4 }
li { padding: 6px 8px; border-left: 4px solid; border-radius: 2px; margin-bottom: 6px; background: #fafafa }
li.supported { border-color: #64b464 } li.contradicted { border-color: #d44 } li.unverifiable { border-color: #aaa }
li small { color: #555; display: block; overflow-wrap: anywhere }
.wide { grid-column: 1 / -1 }
`;

/** Pointing at a claim, in the text or in the list, shows where it is in the image and in the program. */
export const claimsPageScript = `
const all = [...document.querySelectorAll('[data-claims]')];
const of = (node) => new Set(node.dataset.claims.split(' '));
const show = (wanted) => {
  let first;
  for (const node of all) {
    const on = [...of(node)].some((id) => wanted.has(id));
    node.classList.toggle('on', on);
    if (on && !first && node.closest('pre')) first = node;
  }
  const pane = first?.closest('pre');
  if (pane) pane.scrollTop = first.offsetTop - pane.offsetTop - pane.clientHeight / 3;
};
for (const node of document.querySelectorAll('mark[data-claims], li[data-claims]')) {
  node.tabIndex = 0;
  for (const event of ['mouseenter', 'focus']) node.addEventListener(event, () => show(of(node)));
  for (const event of ['mouseleave', 'blur']) node.addEventListener(event, () => show(new Set()));
}
`;
