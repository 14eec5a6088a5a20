import type { CDPSession } from 'puppeteer';

/**
 * The network is denied several times over, before any page exists: every name fails to resolve, every connection,
 * loopback included, goes to a proxy that is not there, and WebRTC may not leave the proxy.
 */
export const denyFlags: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--dns-prefetch-disable',
  '--no-pings',
  '--disable-quic',
  '--disable-domain-reliability',
];

/**
 * What a page may load: nothing, but pictures that are written into the program. No text becomes code: of all code only
 * WebAssembly may be compiled, and only our own bundles do.
 */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'wasm-unsafe-eval'; img-src data:; font-src data:; style-src 'unsafe-inline'";

/**
 * What a document of a program's own may do. Scripts, styles, fonts and pictures may be asked for, and the request is
 * then answered from what is installed or refused by name; there are no frames, workers, plug-ins or media. `sandbox`
 * takes windows, dialogs, forms and downloads away; the document keeps its own, empty origin.
 */
export const documentPolicy = [
  "default-src 'none'",
  "script-src http: https: data: blob: 'unsafe-inline' 'unsafe-eval'",
  "style-src http: https: data: blob: 'unsafe-inline'",
  'font-src http: https: data: blob:',
  'img-src http: https: data: blob:',
  'connect-src http: https: data: blob:',
  "worker-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox allow-scripts allow-same-origin',
].join('; ');

/** Denies the network to one page, before its first navigation. */
export const denyNetwork = async (session: CDPSession): Promise<void> => {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  });
  await session.send('Network.setBlockedURLs', {
    urls: ['http://*', 'https://*', 'ws://*', 'wss://*', 'ftp://*', 'file://*'],
  });
};
