import { describe, expect, it } from 'vitest';
import { knownSchemes } from '../../../data/lint/known-schemes.ts';
import { lintWith, record } from '../../support/lint-records.ts';

/** What the rule says of a record whose source has this address. */
function lint(url: string, basis = 'scheme'): string[] {
  const text = record('Act One')
    .replace('https://www.example.gov/a', url)
    .replace('basis: page', `basis: ${basis}`);
  return lintWith(knownSchemes, { 'entities/law/act-one.yaml': text });
}

describe('an address built from an identifier', () => {
  it.each([
    'https://www.congress.gov/bill/119th-congress/senate-bill/5',
    'https://www.congress.gov/bill/101st-congress/house-joint-resolution/12',
    'https://www.congress.gov/public-laws/112th-congress',
    'https://www.federalregister.gov/d/2025-02007',
    'https://www.federalregister.gov/d/E9-1234',
    'https://www.govinfo.gov/link/uscode/8/1255a',
    'https://www.ecfr.gov/current/title-8/section-1003.1',
    'https://www.supremecourt.gov/docket/docketfiles/html/public/24a1079.html',
    'https://bioguide.congress.gov/search/bio/L000397',
  ])('fits a documented scheme: %s', (url) => {
    expect(lint(url)).toEqual([]);
  });

  it.each([
    'https://www.congress.gov/bill/111st-congress/house-bill/1',
    'https://www.congress.gov/bill/113rd-congress/house-bill/1',
    'https://www.congress.gov/bill/119th-congress/house-bill/1/text',
    'https://www.federalregister.gov/documents/2025/01/29/2025-02007/a-title',
    'https://www.govinfo.gov/content/pkg/DCPD-202600360/html/DCPD-202600361.htm',
    'https://www.ice.gov/news/123',
  ])('is refused when none gives it: %s', (url) => {
    expect(lint(url)[0]).toContain(`${url} has basis scheme and fits none of the schemes.`);
  });

  it('may be any when somebody read the page', () => {
    expect(lint('https://www.ice.gov/news/123', 'page')).toEqual([]);
  });
});
