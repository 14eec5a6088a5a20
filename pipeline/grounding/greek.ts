/** The small letters of the Greek alphabet by their English names; a letter's second form is not among them. */
export const greek = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
} as const;

/** Forms of one letter that fonts tell apart and readers do not. */
const forms = { ϵ: 'ε', ϕ: 'φ' } as const;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Names by letter, small and capital: "alpha" of α, "Gamma" of Γ. */
export const greekNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(greek).flatMap(([name, letter]): [string, string][] => [
    [letter, name],
    [letter.toUpperCase(), capital(name)],
  ]),
  ...Object.entries(forms).map(([form, letter]): [string, string] => [
    form,
    Object.entries(greek).find(([, one]) => one === letter)?.[0] ?? form,
  ]),
]);
