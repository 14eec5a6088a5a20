import { describe, expect, it } from 'vitest';
import type { Claim, Fact } from '../../../pipeline/grounding/fact.js';
import { disagreement, toldPlainly } from '../../../pipeline/grounding/told.js';

const claim = (given: Partial<Claim>): Claim => ({
  start: 0,
  end: 10,
  text: 'The dog walks the owner',
  status: 'contradicted',
  stated: null,
  actual: null,
  facts: [],
  ...given,
});

const walks: Fact = {
  id: 'connection(Owner|Dog|walks)',
  predicate: 'connection',
  about: ['node1', 'node2'],
  args: ['Owner', 'Dog', 'walks'],
  value: 'directed',
  salience: 0.5,
};

describe('toldPlainly', () => {
  it('takes the marks of rules off what is stated', () => {
    expect(toldPlainly(claim({ text: 'a light blue box', stated: '<light_blue>' }), []).stated).toBe('light blue');
    expect(toldPlainly(claim({ text: 'a green arrow', stated: 'a <green> {arrow+}' }), []).stated).toBe(
      'a green arrow',
    );
  });

  it('says in words of the text what a rule has a word of its own for', () => {
    const text = 'Dog is a child of Cat';
    expect(toldPlainly(claim({ text, stated: '@ is a child of @' }), []).stated).toBe(text);
    expect(toldPlainly(claim({ text, stated: 'above of' }), []).stated).toBe(text);
    expect(toldPlainly(claim({ text: 'ninety-nine bars', stated: 99 }), []).stated).toBe(99);
    expect(toldPlainly(claim({ text: 'twelve and a half metres', stated: '12.5 m' }), []).stated).toBe('12.5 m');
  });

  it('tells what the figure shows by the facts that the rule named', () => {
    expect(toldPlainly(claim({ facts: [walks.id] }), [walks]).actual).toBe('Owner → Dog (walks)');
    expect(toldPlainly(claim({ facts: [walks.id], actual: 'no' }), [walks]).actual).toBe('no');
    // What has no name of its own but the one that the scene gave it.
    expect(toldPlainly(claim({ facts: [walks.id] }), [{ ...walks, args: ['node1', 'Dog', ''] }]).actual).toBeNull();
  });

  it('leaves other claims as they are', () => {
    const supported = claim({ status: 'supported', stated: 'above of', facts: [walks.id] });
    expect(toldPlainly(supported, [walks])).toBe(supported);
  });
});

describe('disagreement', () => {
  it('repeats nothing that the reader has just read', () => {
    expect(disagreement(claim({ stated: 99, actual: 3 }))).toBe('states 99, the figure shows 3');
    expect(disagreement(claim({ stated: 'The dog walks the owner', actual: 'Owner → Dog' }))).toBe(
      'the figure shows Owner → Dog',
    );
    expect(disagreement(claim({ stated: 'parallel' }))).toBe('states parallel, the figure shows otherwise');
    expect(disagreement(claim({}))).toBe('the figure shows otherwise');
  });
});
