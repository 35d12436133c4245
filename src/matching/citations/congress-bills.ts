import { dateSpan } from '../../lib/date-span.ts';
import type { BillType, Citation, CongressBill, Grammar } from './citation.ts';
import { ordinal } from './links.ts';

/**
 * "H.R. 2", "HR 1968", "S. 2611", "S.J. Res. 18"; then perhaps "of the 118th Congress".
 * A lone S. must not be an initial or a street ("U.S. 3", "400 S. 13 Ave").
 */
const BILL =
  /(?<![\w.]|[A-Z]\.\s|\d\s)(H\.\s?R\.|HR|S\.(?=\s?\d)|[HS]\.?\s?(?:J\.?|Con\.?)?\s?Res\.)\s?(\d{1,5})(?![\w%]|[.,]\d)(?:,?\s(?:\(|of\sthe\s|in\sthe\s)?(1\d{2})(?:st|nd|rd|th)\sCong(?:ress|\.)\)?)?/g;

const PATHS: Record<BillType, string> = {
  'H.R.': 'house-bill', 'S.': 'senate-bill', 'H.J.Res.': 'house-joint-resolution', 'S.J.Res.': 'senate-joint-resolution',
  'H.Con.Res.': 'house-concurrent-resolution', 'S.Con.Res.': 'senate-concurrent-resolution',
  'H.Res.': 'house-resolution', 'S.Res.': 'senate-resolution',
}; // biome-ignore format: a table

/** Bills and resolutions of Congress; their Congress is often left to the reader, see `settleBill`. */
export const findCongressBills: Grammar = (text) => {
  const found: Citation[] = [];
  for (const match of text.matchAll(BILL)) {
    const type = billType(match[1]!);
    const bill: CongressBill = {
      type,
      number: Number(match[2]),
      ...(match[3] && { congress: Number(match[3]) }),
    };
    const end = match.index + match[0].length;
    found.push({
      start: match.index,
      end,
      kind: 'law',
      canonical: `${type} ${bill.number}`,
      bill,
      weak: true,
    });
  }
  return found;
};

/**
 * The bill with its Congress: "H.R. 2 (118th Congress)" and the address on congress.gov. The Congress is the one the
 * text names, else the one that sat on the article's date; null where neither is known.
 */
export function settleBill(
  bill: CongressBill,
  date: string | null,
): { canonical: string; link: string } | null {
  const congress = bill.congress ?? (date ? congressOn(date) : null);
  if (!congress) return null;
  const nth = ordinal(congress);
  return {
    canonical: `${bill.type} ${bill.number} (${nth} Congress)`,
    link: `https://www.congress.gov/bill/${nth}-congress/${PATHS[bill.type]}/${bill.number}`,
  };
}

/** The Congress that sat on a day (each begins on January 3 of an odd year); null where the date leaves it open. */
export function congressOn(date: string): number | null {
  const { first, last } = dateSpan(date);
  const [a, b] = [first, last].map((day) => {
    const year = Number(day.slice(0, 4)) - (day.slice(5) < '01-03' ? 1 : 0);
    return Math.floor((year - 1789) / 2) + 1;
  });
  return a === b ? a! : null;
}

function billType(written: string): BillType {
  const letters = written.replace(/[\s.]/g, '');
  if (letters === 'HR') return 'H.R.';
  if (letters === 'S') return 'S.';
  return letters.replace(
    /^([HS])(J|Con)?Res$/,
    (_, house, joint) => `${house}.${joint ? `${joint}.` : ''}Res.`,
  ) as BillType;
}
