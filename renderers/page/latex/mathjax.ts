import './mathjax-config.js';
import 'mathjax/es5/tex-svg-full.js';
import { Refusal } from '../refusal.js';
import { cleanDeclarations } from '../svg/styles.js';

interface MathJax {
  readonly startup: {
    readonly promise: Promise<void>;
    readonly getComponents: () => void;
    readonly makeMethods: () => void;
  };
  /** Forgets labels, not macros. */
  readonly texReset: () => void;
  readonly tex2svg: (tex: string, options: { readonly display: boolean }) => Element;
  readonly tex2mml: (tex: string, options: { readonly display: boolean }) => string;
}

export interface Typeset {
  readonly svg: SVGSVGElement;
  readonly mathml: string;
}

const mathjax = (): MathJax => Reflect.get(globalThis, 'MathJax') as MathJax;

/** `\mmlToken` puts attributes of any kind into the drawing: none of them may link, load or move. */
const clean = (svg: SVGSVGElement): void => {
  for (const link of svg.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const hit of svg.querySelectorAll('[data-hitbox]')) hit.remove();
  for (const styled of svg.querySelectorAll('[style]'))
    styled.setAttribute('style', cleanDeclarations(styled.getAttribute('style') ?? ''));
};

/** A mistake that MathJax names is the program's; others (a stack that is full) are accidents. */
const refuse = (error: unknown): never => {
  // MathJax's own errors are plain objects.
  const { id, message } = Object(error) as { readonly id?: unknown; readonly message?: unknown };
  if (typeof id !== 'string') throw error;
  const unknown = /Undefined|Unknown|NotFound|Max|Invalid|Illegal/.test(id);
  throw new Refusal(unknown ? 'invalid' : 'syntax', String(message));
};

/** Ready for `typesetNow`, with no macros of the program before. */
export const startMathjax = async (): Promise<void> => {
  await mathjax().startup.promise;
  mathjax().startup.getComponents();
  mathjax().startup.makeMethods();
};

/** @throws Refusal `syntax` or `invalid`, in MathJax's words. */
export const typesetNow = (tex: string, display: boolean): Typeset => {
  try {
    // The same words are set several times while a figure is laid out.
    mathjax().texReset();
    const mathml = mathjax().tex2mml(tex, { display }).replaceAll(/\n\s*/g, '');
    mathjax().texReset();
    const svg = mathjax().tex2svg(tex, { display }).querySelector('svg');
    if (svg === null) throw new Error('MathJax drew nothing');
    clean(svg);
    return { svg, mathml };
  } catch (error) {
    return refuse(error);
  }
};

/**
 * Typesets formulas; macros that one defines hold for those after it, and for no other program.
 * @throws Refusal `syntax` or `invalid`, in MathJax's words.
 */
export const typeset = async (formulas: readonly string[]): Promise<Typeset[]> => {
  await startMathjax();
  return formulas.map((tex) => typesetNow(tex, true));
};
