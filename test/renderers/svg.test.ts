import { testRenderer } from '../contracts/renderer.js';

const drawing = (content: string, attributes = 'width="200" height="120"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;

const words = '<text x="10" y="20">Figure</text>';
const shapes = `${words}<rect x="10" y="30" width="50" height="40" fill="teal"/><circle cx="120" cy="60" r="30" fill="none" stroke="black"/>`;

/** Each step spreads what the one before made over the whole of a large picture. */
const endless = Array.from(
  { length: 60 },
  (_, index) =>
    `<feMorphology operator="dilate" radius="200"/><feTurbulence baseFrequency="0.${index + 1}" numOctaves="20" result="t"/><feDisplacementMap in2="t" scale="50"/>`,
).join('');

testRenderer({
  language: 'svg',
  good: drawing(shapes),
  other: drawing(shapes.replace('teal', 'crimson')),
  broken: [
    ['what is not XML', '<svg', 'syntax'],
    ['plain words', 'a circle, please', 'syntax'],
    ['a tag that is not closed', drawing('<g><rect width="10" height="10"/>'), 'syntax'],
    ['another kind of document', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'invalid'],
    ['a drawing of nothing', drawing('<defs><rect id="a" width="10" height="10"/></defs>'), 'invalid'],
    ['a drawing without a size', drawing(shapes, 'width="0" height="0"'), 'invalid'],
    ['a canvas of 60,000 pixels', drawing(shapes, 'width="60000" height="100"'), 'too-large'],
    [
      'a picture on the internet',
      drawing('<image href="https://example.org/p.png" width="9" height="9"/>'),
      'unresolved-data',
    ],
    ['a picture on the disk', drawing('<image href="file:///etc/passwd" width="9" height="9"/>'), 'unresolved-data'],
    [
      'an entity that names a file',
      `<!DOCTYPE svg [<!ENTITY file SYSTEM "file:///etc/passwd">]>${drawing('<text y="20">&file;</text>')}`,
      'invalid',
    ],
    [
      'a million elements made by use',
      drawing(
        `<defs><rect id="u0" width="1" height="1"/>${Array.from(
          { length: 20 },
          (_, index) => `<g id="u${index + 1}"><use href="#u${index}"/><use href="#u${index}" x="1"/></g>`,
        ).join('')}</defs><use href="#u20"/>`,
      ),
      'too-many-elements',
    ],
  ],
  hanging: drawing(
    `<filter id="f" x="0" y="0" width="1" height="1">${endless}</filter><rect width="4000" height="4000" fill="red" filter="url(#f)"/>`,
    'width="4000" height="4000"',
  ),
  calling: drawing(
    `<style>@import url("MARKER/a.css"); @font-face { font-family: x; src: url("MARKER/f.woff") } rect { fill: url("MARKER/b.svg#p"); cursor: url(MARKER/c.png) }</style>${shapes}` +
      '<script>fetch("MARKER/script")</script><a href="MARKER/link"><text y="90" onclick="fetch(\'MARKER\')" style="font-family: x; background: url(MARKER/d.png)">link</text></a>' +
      '<foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="MARKER/e.png"/></foreignObject><filter id="g"><feImage href="MARKER/f.png"/></filter><rect width="9" height="9" filter="url(#g)" mask="url(MARKER/m.svg#m)"/>',
  ),
});
