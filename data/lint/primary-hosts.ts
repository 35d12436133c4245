/** Hosts of primary documents: governments, legislatures, courts and their dockets, city and state codes. */
const PRIMARY = [
  /\.gov$/,
  /\.mil$/,
  /\.us$/,
  /(^|\.)courtlistener\.com$/,
  /(^|\.)municode\.com$/,
  /(^|\.)amlegal\.com$/,
  /(^|\.)legislature\.[a-z]+$/,
  /(^|\.)gob\.(mx|sv|gt|hn)$/,
  /(^|\.)un\.org$/,
  /(^|\.)leg\.state\.[a-z]{2}\.us$/,
];

/** Whether an address belongs to such a host. */
export function isPrimary(url: string): boolean {
  const host = new URL(url).hostname;
  return PRIMARY.some((pattern) => pattern.test(host));
}
