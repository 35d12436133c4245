import type { Problem } from '../build/problem.ts';
import { eachRecord } from './each-record.ts';
import { type LintRule, problemAt } from './rule.ts';

const ORDINAL = String.raw`\d*(?:(?<!1)(?:1st|2nd|3rd)|1[123]th|[04-9]th)`;
/** Addresses that their publishers say can be built from an identifier; data/README.md names them for editors. */
const SCHEMES = [
  String.raw`bioguide\.congress\.gov/search/bio/[A-Z]\d{6}`,
  String.raw`www\.congress\.gov/bill/${ORDINAL}-congress/(?:house|senate)-(?:bill|joint-resolution|concurrent-resolution|resolution)/\d+`,
  String.raw`www\.congress\.gov/public-laws/${ORDINAL}-congress`,
  String.raw`www\.ecfr\.gov/current/title-\d+/section-\d+[a-z]?\.\d+[a-z]*(?:-\d+)?`,
  String.raw`www\.federalregister\.gov/d/(?:\d{4}-\d{4,5}|\d{2}-\d{1,5}|[A-Z]\d-\d{1,5})`,
  String.raw`www\.federalregister\.gov/executive-order/\d{5}`,
  String.raw`www\.govinfo\.gov/content/pkg/(DCPD-\d{9})/html/\1\.htm`,
  String.raw`www\.govinfo\.gov/link/plaw/\d+/public/\d+`,
  String.raw`www\.govinfo\.gov/link/uscode/\d+/\d+[a-zA-Z]*(?:-\d+[a-zA-Z]*)?`,
  String.raw`uscode\.house\.gov/view\.xhtml\?req=granuleid:USC-prelim-title\d+-section\d+[a-zA-Z]*(?:-\d+[a-zA-Z]*)?`,
  String.raw`www\.supremecourt\.gov/docket/docketfiles/html/public/(?:\d{2}-\d{1,5}|\d{2}[ao]\d{1,4})\.html`,
].map((address) => new RegExp(`^https://${address}$`));

/** `basis: scheme` is for addresses that a documented scheme gives: any other was invented or needs to be read. */
export const knownSchemes: LintRule = {
  name: 'known-schemes',
  check(data) {
    const problems: Problem[] = [];
    for (const { sources, source } of eachRecord(data)) {
      for (const [key, { basis, url }] of Object.entries(sources)) {
        if (basis !== 'scheme' || SCHEMES.some((scheme) => scheme.test(url))) continue;
        problems.push(
          problemAt(
            this,
            source,
            ['sources', key, 'url'],
            `${url} has basis scheme and fits none of the schemes.`,
            'Correct the address, or read the page and write basis: page with the day. The schemes are in data/README.md.',
          ),
        );
      }
    }
    return problems;
  },
};
