import type { Token } from './token.js';

/** What follows the "just" that says how near, rather than that there is no other. */
const afterJust =
  /^(?:over|under|above|below|shy|short|beyond|past|beneath|about|around|before|after|behind|ahead|as|like|off|inside|outside|north|south|slightly|barely|more|less|fewer|higher|lower)$/;

/** "pick-up": a verb and its particle, joined to a noun that tells of no rise. */
const isJoined = (tokens: readonly Token[], at: number): boolean => {
  const [verb, hyphen, particle] = tokens.slice(at, at + 3);
  return (
    /^(?:pick|start|set|follow|check|clean|back|line|take|lay|cut)$/.test(verb?.lower ?? '') &&
    /^[-‐]$/.test(hyphen?.text ?? '') &&
    hyphen?.start === verb?.end &&
    /^(?:up|off|in|out|over)$/.test(particle?.lower ?? '')
  );
};

const materials: ReadonlySet<string> = new Set(
  (
    'olive oil|olive tree|olive grove|orange juice|orange tree|lemon juice|lime juice|gold mine|gold mining|gold price|gold reserve|' +
    'silver mine|silver price|copper mine|red wine|white wine|red meat|white meat|white bread|brown bread|brown rice|white rice|' +
    'green tea|black tea|green energy|green electricity|green space|green bond|green party|green bean|black coffee|black pepper|brown coal|' +
    'white paper|blue whale|blue tit|salmon farm|salmon farming|salmon fishing|white fish|rose garden|lavender oil|chocolate bar|chocolate sale|' +
    'coral reef|peach tree|plum tree|tomato sauce|white goods|white collar|blue collar|black market|red card|yellow card|black hole|red list'
  ).split('|'),
);

const isAfterPlaceWord = (tokens: readonly Token[], at: number): boolean =>
  /^(?:at|for|of|from|all|beyond|with|over|higher|larger|longer|later|short|long|first|other|the|these|most|few)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

/** "olive oil", "orange juice", "a gold mine": what a thing is, no look of a mark. */
export const isMaterial = (tokens: readonly Token[], at: number): boolean =>
  materials.has(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.norm ?? ''}`);

/** Shapes that point somewhere, right behind the way that they point. */
const isOfShape = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 3)
    .some(({ lower }) => /^(?:pointing|facing|opening|looking|triangles?|arrowheads?|carets?|markers?)$/.test(lower)) ||
  /^(?:pointing|facing|opening|looking)$/.test(tokens[at - 1]?.lower ?? '');

/** "the lower left", "bars that point down": a direction, not a comparison and not a mark. "Just over 20": not only those. */
export const isNoStatement = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (word === 'just' && afterJust.test(next)) return true;
  // "Top-20 accuracy".
  if (word === 'top' && /^[-‐–]$/.test(next) && tokens[at + 1]?.start === tokens[at]?.end) return true;
  // "the pick-up pattern", "a follow-up", "the start-up phase": one noun.
  if (isJoined(tokens, at)) return true;
  // "the wind rose": a kind of chart.
  if (word === 'rose' && /^(?:wind|compass|nightingale|this|each|whole|entire)$/.test(tokens[at - 1]?.lower ?? ''))
    return true;
  if (word === 'rose' && tokens[at - 1]?.lower === 'the' && /^(?:of|in|on|around)$/.test(tokens[at - 2]?.lower ?? ''))
    return true;
  // "at lags 0 to 11", "the first lags": steps between two times.
  if (
    word === 'lags' &&
    (tokens[at]?.pos === 'NOUN' || tokens[at + 1]?.kind === 'number' || isAfterPlaceWord(tokens, at))
  )
    return true;
  // "from 61 over 67 to 70": on the way.
  if (
    word === 'over' &&
    tokens[at - 1]?.kind === 'number' &&
    tokens[at + 1]?.kind === 'number' &&
    tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'from') &&
    tokens.slice(at + 2, at + 5).some(({ lower }) => lower === 'to')
  )
    return true;
  // "have at least a fair amount of confidence": no least of anything.
  if (/^(?:least|most)$/.test(word) && tokens[at - 1]?.lower === 'at' && tokens[at + 1]?.kind === 'word') return true;
  // "The bars go up almost every year": but for some of them.
  if (
    /^(?:every|each|always)$/.test(word) &&
    /^(?:almost|nearly|virtually|practically)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return true;
  // "the minimum wage": a quantity of its own.
  if (/^(?:minimum|maximum)$/.test(word) && /^(?:wages?|pensions?|ages?|incomes?|speed|prices?|security)$/.test(next))
    return /^(?:minimum (?:wages?|pensions?|ages?|incomes?|prices?)|maximum (?:security))$/.test(`${word} ${next}`);
  // "upward-pointing triangles", "markers that point downwards": what a mark looks like.
  if (/^(?:up|down)wards?$/.test(word) && isOfShape(tokens, at)) return true;
  if (word === 'cream' && tokens[at - 1]?.lower === 'ice') return true;
  if (word === 'lower' || word === 'upper') return /^(?:left|right|corner|part|half|panel|end|edge|row)$/.test(next);
  return (word === 'point' || word === 'points') && /^(?:down|up|downwards?|upwards?)$/.test(next);
};
