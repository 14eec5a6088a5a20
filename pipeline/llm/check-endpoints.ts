import { APIError } from 'openai';
import { readKey } from '../config.js';
import { openEndpoint } from './endpoint.js';
import { failureOf } from './failure.js';
import { modelOfRole } from './roles.js';
import type { EndpointSettings, ModelSettings } from './settings.js';

/** What was found of one endpoint, without asking a model anything: nothing is paid. */
export interface EndpointState {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  readonly todo?: string;
}

const patienceMs = 10_000;

/** What the endpoint calls the models that roles use. */
const wantedAt = (settings: ModelSettings, endpoint: string): string[] => {
  const routes = Object.keys(settings.roles).flatMap((role) => modelOfRole(settings, role).routes);
  return [...new Set(routes.filter((route) => route.endpoint === endpoint).map(({ servedAs }) => servedAs))];
};

const checkEndpoint = async (
  name: string,
  settings: EndpointSettings,
  wanted: readonly string[],
): Promise<EndpointState> => {
  const { baseUrl, key } = settings;
  if (key !== undefined && readKey(key) === undefined)
    return { name, ok: false, found: `${baseUrl}: no key`, todo: `Set the environment variable ${key}.` };
  const endpoint = openEndpoint(name, settings);
  try {
    const { data } = await endpoint.client().models.list({ timeout: patienceMs });
    const served = new Set(data.map(({ id }) => id));
    const missing = wanted.filter((model) => !served.has(model));
    if (missing.length === 0) return { name, ok: true, found: `${baseUrl}: serves ${wanted.join(', ')}` };
    const some = [...served].slice(0, 8).join(', ');
    return {
      name,
      ok: false,
      found: `${baseUrl}: does not list ${missing.join(', ')}`,
      todo: `Put "servedAs" right in models.models: it lists ${some}${served.size > 8 ? ', …' : ''}.`,
    };
  } catch (error) {
    if (error instanceof APIError && error.status === 404)
      return { name, ok: true, found: `${baseUrl}: reachable; it does not say which models it serves` };
    const failure = failureOf(error);
    const what = endpoint.redact('error' in failure ? failure.error : JSON.stringify(failure));
    const todo =
      failure.kind === 'stop'
        ? `Put the key in ${key ?? 'the environment'} right.`
        : 'Start the server, or put "baseUrl" right in models.endpoints.';
    return { name, ok: false, found: `${baseUrl}: ${what}`, todo };
  }
};

/** Looks at every endpoint that some role uses. */
export async function* checkEndpoints(settings: ModelSettings): AsyncGenerator<EndpointState> {
  for (const [name, endpoint] of Object.entries(settings.endpoints)) {
    const wanted = wantedAt(settings, name);
    if (wanted.length > 0) yield await checkEndpoint(name, endpoint, wanted);
  }
}
