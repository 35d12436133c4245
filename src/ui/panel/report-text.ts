import type { PartialDate } from '../../knowledge/schema.ts';

/** A note on the page that the reader finds wrong. */
export type ReportedNote = {
  /** Id of the record; for a citation that has none, its canonical form. */
  subject: string;
  name: string;
  /** The marked words. */
  text: string;
  rule: string;
  /** 0 to 1. */
  score: number;
  /** Day of the article, where known. */
  date: PartialDate | null;
};

export type ReportParts = {
  note: ReportedNote;
  data: { date: string; sequence: number };
  appVersion: string;
  /** Null unless the reader wants it told. */
  address: string | null;
  /** What the reader says is wrong; may be empty. */
  words: string;
};

/** The report as plain text, in English for those who keep the collection. Holds nothing that is not shown in it. */
export function reportText({ note, data, appVersion, address, words }: ReportParts): string {
  const said = words.trim();
  return [
    `Record: ${note.subject}${note.name === note.subject ? '' : ` (${note.name})`}`,
    `Marked words: “${note.text}”`,
    `Rule: ${note.rule}, certainty ${Math.round(note.score * 100)} %`,
    `Day of the article: ${note.date ?? 'not known'}`,
    `Data of ${data.date} (version ${data.sequence}), extension ${appVersion}`,
    ...(address ? [`Page: ${address}`] : []),
    ...(said ? ['', said] : []),
  ].join('\n');
}
