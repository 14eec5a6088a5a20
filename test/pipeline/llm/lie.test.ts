import { describe, expect, it } from 'vitest';
import { sha256 } from '../../helpers/model-server/asked.js';
import { lie, type Lies, lyingCaptioner } from '../../helpers/model-server/lie.js';
import { picture, staging } from './kit.js';

const stage = staging();

const truth = Array.from({ length: 400 }, (_, n) => `Bar ${n} is the highest and has a value of ${n + 1}.`).join(' ');

describe('a captioner that lies', () => {
  it('lies as often as it is told to, and tells which sentences', () => {
    const { text, told } = lie(truth, 0.3);
    expect(told.length / 400).toBeCloseTo(0.3, 1);
    for (const sentence of told) expect(truth).not.toContain(sentence);
    expect(text.split(/(?<=\.)\s/).filter((sentence) => !truth.includes(sentence))).toHaveLength(told.length);
    expect(lie(truth, 0).text).toBe(truth);
  });

  it.each([
    ['There are 12 bars.', 'There are 27 bars.'],
    ['The slope is 0.5 per day.', 'The slope is 2.0 per day.'],
    ['The curve rises slowly.', 'The curve falls slowly.'],
    ['The red line is thick.', 'The blue line is thick.'],
    ['Nothing to change here.', 'Nothing to change here.'],
  ])('makes of “%s” “%s”', (sentence, changed) => {
    expect(lie(sentence, 1).text).toBe(changed);
  });

  it('answers through the protocol with what it knows of the image', async () => {
    const heard: Lies[] = [];
    const known = new Map([[sha256(picture(1)), 'The curve rises. It has 3 peaks.']]);
    const script = lyingCaptioner({
      rate: 1,
      truth: (image) => known.get(image),
      onTold: (_, lies) => heard.push(lies),
    });
    const { models } = await stage({ server: { scripts: [script] } });
    const answer = await models.ask({ prompt: 'describe', images: { figure: picture(1) }, stage: 'caption' });
    expect(answer).toMatchObject({ value: 'The curve falls. It has 9 peaks.' });
    expect(heard[0]?.told).toHaveLength(2);
  });
});
