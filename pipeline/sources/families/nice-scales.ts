type Channel = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Channel =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A scale that nobody has fixed ends at a tick: otherwise the longest bar may touch the frame between two ticks. */
const niceChannel = (channel: unknown): unknown => {
  if (!isObject(channel) || channel['type'] !== 'quantitative' || !isObject(channel['axis'])) return channel;
  const { tickCount } = channel['axis'];
  const scale = isObject(channel['scale']) ? channel['scale'] : {};
  if (typeof tickCount !== 'number' || ['type', 'nice', 'domain', 'domainMax'].some((key) => key in scale))
    return channel;
  return { ...channel, scale: { ...scale, nice: tickCount } };
};

/** Ends the value scales of a figure's body, at any depth of layers and facets, at ticks of their own axes. */
export const niceScales = (body: unknown): unknown => {
  if (Array.isArray(body)) return body.map(niceScales);
  if (!isObject(body)) return body;
  const entries = Object.entries(body).map(([key, value]) => {
    if (key === 'encoding' && isObject(value)) {
      return [
        key,
        Object.fromEntries(
          Object.entries(value).map(([name, channel]) => [
            name,
            name === 'x' || name === 'y' ? niceChannel(channel) : channel,
          ]),
        ),
      ];
    }
    return [key, key === 'layer' || key === 'spec' ? niceScales(value) : value];
  });
  return Object.fromEntries(entries);
};
