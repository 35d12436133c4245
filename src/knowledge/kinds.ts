/** The kinds of records. Apart from the schema, so that code which only counts them does not carry it along. */
export const KINDS = [
  'person',
  'agency',
  'law',
  'order',
  'case',
  'program',
  'operation',
  'facility',
  'organization',
  'term',
] as const;
