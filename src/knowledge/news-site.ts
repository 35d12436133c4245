/** The news sites offered to the reader: the shape of data/sites.yaml and of the sites.json made from it. */
import * as v from 'valibot';

export const SITE_GROUPS = ['national', 'public-media', 'newspapers', 'local', 'spanish'] as const;

/** Parts of the country, from north-east to west; `US` is read everywhere. */
export const SITE_REGIONS = [
  'US',
  'new-england',
  'new-york-new-jersey',
  'mid-atlantic',
  'southeast',
  'florida',
  'gulf',
  'texas',
  'midwest',
  'plains',
  'mountain',
  'southwest',
  'california',
  'northwest',
  'alaska-hawaii',
] as const;

const newsSite = v.strictObject({
  /** Registrable or sub-domain without `www.`; the grant asked for covers it and everything below it. */
  host: v.pipe(
    v.string(),
    v.maxLength(253),
    v.regex(/^(?!www\.)([a-z0-9-]+\.)+[a-z]{2,}$/, 'is not a host name (lower case, without www. and path)'),
  ),
  name: v.pipe(v.string(), v.minLength(2), v.maxLength(60)),
  group: v.picklist(SITE_GROUPS),
  region: v.picklist(SITE_REGIONS),
  /** Language of most of its articles. */
  language: v.picklist(['en', 'es']),
});

export const newsSites = v.array(newsSite);

export type NewsSite = v.InferOutput<typeof newsSite>;
export type SiteGroup = NewsSite['group'];
export type SiteRegion = NewsSite['region'];
