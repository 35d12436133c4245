import type { Source } from '../../src/knowledge/schema.ts';
import type { Problem } from '../build/problem.ts';
import { eachRecord } from './each-record.ts';
import { type LintRule, problemAt } from './rule.ts';
import { claimsOf } from './sources-resolve.ts';

/** Hosts that repeat others' reports, host anyone's text or speak for one side; alone they carry no claim. */
const WEAK = [
  'wikipedia.org',
  'wikimili.com',
  'wikiwand.com',
  'blogspot.com',
  'medium.com',
  'substack.com',
  'wordpress.com',
  'github.io',
  'pages.dev',
  'particle.news',
  'newsblog.sbs',
  'allmind.ai',
  'peer2peernews.com',
  'rapmd.net',
  'warptechlab.com',
  'newsfinale.com',
  'daily8.com',
  'vininews.com',
  'thisweeksnews.com',
  'readtrends.com',
  'principlecivics.com',
  'badpd.com',
  'shmews.com',
  'realnewshub.com',
  'visaverge.com',
  'factually.co',
  'europesays.com',
  'tradevae.com',
  'buzzytoday.com',
  'ruckusfactory.com',
  'internewscast.com',
  'mestios.com',
  'tldrdaily.news',
  'boisclub.news',
  'nightlynewslink.com',
  'thetownhall.news',
  '4ever.news',
  'theactualnews.org',
  'efinder.lk',
  'sociallydaily.com',
  'quickfeed.io',
  'nextfin.ai',
  'hotfreshnewss.com',
  'thecongressionalinsider.com',
  'freerepublic.com',
  'democraticunderground.org',
  'debatedock.com',
  'sourcewatch.org',
  'conservapedia.com',
  'shortpedia.org',
  'explained.today',
  'absoluteastronomy.com',
  'owiki.org',
  'av1.space',
  'zxc.wiki',
  'wikipedia-on-ipfs.org',
  'blindspot.news',
  'lightwards.com',
  'hanna-ai.com',
  'criticalmarkup.org',
  'codejungle.org',
  'conservativenewsdaily.net',
  'trendifyhubusa.com',
  'themonexus.com',
  'truemediax.com',
  'scanschools.com',
  'developinglight.com',
  'conves.io',
  'healthtechcurated.com',
  'lawblog123.com',
  'newsposter.news',
  'thefollowup.ai',
  'zodiacbg.com',
  'fairsidenews.com',
  'briefly.co',
  'tvdelmarva.com',
  'binance.bh',
  'occasionaldigest.com',
  'turkiyescoop.com',
  'newsbeep.com',
  'newszop.com',
  'vuink.com',
  'possiblethreat.com',
  'today24.pro',
  'posgood.com',
  'betsandodds.net',
  'newyorkbudgets.com',
  'newyorkdawn.com',
  'prismedia.ai',
  'lawlessstate.com',
  'uk-times.com',
  'clearconservativevoice.com',
  'usafricaonline.com',
  'tarotyvidenciaonline.com',
  '8657085.xyz',
  'legalnewsfeed.com',
  'sfg.media',
  'rightleadingfuture.com',
  'shortlysts.com',
  'mixedtimes.com',
  '111things.com',
  'todayinbrief.ai',
  'pano.news',
  'onlytrustedinfo.com',
  'lonecandle.com',
  'xaid.ai',
  'washingtonbroadsheet.com',
  'miamidaily.life',
  'polarherald.com',
  'webjosh.com',
  'hypefeed.top',
  'buzzbombmedia.com',
  'industriesnews.net',
  'bizlegalservices.com',
  'mustiquegroupafrica.com',
  'headlinefinds.com',
  'courtscast.com',
];

/** A claim whose every source is weak needs a second publisher. */
export const weakSources: LintRule = {
  name: 'weak-sources',
  check(data) {
    const problems: Problem[] = [];
    for (const { record, sources, source } of eachRecord(data)) {
      for (const { keys, path } of claimsOf(record)) {
        const named = keys.flatMap((key) => sources[key] ?? []);
        const publishers = new Set(named.map((entry) => new URL(entry.url).hostname));
        if (named.length > 0 && named.every(isWeak) && publishers.size < 2) {
          problems.push(
            problemAt(
              this,
              source,
              path,
              `${path.join('.')} rests on ${[...publishers].join(', ')} alone.`,
              'Add a primary document or an independent report, or leave the claim out.',
            ),
          );
        }
      }
    }
    return problems;
  },
};

/** Whether a source's host is one of those. */
export function isWeak(source: Source): boolean {
  const host = new URL(source.url).hostname;
  return WEAK.some((weak) => host === weak || host.endsWith(`.${weak}`));
}
